package fr.gouvernail.query.funding.projection;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/**
 * Budgets and funding plans, as they stand and as they changed. Keeps the name of each project, so that a co-financer, who does not
 * see the portfolio, reads what their money is for.
 */
@ProcessingGroup("funding.budget-overview")
public final class BudgetOverviewProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of(
                "funded_project",
                "budget",
                "budget_credit",
                "budget_change",
                "budget_change_credit",
                "funding_plan",
                "funding_resource",
                "funding_plan_version");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case ProjectProposed proposed ->
                rows.write(
                        proposed.project().text(),
                        BudgetSql.PROJECT_PROPOSED,
                        proposed.project(),
                        proposed.programme(),
                        proposed.territory(),
                        proposed.reference(),
                        proposed.name(),
                        proposed.owner(),
                        event.position());
            case BudgetAuthorised authorised -> BudgetWriter.authorise(authorised, event, rows);
            case BudgetReframed reframed -> BudgetWriter.reframe(reframed, event, rows);
            case FundingPlanDrafted drafted -> FundingPlanWriter.draft(drafted, event, rows);
            case FundingPlanRevised revised -> FundingPlanWriter.revise(revised, event, rows);
            case FundingPlanAdopted adopted -> FundingPlanWriter.adopt(adopted, event, rows);
            case ResourceStateRecorded recorded -> FundingPlanWriter.recordState(recorded, event, rows);
            default -> {}
        }
    }
}
