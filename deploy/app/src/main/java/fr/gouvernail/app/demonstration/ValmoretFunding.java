package fr.gouvernail.app.demonstration;

import fr.gouvernail.contract.funding.FundingPlanCommand.DraftFundingPlan;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;

/** How the market hall is paid for: five funders and the town's own share, and the budget that the committee authorises. */
final class ValmoretFunding {

    static final FundingPlanId HALL_PLAN = new FundingPlanId(Identifier.fromNaturalKey("valmoret", "hall-plan"));
    static final BudgetId HALL_BUDGET = new BudgetId(Identifier.fromNaturalKey("valmoret", "hall-budget"));

    /** With tax: what the committee authorises, and what may be paid each year. */
    static final BudgetEnvelope HALL_ENVELOPE = new BudgetEnvelope(
            Money.euros(2_880_000),
            List.of(
                    new YearCredit(2026, Money.euros(400_000)),
                    new YearCredit(2027, Money.euros(1_500_000)),
                    new YearCredit(2028, Money.euros(980_000))));

    private static final Money COST_TTC = Money.euros(2_880_000);

    private final Story story;

    ValmoretFunding(Story story) {
        this.story = story;
    }

    void tell() {
        var resources = List.of(
                new Resource("dsil", ValmoretGround.STATE, FundingScheme.DSIL, euros(480_000), FundingState.NOTIFIED),
                new Resource(
                        "fonds-vert",
                        ValmoretGround.STATE,
                        FundingScheme.FONDS_VERT,
                        euros(360_000),
                        FundingState.GRANTED),
                new Resource("region", ValmoretGround.REGION, FundingScheme.REGION, euros(360_000), FundingState.VOTED),
                new Resource(
                        "departement",
                        ValmoretGround.DEPARTMENT,
                        FundingScheme.DEPARTMENT,
                        euros(240_000),
                        FundingState.ASKED),
                new Resource(
                        "agglomeration",
                        ValmoretGround.INTERCOMMUNALITY,
                        FundingScheme.FONDS_DE_CONCOURS,
                        euros(240_000),
                        FundingState.VOTED),
                new Resource("ville", ValmoretGround.TOWN, FundingScheme.OWN, euros(720_000), FundingState.VOTED));
        var content = new PlanContent(ValmoretProjects.HALL_COST, COST_TTC, COST_TTC, resources);
        story.send(
                ValmoretPerson.DIRECTOR.acting(),
                "hall-plan",
                new DraftFundingPlan(HALL_PLAN, ValmoretProjects.HALL, content, LocalDate.of(2026, 1, 30)));
    }

    private static Money euros(long amount) {
        return Money.euros(amount);
    }
}
