package fr.gouvernail.query.funding.projection;

import static fr.gouvernail.query.testing.ValmoretHistory.BUDGET;
import static fr.gouvernail.query.testing.ValmoretHistory.HALL;
import static fr.gouvernail.query.testing.ValmoretHistory.PLAN;
import static fr.gouvernail.query.testing.ValmoretHistory.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.funding.view.BudgetOverview.Credit;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.testing.ProjectionTestBase;
import fr.gouvernail.query.testing.ValmoretHistory;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FundingProjectionTest extends ProjectionTestBase {

    private static final Reader READER = reader(Role.DIRECTOR, VALMORET, null);

    private final ValmoretHistory history = new ValmoretHistory(this::recorded);

    @Override
    protected List<Projection> projections() {
        return List.of(new BudgetOverviewProjection());
    }

    @Test
    void aDraftedPlanShowsItsFiguresToTheCent() {
        long drafted = draft();

        var plan = plan();
        assertThat(plan.amounts().netCost().value()).isEqualTo(72_756_480);
        assertThat(plan.amounts().fctva().value()).isEqualTo(47_243_520);
        assertThat(plan.amounts().ownRate()).isEqualTo(new FundingPlanSheet.Figure(3000, drafted));
        assertThat(plan.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("R-02"));
        assertThat(plan.lines()).extracting("share").containsExactly(2000, 5000, 3000);
        assertThat(plan.balance()).isZero();
        assertThat(plan.adopted()).isFalse();
        assertThat(plan.project().name()).isEqualTo("Réhabilitation de la halle marchande");
    }

    @Test
    void anAdoptedPlanKeepsItsDecisionAndLosesItsStandingWhenRevised() {
        long drafted = draft();
        under("decision-7");
        history.adoptPlan();
        under(null);

        assertThat(plan().adopted()).isTrue();
        assertThat(Objects.requireNonNull(plan().adoption()).authority()).isEqualTo("decision-7");
        assertThat(plan().amounts().costHt().event()).isEqualTo(drafted);

        var kept = ValmoretHistory.content(480_000);
        var fewer = new PlanContent(
                kept.costHt(),
                kept.costTtc(),
                kept.fctvaBaseTtc(),
                kept.resources().subList(0, 2));
        recorded(
                PLAN,
                new FundingPlanRevised(
                        PLAN, HALL, kept, fewer, ValmoretHistory.figures(), "motif", ValmoretHistory.VOTED));

        assertThat(plan().adopted()).isFalse();
        assertThat(Objects.requireNonNull(plan().adoption()).costHt()).isEqualTo(240_000_000);
        assertThat(plan().lines()).extracting("key").containsExactly("dsil", "region");
        assertThat(plan().lines().getFirst().amountEvent()).isEqualTo(drafted);
        assertThat(plans().versions(plan())).extracting("fact").containsExactly("REVISED", "ADOPTED", "DRAFTED");
    }

    @Test
    void aRefusedResourceNoLongerCountsAsMoneyOfTheProject() {
        draft();
        recorded(
                PLAN,
                new ResourceStateRecorded(
                        PLAN,
                        HALL,
                        "region",
                        FundingState.VOTED,
                        FundingState.REFUSED,
                        "n° 12",
                        ValmoretHistory.VOTED));

        assertThat(new FundingTotals(jdbc()).byProject(READER, null).get(HALL))
                .satisfies(funding -> assertThat(funding.plannedHt()).isEqualTo(120_000_000));
        assertThat(plan().balance()).isEqualTo(-120_000_000);
        assertThat(plan().version()).isEqualTo(1);
    }

    @Test
    void aRefusalThatChangesWhatCountsWritesTheFiguresAnewAndLeavesTheCosts() {
        long drafted = draft();
        var before = ValmoretHistory.figures();
        var after = new PlanFigures(
                Money.euros(480_000),
                before.ownShare(),
                Money.euros(1_200_000),
                Money.ZERO,
                new BasisPoints(4000),
                new BasisPoints(6000),
                before.fctva(),
                new Money(192_756_480),
                before.findings());
        long refused = recorded(
                PLAN,
                new ResourceStateRecorded(
                        PLAN,
                        HALL,
                        "region",
                        FundingState.VOTED,
                        FundingState.REFUSED,
                        after,
                        "n° 12",
                        ValmoretHistory.VOTED));

        assertThat(plan().amounts().subsidies()).isEqualTo(new FundingPlanSheet.Figure(48_000_000, refused));
        assertThat(plan().amounts().ownRate()).isEqualTo(new FundingPlanSheet.Figure(6000, refused));
        assertThat(plan().amounts().netCost()).isEqualTo(new FundingPlanSheet.Figure(192_756_480, refused));
        assertThat(plan().amounts().ownShare()).isEqualTo(new FundingPlanSheet.Figure(72_000_000, drafted));
        assertThat(plan().amounts().costHt()).isEqualTo(new FundingPlanSheet.Figure(240_000_000, drafted));
        assertThat(plan().version()).isEqualTo(1);
    }

    @Test
    void aReframedBudgetShowsBeforeAndAfterOfEachYear() {
        history.proposeAndFrame();
        under("decision-7");
        long authorised = history.authoriseBudget();
        under("decision-9");
        long reframed = history.reframeBudget();

        var budget = budgets().find(READER, BUDGET).orElseThrow();
        assertThat(budget.authorisation()).isEqualTo(303_840_000);
        assertThat(budget.authorisationEvent()).isEqualTo(reframed);
        assertThat(budget.authority()).isEqualTo("decision-9");
        assertThat(budget.credits())
                .containsExactly(
                        new Credit(2026, 31_000_000, reframed),
                        new Credit(2027, 129_000_000, reframed),
                        new Credit(2028, 143_840_000, reframed));
        assertThat(budgets().years(READER, ValmoretHistory.ACV)).hasSize(3);
        var changes = budgets().changes(budget);
        assertThat(changes).extracting("event").containsExactly(reframed, authorised);
        assertThat(changes.getFirst().difference())
                .isEqualTo(Money.euros(158_400).cents());
        assertThat(changes.getFirst().credits().getFirst().difference()).isEqualTo(-9_000_000);
        assertThat(changes.getLast().previous()).isNull();
    }

    @Test
    void aCoFinancerSeesTheLinesThatCarryTheirNameAndNothingElse() {
        draft();
        history.authoriseBudget();
        var region = reader(Role.CO_FINANCER, VALMORET, REGION);

        assertThat(new FundingLines(jdbc()).list(region, null))
                .extracting("key")
                .containsExactly("region");
        assertThat(new FundingLines(jdbc()).totals(region, null))
                .singleElement()
                .satisfies(total -> assertThat(total.amountHt()).isEqualTo(120_000_000));
        assertThat(plans().list(region, null)).isEmpty();
        assertThat(budgets().list(region, null)).isEmpty();
        assertThat(new FundingTotals(jdbc()).plans(region, null).plans()).isZero();
        assertThat(new FundingTotals(jdbc()).byProject(region, null)).isEmpty();
        assertThat(new FundingLines(jdbc()).list(reader(Role.CO_FINANCER, VALMORET, null), null))
                .isEmpty();
        assertThat(new FundingLines(jdbc()).list(reader(Role.CO_FINANCER, SAINT_AUBRAC, REGION), null))
                .isEmpty();
        assertThat(new FundingLines(jdbc()).list(READER, null)).hasSize(3);
    }

    @Test
    void whatBelongsToAnotherTerritoryIsNotFound() {
        draft();
        history.authoriseBudget();
        var stranger = reader(Role.DIRECTOR, SAINT_AUBRAC, null);

        assertThat(plans().find(stranger, PLAN)).isEmpty();
        assertThat(budgets().find(stranger, BUDGET)).isEmpty();
        assertThat(budgets().years(stranger, null)).isEmpty();
        assertThat(new FundingTotals(jdbc()).budgets(stranger, null).budgets()).isZero();
        assertThat(plans().find(reader(Role.AUDITOR, null, null), PLAN)).isPresent();
    }

    private long draft() {
        history.proposeAndFrame();
        return history.draftPlan();
    }

    private FundingPlanSheet plan() {
        return plans().find(READER, PLAN).orElseThrow();
    }

    private FundingPlans plans() {
        return new FundingPlans(jdbc());
    }

    private BudgetOverviews budgets() {
        return new BudgetOverviews(jdbc());
    }
}
