package fr.gouvernail.command.portfolio.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.portfolio.ActionCommand;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand;
import fr.gouvernail.contract.portfolio.ProgrammeCommand;
import fr.gouvernail.contract.portfolio.ProjectCommand;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand;
import fr.gouvernail.contract.portfolio.SheetCommand;
import java.util.List;

/** Commands on programmes, projects and actions. */
public final class PortfolioRoutes implements CommandRoutes {

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of("/api/portfolio/programmes", ProgrammeCommand.OpenProgramme.class),
                of("/api/portfolio/projects", ProjectCommand.ProposeProject.class),
                of("/api/portfolio/projects/{id}/framings", ProjectCommand.FrameProject.class),
                of("/api/portfolio/projects/{id}/launch", ProjectCommand.LaunchProject.class),
                of("/api/portfolio/projects/{id}/progress-reports", ProjectCommand.ReportProgress.class),
                of("/api/portfolio/actions", ActionCommand.ProposeAction.class),
                of("/api/portfolio/actions/{id}/arbitration-requests", ActionCommand.AskArbitration.class),
                of("/api/portfolio/actions/{id}/arbitrations", ActionCommand.ArbitrateAction.class),
                of("/api/portfolio/projects/{id}/suspensions", ProjectLifeCommand.SuspendProject.class),
                of("/api/portfolio/projects/{id}/resumptions", ProjectLifeCommand.ResumeProject.class),
                of("/api/portfolio/projects/{id}/completion", ProjectLifeCommand.CompleteProject.class),
                of("/api/portfolio/projects/{id}/abandonment", ProjectLifeCommand.AbandonProject.class),
                of("/api/portfolio/projects/{id}/reframings", ProjectLifeCommand.ReframeProject.class),
                of("/api/portfolio/projects/{id}/blocks", ProjectLifeCommand.BlockProject.class),
                of("/api/portfolio/projects/{id}/unblockings", ProjectLifeCommand.UnblockProject.class),
                of("/api/portfolio/projects/{id}/take-over", ProjectLifeCommand.TakeOverProject.class),
                of("/api/portfolio/projects/{id}/withdrawal", ProjectLifeCommand.WithdrawProject.class),
                of("/api/portfolio/actions/{id}/progress-reports", ActionFollowUpCommand.ReportActionProgress.class),
                of("/api/portfolio/actions/{id}/cancellation", ActionFollowUpCommand.CancelAction.class),
                of("/api/portfolio/actions/{id}/links", ActionFollowUpCommand.LinkAction.class),
                of("/api/portfolio/actions/{id}/unlinkings", ActionFollowUpCommand.UnlinkAction.class),
                of("/api/portfolio/actions/{id}/blocks", ActionFollowUpCommand.BlockAction.class),
                of("/api/portfolio/actions/{id}/unblockings", ActionFollowUpCommand.UnblockAction.class),
                of("/api/portfolio/sheets", SheetCommand.OpenSheet.class),
                of("/api/portfolio/sheets/{id}/descriptions", SheetCommand.DescribeSheet.class),
                of("/api/portfolio/sheets/{id}/steps", SheetCommand.PlanStep.class),
                of("/api/portfolio/sheets/{id}/steps-done", SheetCommand.CompleteStep.class),
                of("/api/portfolio/sheets/{id}/steps-undone", SheetCommand.ReopenStep.class),
                of("/api/portfolio/sheets/{id}/steps-replanned", SheetCommand.ReplanStep.class),
                of("/api/portfolio/sheets/{id}/steps-removed", SheetCommand.RemoveStep.class),
                of("/api/portfolio/sheets/{id}/years", SheetCommand.BudgetYear.class),
                of("/api/portfolio/actions/{id}/stances", ArbitrationStanceCommand.TakeStance.class),
                of("/api/portfolio/actions/{id}/withdrawn-stances", ArbitrationStanceCommand.WithdrawStance.class));
    }
}
