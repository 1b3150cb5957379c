package fr.gouvernail.query.funding.api;

import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.query.funding.view.BudgetOverview;
import fr.gouvernail.query.funding.view.BudgetOverview.Change;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingLines.FundingLine;
import fr.gouvernail.query.funding.view.FundingLines.StateTotal;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.funding.view.FundingPlanSheet.Version;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Found;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Budgets, funding plans and their lines, as JSON. Amounts are euro cents. A co-financer gets the lines that carry their name. */
@RestController
@RequestMapping("/api/funding")
public final class FundingController {

    private final BudgetOverviews budgets;
    private final FundingPlans plans;
    private final FundingLines lines;

    public FundingController(BudgetOverviews budgets, FundingPlans plans, FundingLines lines) {
        this.budgets = budgets;
        this.plans = plans;
        this.lines = lines;
    }

    /** A budget with its changes, the latest first. */
    public record BudgetWithChanges(BudgetOverview budget, List<Change> changes) {}

    /** A plan with its versions, the latest first. */
    public record PlanWithVersions(FundingPlanSheet plan, List<Version> versions) {}

    /** Lines with the sums by state. */
    public record LineList(List<FundingLine> lines, List<StateTotal> totals) {}

    @GetMapping("/budgets")
    public List<BudgetOverview> budgets(Reader reader) {
        return budgets.list(reader, null);
    }

    @GetMapping("/budgets/{id}")
    public BudgetWithChanges budget(Reader reader, @PathVariable String id) {
        var budget = Found.by(id, BudgetId::of, found -> budgets.find(reader, found));
        return new BudgetWithChanges(budget, budgets.changes(budget));
    }

    @GetMapping("/plans")
    public List<FundingPlanSheet> plans(Reader reader) {
        return plans.list(reader, null);
    }

    @GetMapping("/plans/{id}")
    public PlanWithVersions plan(Reader reader, @PathVariable String id) {
        var plan = Found.by(id, FundingPlanId::of, found -> plans.find(reader, found));
        return new PlanWithVersions(plan, plans.versions(plan));
    }

    @GetMapping("/lines")
    public LineList lines(Reader reader) {
        return new LineList(lines.list(reader, null), lines.totals(reader, null));
    }
}
