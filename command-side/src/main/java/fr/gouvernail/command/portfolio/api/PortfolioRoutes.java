package fr.gouvernail.command.portfolio.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.portfolio.ActionCommand;
import fr.gouvernail.contract.portfolio.ProgrammeCommand;
import fr.gouvernail.contract.portfolio.ProjectCommand;
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
                of("/api/portfolio/actions/{id}/arbitrations", ActionCommand.ArbitrateAction.class));
    }
}
