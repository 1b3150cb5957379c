package fr.gouvernail.command.funding.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.funding.BudgetCommand;
import fr.gouvernail.contract.funding.FundingPlanCommand;
import java.util.List;

/** Commands on funding plans and budgets. */
public final class FundingRoutes implements CommandRoutes {

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of("/api/funding/plans", FundingPlanCommand.DraftFundingPlan.class),
                of("/api/funding/plans/{id}/revisions", FundingPlanCommand.ReviseFundingPlan.class),
                of("/api/funding/plans/{id}/adoption", FundingPlanCommand.AdoptFundingPlan.class),
                of("/api/funding/plans/{id}/resource-states", FundingPlanCommand.RecordResourceState.class),
                of("/api/funding/budgets", BudgetCommand.AuthoriseBudget.class),
                of("/api/funding/budgets/{id}/reframings", BudgetCommand.ReframeBudget.class));
    }
}
