package fr.gouvernail.command.funding.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.funding.BudgetCommand;
import fr.gouvernail.contract.funding.FundingPlanCommand;
import fr.gouvernail.contract.funding.SubsidyCommand;
import java.util.List;

/** Commands on funding plans, budgets and the subsidies that councils give. */
public final class FundingRoutes implements CommandRoutes {

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of("/api/funding/plans", FundingPlanCommand.DraftFundingPlan.class),
                of("/api/funding/plans/{id}/revisions", FundingPlanCommand.ReviseFundingPlan.class),
                of("/api/funding/plans/{id}/adoption", FundingPlanCommand.AdoptFundingPlan.class),
                of("/api/funding/plans/{id}/resource-states", FundingPlanCommand.RecordResourceState.class),
                of("/api/funding/budgets", BudgetCommand.AuthoriseBudget.class),
                of("/api/funding/budgets/{id}/reframings", BudgetCommand.ReframeBudget.class),
                of("/api/funding/subsidies", SubsidyCommand.GrantSubsidy.class),
                of("/api/funding/subsidies/{id}/convention", SubsidyCommand.SignConvention.class),
                of("/api/funding/subsidies/{id}/convention-corrections", SubsidyCommand.CorrectConvention.class),
                of("/api/funding/subsidies/{id}/publication", SubsidyCommand.PublishData.class),
                of("/api/funding/subsidies/{id}/publication-corrections", SubsidyCommand.CorrectPublication.class));
    }
}
