package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.SCOPE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TODAY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.FollowUpRejection;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectMeasure;
import fr.gouvernail.contract.portfolio.IndicatorCommand.DefineIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.MeasureIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.SetTarget;
import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorMeasured;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureCorrected;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.contract.portfolio.PortfolioRejection;
import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.kernel.id.IndicatorId;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final IndicatorId VACANCY = new IndicatorId(new UUID(7, 1));
    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);
    private static final IndicatorTerms TERMS = new IndicatorTerms(
            "Vacance",
            "Locaux vides",
            "%",
            IndicatorDirection.DOWN,
            "Relevé",
            1,
            new DatedQuantity(new Quantity(18_400), VOTE.minusMonths(6)));
    private static final IndicatorDefined DEFINED =
            new IndicatorDefined(VACANCY, HALL, TERRITORY, PROGRAMME, TERMS, VOTE);
    private static final IndicatorMeasured MEASURED =
            new IndicatorMeasured(VACANCY, HALL, 1, new Quantity(71_200), "Relevé", VOTE);

    private static FixtureConfiguration<Indicator> fixture() {
        return Fixtures.of(Indicator.class, Valmoret.context(), Valmoret.subjects(), KnownStandings.UNDER_WAY);
    }

    private static SetTarget target(long thousandths, LocalDate due) {
        return new SetTarget(VACANCY, null, new DatedQuantity(new Quantity(thousandths), due), null, TODAY);
    }

    @Test
    void anIndicatorIsDefinedInTheHistoryOfItsProgramme() {
        fixture()
                .givenNoPriorActivity()
                .when(new DefineIndicator(VACANCY, HALL, null, TERMS, VOTE))
                .expectEvents(DEFINED)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void anIndicatorIsOfOneProjectOrOfOneProgramme() {
        fixture()
                .givenNoPriorActivity()
                .when(new DefineIndicator(VACANCY, HALL, PROGRAMME, TERMS, VOTE))
                .expectException(rejection(FollowUpRejection.INDICATOR_OWNER_UNCLEAR));
        fixture()
                .givenNoPriorActivity()
                .when(new DefineIndicator(VACANCY, null, PROGRAMME, TERMS, VOTE))
                .expectEvents(new IndicatorDefined(VACANCY, null, TERRITORY, PROGRAMME, TERMS, VOTE));
    }

    @Test
    void whatIsToBeLoweredAimsBelowItsBaseline() {
        fixture()
                .given(DEFINED)
                .when(target(20_000, NEXT_YEAR))
                .expectException(rejection(
                        FollowUpRejection.INDICATOR_TARGET_WRONG_WAY,
                        "baseline",
                        18_400,
                        "target",
                        20_000,
                        "direction",
                        "DOWN"));
        fixture()
                .given(DEFINED)
                .when(target(10_000, VOTE.minusYears(1)))
                .expectException(rejection(
                        FollowUpRejection.INDICATOR_TARGET_BEFORE_BASELINE,
                        "on",
                        VOTE.minusYears(1),
                        "baselineOn",
                        VOTE.minusMonths(6)));
        fixture().given(DEFINED).when(target(10_000, NEXT_YEAR)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aWrongMeasureIsFollowedByTheRightOneWithItsReason() {
        fixture()
                .given(DEFINED, MEASURED)
                .when(new CorrectMeasure(VACANCY, null, 1, new Quantity(17_200), "Relevé", "Chiffres inversés", TODAY))
                .expectEvents(new MeasureCorrected(
                        VACANCY,
                        HALL,
                        1,
                        new Quantity(71_200),
                        new Quantity(17_200),
                        "Relevé",
                        "Relevé",
                        "Chiffres inversés",
                        TODAY));
        fixture()
                .given(DEFINED, MEASURED)
                .when(new CorrectMeasure(VACANCY, null, 2, new Quantity(17_200), "Relevé", "Inversés", TODAY))
                .expectException(rejection(FollowUpRejection.INDICATOR_MEASURE_UNKNOWN, "number", 2));
    }

    @Test
    void aDayIsMeasuredOnce() {
        fixture()
                .given(DEFINED, MEASURED)
                .when(new MeasureIndicator(VACANCY, null, new Quantity(17_000), "Relevé", VOTE))
                .expectException(rejection(FollowUpRejection.INDICATOR_MEASURED_ALREADY, "on", VOTE, "number", 1));
    }

    @Test
    void theIndicatorsOfAProjectAreFrozenWhenItIsOver() {
        Fixtures.of(Indicator.class, Valmoret.context(), Valmoret.subjects(), new KnownStandings(true, null, null, 0))
                .given(DEFINED)
                .when(new MeasureIndicator(VACANCY, null, new Quantity(17_000), "Relevé", TODAY))
                .expectException(rejection(PortfolioRejection.PROJECT_CLOSED, "project", HALL));
    }
}
