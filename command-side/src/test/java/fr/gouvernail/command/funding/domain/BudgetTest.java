package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.command.funding.domain.Hall.BUDGET;
import static fr.gouvernail.command.funding.domain.Hall.PROGRAMME;
import static fr.gouvernail.command.funding.domain.Hall.PROJECT;
import static fr.gouvernail.command.funding.domain.Hall.RULES;
import static fr.gouvernail.command.funding.domain.Hall.SCOPE;
import static fr.gouvernail.command.funding.domain.Hall.TERRITORY;
import static fr.gouvernail.command.funding.domain.Hall.VOTE;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.funding.FundingRejection.BUDGET_AUTHORISATION_ZERO;
import static fr.gouvernail.contract.funding.FundingRejection.BUDGET_CREDITS_DIFFER;
import static fr.gouvernail.contract.funding.FundingRejection.BUDGET_NOTHING_CHANGES;
import static fr.gouvernail.contract.funding.FundingRejection.BUDGET_YEARS_NOT_ASCENDING;
import static fr.gouvernail.contract.funding.FundingRejection.RULE_NOT_IN_FORCE;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.funding.BudgetCommand.AuthoriseBudget;
import fr.gouvernail.contract.funding.BudgetCommand.ReframeBudget;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class BudgetTest {

    /** Scenario SC-04. */
    private static final BudgetEnvelope FIRST = envelope(2_880_000, 400_000, 1_500_000, 980_000);

    private static final BudgetEnvelope SECOND = envelope(3_038_400, 310_000, 1_290_000, 1_438_400);

    private static final BudgetAuthorised AUTHORISED =
            new BudgetAuthorised(BUDGET, PROJECT, PROGRAMME, TERRITORY, FIRST, VOTE);

    private final FixtureConfiguration<Budget> fixture =
            Fixtures.of(Budget.class, Hall.context(), Hall.subjects(), RULES);

    private static BudgetEnvelope envelope(long authorisation, long... credits) {
        var years = new ArrayList<YearCredit>();
        for (int i = 0; i < credits.length; i++) {
            years.add(new YearCredit(2026 + i, Money.euros(credits[i])));
        }
        return new BudgetEnvelope(Money.euros(authorisation), years);
    }

    private static AuthoriseBudget authorise(BudgetEnvelope envelope) {
        return new AuthoriseBudget(BUDGET, PROJECT, envelope, VOTE);
    }

    private static ReframeBudget reframe(BudgetEnvelope envelope) {
        return new ReframeBudget(BUDGET, null, envelope, "Option B", VOTE);
    }

    @Test
    void aBudgetIsAuthorisedInTheHistoryOfItsProject() {
        fixture.givenNoPriorActivity()
                .when(authorise(FIRST))
                .expectEvents(AUTHORISED)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void reframingKeepsBothEnvelopesAndTheirDifference() {
        fixture.given(AUTHORISED)
                .when(reframe(SECOND))
                .expectEvents(
                        new BudgetReframed(BUDGET, PROJECT, FIRST, SECOND, Money.euros(158_400), "Option B", VOTE))
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aSecondReframingStartsFromTheFirst() {
        fixture.given(
                        AUTHORISED,
                        new BudgetReframed(BUDGET, PROJECT, FIRST, SECOND, Money.euros(158_400), "Option B", VOTE))
                .when(reframe(FIRST))
                .expectEvents(
                        new BudgetReframed(BUDGET, PROJECT, SECOND, FIRST, Money.euros(-158_400), "Option B", VOTE));
    }

    @Test
    void onlyTheSpreadOverTheYearsMayChange() {
        var spread = envelope(2_880_000, 300_000, 1_600_000, 980_000);
        fixture.given(AUTHORISED)
                .when(reframe(spread))
                .expectEvents(new BudgetReframed(BUDGET, PROJECT, FIRST, spread, Money.ZERO, "Option B", VOTE));
    }

    @Test
    void creditsThatDoNotMakeTheAuthorisationAreRefused() {
        var tooLittle = envelope(2_880_000, 400_000, 1_500_000, 979_999);
        fixture.givenNoPriorActivity()
                .when(authorise(tooLittle))
                .expectException(rejection(
                        BUDGET_CREDITS_DIFFER,
                        "credits",
                        287_999_900,
                        "authorisation",
                        288_000_000,
                        "difference",
                        100,
                        "rule",
                        "R-74",
                        "basis",
                        "CGCT, art. L2311-3"));
        given().when(reframe(tooLittle)).expectException(rejection(BUDGET_CREDITS_DIFFER));
        given().when(reframe(envelope(10))).expectException(rejection(BUDGET_CREDITS_DIFFER, "credits", 0));
    }

    @Test
    void yearsComeInOrderAndOnce() {
        for (var second : List.of(2026, 2025)) {
            var disorder = new BudgetEnvelope(
                    Money.euros(20),
                    List.of(new YearCredit(2026, Money.euros(10)), new YearCredit(second, Money.euros(10))));
            given().when(reframe(disorder))
                    .expectException(rejection(BUDGET_YEARS_NOT_ASCENDING, "year", second, "previous", 2026));
        }
    }

    @Test
    void anAuthorisationOfNothingIsRefused() {
        fixture.givenNoPriorActivity()
                .when(authorise(envelope(0, 0)))
                .expectException(rejection(BUDGET_AUTHORISATION_ZERO, "budget", BUDGET));
    }

    @Test
    void negativeAmountsAreRefused() {
        given().when(reframe(envelope(-10, -10)))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "authorisation"));
        given().when(reframe(envelope(10, 20, -10)))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "credits"));
    }

    @Test
    void aYearWithoutCreditIsAllowed() {
        given().when(reframe(envelope(10, 0, 10))).expectSuccessfulHandlerExecution();
    }

    @Test
    void reframingToTheSameEnvelopeIsRefused() {
        fixture.given(AUTHORISED)
                .when(reframe(FIRST))
                .expectException(rejection(BUDGET_NOTHING_CHANGES, "budget", BUDGET, "authorisation", 288_000_000));
    }

    @Test
    void aDayTheRuleBookKnowsNothingAboutIsRefused() {
        fixture.givenNoPriorActivity()
                .when(new AuthoriseBudget(BUDGET, PROJECT, FIRST, LocalDate.of(1998, 1, 1)))
                .expectException(rejection(RULE_NOT_IN_FORCE, "rule", "R-74", "date", "1998-01-01"));
    }

    @Test
    void anUnknownProjectIsRefused() {
        Fixtures.of(Budget.class, Hall.context(), new InMemorySubjects(), RULES)
                .givenNoPriorActivity()
                .when(authorise(FIRST))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "project", "value", PROJECT));
    }

    @Test
    void someoneWithoutTheRightIsRefusedWhateverTheyAsk() {
        Fixtures.of(Budget.class, Hall.stranger(), Hall.subjects(), RULES)
                .givenNoPriorActivity()
                .when(authorise(FIRST))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        Fixtures.of(Budget.class, Hall.stranger(), Hall.subjects(), RULES)
                .given(AUTHORISED)
                .when(reframe(SECOND))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }

    @Test
    void aStaleVersionIsRefused() {
        fixture.given(
                        AUTHORISED,
                        new BudgetReframed(BUDGET, PROJECT, FIRST, SECOND, Money.euros(158_400), "Option B", VOTE))
                .when(new ReframeBudget(BUDGET, 0L, FIRST, "", VOTE))
                .expectException(ConflictingAggregateVersionException.class);
    }

    private static TestExecutor<Budget> given() {
        return Fixtures.of(Budget.class, Hall.context(), Hall.subjects(), RULES).given(AUTHORISED);
    }
}
