package fr.gouvernail.benchmark;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import java.util.Map;

/** A project's funding plan and budget. */
final class MoneyOfDossier {

    private static final String PLAN = "funding.plan";
    private static final String BUDGET = "funding.budget";
    private static final List<Finding> FINDINGS = List.of(
            new Finding(
                    "R-01",
                    Finding.Outcome.HOLDS,
                    Finding.Mode.BLOCK,
                    Map.of("cost", "100000000", "resources", "100000000"),
                    "CGCT L1612-4"),
            new Finding(
                    "R-02",
                    Finding.Outcome.BROKEN,
                    Finding.Mode.WARN,
                    Map.of("ownRate", "1900", "least", "2000"),
                    "CGCT L1111-10"));

    private final Dossier dossier;
    private final ProjectId project;

    MoneyOfDossier(Dossier dossier, ProjectId project) {
        this.dossier = dossier;
        this.project = project;
    }

    void plan() {
        var plan = new FundingPlanId(dossier.uuid());
        var first = content(1_000_000);
        var second = content(1_200_000);
        dossier.record(
                PLAN,
                plan,
                new FundingPlanDrafted(
                        plan,
                        project,
                        dossier.programme,
                        dossier.territory,
                        first,
                        figures(first.costHt()),
                        dossier.day()));
        dossier.record(
                PLAN,
                plan,
                new FundingPlanRevised(
                        plan, project, first, second, figures(second.costHt()), "Coût des fouilles.", dossier.day()));
        dossier.record(
                PLAN, plan, new FundingPlanAdopted(plan, project, second, figures(second.costHt()), dossier.day()));
        for (var resource : second.resources().subList(1, 4)) {
            dossier.record(
                    PLAN,
                    plan,
                    new ResourceStateRecorded(
                            plan,
                            project,
                            resource.key(),
                            FundingState.ASKED,
                            FundingState.GRANTED,
                            "Notification " + dossier.number,
                            dossier.day()));
        }
    }

    void budget(DecisionId decision) {
        var budget = new BudgetId(dossier.uuid());
        var first = envelope(1_200_000);
        var second = envelope(1_260_000);
        dossier.record(
                BUDGET,
                budget,
                new BudgetAuthorised(budget, project, dossier.programme, dossier.territory, first, dossier.day()),
                decision);
        dossier.record(
                BUDGET,
                budget,
                new BudgetReframed(
                        budget,
                        project,
                        first,
                        second,
                        second.authorisation().minus(first.authorisation()),
                        "Révision des prix.",
                        dossier.day()),
                decision);
    }

    private PlanContent content(int euros) {
        var cost = Money.euros(euros);
        var resources = List.of(
                resource("ville", FundingScheme.OWN, cost.times(2, 10)),
                resource("dsil", FundingScheme.DSIL, cost.times(3, 10)),
                resource("region", FundingScheme.REGION, cost.times(3, 10)),
                resource("departement", FundingScheme.DEPARTMENT, cost.times(2, 10)));
        return new PlanContent(cost, cost.times(12, 10), cost.times(12, 10), resources);
    }

    private Resource resource(String key, FundingScheme scheme, Money amount) {
        return new Resource(key, dossier.organisation(), scheme, amount, FundingState.ASKED);
    }

    private static PlanFigures figures(Money cost) {
        var own = cost.times(2, 10);
        var subsidies = cost.minus(own);
        return new PlanFigures(
                subsidies,
                own,
                cost,
                Money.ZERO,
                subsidies.shareOf(cost),
                own.shareOf(cost),
                cost.times(19, 100),
                own,
                FINDINGS);
    }

    private static BudgetEnvelope envelope(int euros) {
        var whole = Money.euros(euros);
        return new BudgetEnvelope(
                whole,
                List.of(
                        new YearCredit(2024, whole.times(3, 10)),
                        new YearCredit(2025, whole.times(5, 10)),
                        new YearCredit(2026, whole.times(2, 10))));
    }
}
