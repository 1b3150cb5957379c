package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.END;
import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.LEAD;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.SCOPE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.START;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.WORKS;
import static fr.gouvernail.command.portfolio.domain.Valmoret.option;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_ARBITRATION_OPEN_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_ENDS_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_NO_ARBITRATION_OPEN;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_OPTIONS_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_OPTION_DOES_NOT_ADD_UP;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_OPTION_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_UNKNOWN_OPTION;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.portfolio.ActionCommand.ArbitrateAction;
import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ActionCommand.ProposeAction;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final Money PLANNED = Money.euros(2_400_000);
    private static final Money FORECAST = Money.euros(2_712_000);
    private static final ArbitrationOption ABSORB = option("A", 2_712_000, 1_680_000, 1_032_000);
    private static final ArbitrationOption DROP_MEZZANINE = option("B", 2_532_000, 1_680_000, 852_000);
    private static final ArbitrationOption ASK_REGION = option("C", 2_712_000, 1_740_000, 972_000);
    private static final List<ArbitrationOption> OPTIONS = List.of(ABSORB, DROP_MEZZANINE, ASK_REGION);

    private static final ActionProposed PROPOSED = new ActionProposed(
            WORKS, HALL, PROGRAMME, TERRITORY, "A-2.03-1", "Travaux", PLANNED, START, END, LEAD, VOTE);
    private static final ArbitrationAsked ASKED =
            new ArbitrationAsked(WORKS, HALL, "Surcoût", PLANNED, FORECAST, OPTIONS, VOTE);
    private static final ActionArbitrated ARBITRATED = new ActionArbitrated(
            WORKS,
            HALL,
            DROP_MEZZANINE,
            List.of("A", "C"),
            FORECAST,
            Money.euros(2_532_000),
            END,
            DROP_MEZZANINE.endsOn(),
            "Tenir la part de la ville",
            VOTE);

    private final FixtureConfiguration<Action> fixture =
            Fixtures.of(Action.class, Valmoret.context(), Valmoret.subjects(), KnownStandings.UNDER_WAY);

    private static ProposeAction propose(Money cost, LocalDate ends) {
        return new ProposeAction(WORKS, HALL, "A-2.03-1", "Travaux", cost, START, ends, LEAD, VOTE);
    }

    private static AskArbitration ask(List<ArbitrationOption> options) {
        return new AskArbitration(WORKS, 0L, "Surcoût", FORECAST, options, VOTE);
    }

    private static ArbitrateAction arbitrate(String option) {
        return new ArbitrateAction(WORKS, null, option, "Tenir la part de la ville", VOTE);
    }

    @Test
    void anActionIsProposedInTheHistoryOfItsProject() {
        fixture.givenNoPriorActivity()
                .when(propose(PLANNED, END))
                .expectEvents(PROPOSED)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void anUnknownProjectIsRefused() {
        Fixtures.of(Action.class, Valmoret.context(), new InMemorySubjects(), KnownStandings.UNDER_WAY)
                .givenNoPriorActivity()
                .when(propose(PLANNED, END))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "project", "value", HALL));
    }

    @Test
    void aNegativeCostIsRefused() {
        fixture.givenNoPriorActivity()
                .when(propose(new Money(-1), END))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "costHt"));
    }

    @Test
    void anActionThatEndsBeforeItStartsIsRefused() {
        fixture.givenNoPriorActivity()
                .when(propose(PLANNED, START.minusDays(1)))
                .expectException(rejection(ACTION_ENDS_BEFORE_START, "starts", START, "ends", START.minusDays(1)));
    }

    @Test
    void someoneWithoutTheRightIsRefusedWhateverTheyAsk() {
        Fixtures.of(Action.class, Valmoret.stranger(), Valmoret.subjects(), KnownStandings.UNDER_WAY)
                .givenNoPriorActivity()
                .when(propose(PLANNED, END))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        Fixtures.of(Action.class, Valmoret.stranger(), Valmoret.subjects(), KnownStandings.UNDER_WAY)
                .given(PROPOSED)
                .when(ask(OPTIONS))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        Fixtures.of(Action.class, Valmoret.stranger(), Valmoret.subjects(), KnownStandings.UNDER_WAY)
                .given(PROPOSED, ASKED)
                .when(arbitrate("B"))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }

    @Test
    void anArbitrationIsAskedWithTheForecastBeforeAndAfter() {
        fixture.given(PROPOSED).when(ask(OPTIONS)).expectEvents(ASKED).expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void oneArbitrationAtATime() {
        fixture.given(PROPOSED, ASKED)
                .when(new AskArbitration(WORKS, 1L, "Encore", FORECAST, OPTIONS, VOTE))
                .expectException(rejection(ACTION_ARBITRATION_OPEN_ALREADY, "options", "A, B, C"));
    }

    @Test
    void anArbitrationNeedsAChoice() {
        for (var options : List.of(List.<ArbitrationOption>of(), List.of(ABSORB))) {
            Fixtures.of(Action.class, Valmoret.context(), Valmoret.subjects(), KnownStandings.UNDER_WAY)
                    .given(PROPOSED)
                    .when(ask(options))
                    .expectException(rejection(ACTION_OPTIONS_MISSING, "count", options.size()));
        }
    }

    @Test
    void twoOptionsOfOneKeyAreRefused() {
        fixture.given(PROPOSED)
                .when(ask(List.of(ABSORB, DROP_MEZZANINE, ABSORB)))
                .expectException(rejection(ACTION_OPTION_LISTED_TWICE, "option", "A"));
    }

    @Test
    void anOptionThatIsOneEuroShortIsRefused() {
        fixture.given(PROPOSED)
                .when(ask(List.of(ABSORB, option("B", 2_532_000, 1_680_000, 851_999))))
                .expectException(rejection(
                        ACTION_OPTION_DOES_NOT_ADD_UP,
                        "option",
                        "B",
                        "total",
                        253_200_000,
                        "subsidies",
                        168_000_000,
                        "ownShare",
                        85_199_900,
                        "difference",
                        100));
    }

    @Test
    void negativeAmountsThatAddUpAreStillRefused() {
        fixture.given(PROPOSED)
                .when(ask(List.of(ABSORB, option("B", 100, 200, -100))))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "ownShare"));
    }

    @Test
    void anOptionThatEndsBeforeTheActionStartsIsRefused() {
        var early =
                new ArbitrationOption("B", "Trop tôt", Money.ZERO, Money.ZERO, Money.ZERO, START.minusDays(1), "", "");
        fixture.given(PROPOSED).when(ask(List.of(ABSORB, early))).expectException(rejection(ACTION_ENDS_BEFORE_START));
    }

    @Test
    void theChosenOptionBecomesTheForecastAndTheOthersStayOnRecord() {
        fixture.given(PROPOSED, ASKED)
                .when(arbitrate("B"))
                .expectEvents(ARBITRATED)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void anArbitrationCanBeAskedAgainFromWhatWasArbitrated() {
        fixture.given(PROPOSED, ASKED, ARBITRATED)
                .when(new AskArbitration(WORKS, 2L, "Encore", FORECAST, OPTIONS, VOTE))
                .expectEvents(
                        new ArbitrationAsked(WORKS, HALL, "Encore", Money.euros(2_532_000), FORECAST, OPTIONS, VOTE));
    }

    @Test
    void nothingIsArbitratedThatWasNotAsked() {
        fixture.given(PROPOSED)
                .when(arbitrate("B"))
                .expectException(rejection(ACTION_NO_ARBITRATION_OPEN, "action", WORKS));
        Fixtures.of(Action.class, Valmoret.context(), Valmoret.subjects(), KnownStandings.UNDER_WAY)
                .given(PROPOSED, ASKED, ARBITRATED)
                .when(arbitrate("A"))
                .expectException(rejection(ACTION_NO_ARBITRATION_OPEN));
    }

    @Test
    void anOptionThatWasNotPutIsRefused() {
        fixture.given(PROPOSED, ASKED)
                .when(arbitrate("D"))
                .expectException(rejection(ACTION_UNKNOWN_OPTION, "option", "D", "options", "A, B, C"));
    }

    @Test
    void aStaleVersionIsRefused() {
        fixture.given(PROPOSED, ASKED)
                .when(new ArbitrateAction(WORKS, 0L, "B", "", VOTE))
                .expectException(ConflictingAggregateVersionException.class);
    }
}
