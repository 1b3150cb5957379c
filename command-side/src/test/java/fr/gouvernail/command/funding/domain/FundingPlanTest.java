package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.command.funding.domain.Hall.FUNDER;
import static fr.gouvernail.command.funding.domain.Hall.PLAN;
import static fr.gouvernail.command.funding.domain.Hall.PROJECT;
import static fr.gouvernail.command.funding.domain.Hall.RULES;
import static fr.gouvernail.command.funding.domain.Hall.SCOPE;
import static fr.gouvernail.command.funding.domain.Hall.plan;
import static fr.gouvernail.command.funding.domain.Hall.planned;
import static fr.gouvernail.command.funding.domain.PlanSteps.SOUND;
import static fr.gouvernail.command.funding.domain.PlanSteps.UNSOUND;
import static fr.gouvernail.command.funding.domain.PlanSteps.adopt;
import static fr.gouvernail.command.funding.domain.PlanSteps.draft;
import static fr.gouvernail.command.funding.domain.PlanSteps.drafted;
import static fr.gouvernail.command.funding.domain.PlanSteps.given;
import static fr.gouvernail.command.funding.domain.PlanSteps.givenToAStranger;
import static fr.gouvernail.command.funding.domain.PlanSteps.revise;
import static fr.gouvernail.command.funding.domain.PlanSteps.revised;
import static fr.gouvernail.command.funding.domain.PlanSteps.state;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_FCTVA_BASE_ABOVE_TTC;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_NOTHING_CHANGES;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_RESOURCE_LISTED_TWICE;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_TTC_BELOW_HT;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingPlanTest {

    @Test
    void aPlanIsDraftedWithItsFiguresInTheHistoryOfItsProject() {
        given().when(draft(SOUND)).expectEvents(drafted(SOUND)).expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aDraftMayBreakRules() {
        given().when(draft(UNSOUND)).expectEvents(drafted(UNSOUND));
    }

    @Test
    void anUnknownProjectIsRefused() {
        Fixtures.of(FundingPlan.class, Hall.context(), new InMemorySubjects(), RULES)
                .givenNoPriorActivity()
                .when(draft(SOUND))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "project"));
    }

    @Test
    void anUnknownFunderIsRefusedInADraftAndInARevision() {
        var subjects = new InMemorySubjects().with(PROJECT, SCOPE);
        Fixtures.of(FundingPlan.class, Hall.context(), subjects, RULES)
                .givenNoPriorActivity()
                .when(draft(SOUND))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "funder", "value", FUNDER));
        Fixtures.of(FundingPlan.class, Hall.context(), subjects, RULES)
                .given(drafted(SOUND))
                .when(revise(UNSOUND))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "funder"));
    }

    @Test
    void aResourceListedTwiceIsRefused() {
        given().when(draft(plan(100, planned(FundingScheme.OWN, 50), planned(FundingScheme.OWN, 50))))
                .expectException(rejection(PLAN_RESOURCE_LISTED_TWICE, "resource", "OWN"));
    }

    @Test
    void negativeAmountsAreRefused() {
        given().when(draft(plan(100, planned(FundingScheme.OWN, -1))))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "amountHt"));
        given().when(draft(content(-1, 0, 0)))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "costHt"));
        given().when(draft(content(0, -1, 0)))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "costTtc"));
        given().when(draft(content(0, 0, -1)))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "fctvaBaseTtc"));
    }

    @Test
    void anAmountThatNobodyCanMeanIsRefusedBeforeItOverflows() {
        given().when(draft(new PlanContent(
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        List.of(new Resource(
                                "a", FUNDER, FundingScheme.OWN, new Money(Long.MAX_VALUE), FundingState.PLANNED)))))
                .expectException(rejection(PlatformRejection.FIELD_MALFORMED, "field", "amountHt"));
    }

    @Test
    void aCostWithTaxBelowTheCostWithoutIsRefused() {
        given().when(draft(content(100, 99, 0)))
                .expectException(rejection(PLAN_TTC_BELOW_HT, "ht", 10_000, "ttc", 9_900));
        given().when(draft(content(100, 100, 0))).expectSuccessfulHandlerExecution();
    }

    @Test
    void aBaseOfTheCompensationAboveTheCostIsRefused() {
        given(drafted(SOUND))
                .when(revise(content(100, 120, 121)))
                .expectException(rejection(PLAN_FCTVA_BASE_ABOVE_TTC, "base", 12_100, "ttc", 12_000));
    }

    @Test
    void aRevisionKeepsTheVersionBefore() {
        given(drafted(UNSOUND))
                .when(revise(SOUND))
                .expectEvents(revised(UNSOUND, SOUND))
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aRevisionThatChangesNothingIsRefused() {
        given(drafted(SOUND)).when(revise(SOUND)).expectException(rejection(PLAN_NOTHING_CHANGES, "plan", PLAN));
    }

    @Test
    void someoneWithoutTheRightIsRefusedWhateverTheyAsk() {
        givenToAStranger().when(draft(SOUND)).expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        for (var command : List.of(revise(UNSOUND), adopt(), state("departement", FundingState.VOTED))) {
            givenToAStranger(drafted(SOUND)).when(command).expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        }
    }

    private static PlanContent content(long ht, long ttc, long fctvaBase) {
        return new PlanContent(Money.euros(ht), Money.euros(ttc), Money.euros(fctvaBase), List.of());
    }
}
