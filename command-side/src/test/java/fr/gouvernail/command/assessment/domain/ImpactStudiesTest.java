package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Assessed.DAY;
import static fr.gouvernail.command.assessment.domain.Assessed.EMPTY;
import static fr.gouvernail.command.assessment.domain.Assessed.HALL;
import static fr.gouvernail.command.assessment.domain.Assessed.LINKED;
import static fr.gouvernail.command.assessment.domain.Assessed.PROGRAMME;
import static fr.gouvernail.command.assessment.domain.Assessed.SCOPE;
import static fr.gouvernail.command.assessment.domain.Assessed.TERRITORY;
import static fr.gouvernail.command.assessment.domain.Assessed.TODAY;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.assessment.AssessmentRejection.EVIDENCE_EMPTY;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.POPULATION_NOT_POSITIVE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.SETTLED_SINCE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.STUDY_WITHOUT_EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityCommand.SettleImpactStudy;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ImpactStudySettled;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Finding.Mode;
import fr.gouvernail.kernel.value.Finding.Outcome;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-15, CGCT L1611-9 and D1611-35. */
class ImpactStudiesTest {

    private static final FeasibilityId ID = FeasibilityId.of(HALL);
    private static final RuleBook BOOK = RuleBook.standard();
    private static final String BASIS = "CGCT, art. L1611-9 et D1611-35";
    private static final Money REVENUE = Money.euros(34_000_000);
    private static final Money THRESHOLD = Money.euros(25_500_000);

    private static TestExecutor<Feasibility> given() {
        return Fixtures.of(Feasibility.class, Assessed.context(), Assessed.subjects(), BOOK)
                .given(new FeasibilityOpened(ID, HALL, TERRITORY, PROGRAMME, DAY));
    }

    private static SettleImpactStudy settle(Money expense, ImpactStudy study, @Nullable Evidence evidence) {
        return new SettleImpactStudy(ID, 0L, 22_400, REVENUE, expense, study, evidence, DAY);
    }

    private static ImpactStudySettled settled(Money expense, ImpactStudy study, @Nullable Evidence evidence) {
        return ImpactStudies.settle(settle(expense, study, evidence), BOOK, TODAY);
    }

    private static void refused(SettleImpactStudy command, RejectionCode code, Object... parameters) {
        given().when(command).expectException(rejection(code, parameters));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1000000, 1500000",
        "4999, 1000000, 1500000",
        "5000, 1000000, 1000000",
        "14999, 1000000, 1000000",
        "15000, 1000000, 750000",
        "22400, 34000000, 25500000",
        "49999, 1000000, 750000",
        "50000, 1000000, 500000",
        "400000, 1000000, 500000",
        "400001, 1000000, 250000",
        "2000000, 1000000, 250000",
        "50000, 99999998, 49999999",
        "50000, 100000000, 50000000",
        "400000, 100000002, 50000000",
        "400000, 900000000, 50000000",
        "400001, 399999996, 99999999",
        "400001, 400000000, 100000000",
        "400001, 400000004, 100000000",
        "400001, 4000000000, 100000000",
        "49999, 900000000, 675000000",
        "4999, 0, 0",
        "400001, 0, 0",
    })
    void theThresholdFollowsThePopulation(int population, long revenue, long threshold) {
        var rule = BOOK.on("R-15", DAY);
        assertThat(ImpactStudies.threshold(rule, population, Money.euros(revenue)))
                .isEqualTo(Money.euros(threshold));
    }

    @Test
    void aShareIsRoundedHalfUpToTheCent() {
        var rule = BOOK.on("R-15", DAY);
        assertThat(ImpactStudies.threshold(rule, 20_000, new Money(1))).isEqualTo(new Money(1));
        assertThat(ImpactStudies.threshold(rule, 4_000, new Money(3))).isEqualTo(new Money(5));
    }

    @Test
    void theMarketHallNeedsNoStudyAndHasALightOne() {
        var expense = Money.euros(2_400_000);
        var finding = new Finding(
                "R-15",
                Outcome.HOLDS,
                Mode.BLOCK,
                Map.of(
                        "expenseTtc", "240000000",
                        "threshold", "2550000000",
                        "operatingRevenue", "3400000000",
                        "population", "22400",
                        "study", "LIGHT"),
                BASIS);
        given().when(settle(expense, ImpactStudy.LIGHT, LINKED))
                .expectEvents(new ImpactStudySettled(
                        ID, 22_400, REVENUE, expense, THRESHOLD, false, ImpactStudy.LIGHT, LINKED, finding, DAY))
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void anExpenseEqualToTheThresholdIsNotAboveIt() {
        var equal = settled(THRESHOLD, ImpactStudy.NONE, null);
        assertThat(equal.mandatory()).isFalse();
        assertThat(equal.finding().outcome()).isEqualTo(Outcome.HOLDS);
        var above = settled(THRESHOLD.plus(new Money(1)), ImpactStudy.NONE, null);
        assertThat(above.mandatory()).isTrue();
        assertThat(above.finding().outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void onlyAFullStudyDoesWhereOneIsMandatory() {
        var above = THRESHOLD.plus(new Money(1));
        assertThat(settled(above, ImpactStudy.LIGHT, LINKED).finding().outcome())
                .isEqualTo(Outcome.BROKEN);
        var full = settled(above, ImpactStudy.FULL, LINKED);
        assertThat(full.finding().outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(full.finding().mode()).isEqualTo(Mode.BLOCK);
        assertThat(full.mandatory()).isTrue();
    }

    @Test
    void aStudyIsJoined() {
        for (var study : new ImpactStudy[] {ImpactStudy.LIGHT, ImpactStudy.FULL}) {
            refused(settle(REVENUE, study, null), STUDY_WITHOUT_EVIDENCE, "study", study);
        }
        refused(settle(REVENUE, ImpactStudy.FULL, EMPTY), EVIDENCE_EMPTY, "name", "Lettre");
        given().when(settle(REVENUE, ImpactStudy.NONE, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void theFiguresMakeSense() {
        for (int population : new int[] {0, -1}) {
            var command = new SettleImpactStudy(ID, 0L, population, REVENUE, REVENUE, ImpactStudy.NONE, null, DAY);
            refused(command, POPULATION_NOT_POSITIVE, "population", population);
        }
        var negative = new Money(-1);
        refused(
                new SettleImpactStudy(ID, 0L, 1, negative, REVENUE, ImpactStudy.NONE, null, DAY),
                PlatformRejection.AMOUNT_NEGATIVE,
                "field",
                "operatingRevenue");
        refused(settle(negative, ImpactStudy.NONE, null), PlatformRejection.AMOUNT_NEGATIVE, "field", "expenseTtc");
    }

    @Test
    void theStudyIsSettledAnewFromTheDayItWasSettledBefore() {
        var before = settled(REVENUE, ImpactStudy.NONE, null);
        var earlier =
                new SettleImpactStudy(ID, null, 22_400, REVENUE, REVENUE, ImpactStudy.NONE, null, DAY.minusDays(1));
        var opened = new FeasibilityOpened(ID, HALL, TERRITORY, PROGRAMME, DAY);
        Fixtures.of(Feasibility.class, Assessed.context(), Assessed.subjects(), BOOK)
                .given(opened, before)
                .when(earlier)
                .expectException(rejection(SETTLED_SINCE, "on", DAY.minusDays(1), "last", DAY));
        Fixtures.of(Feasibility.class, Assessed.context(), Assessed.subjects(), BOOK)
                .given(opened, before)
                .when(new SettleImpactStudy(ID, 1L, 22_400, REVENUE, REVENUE, ImpactStudy.FULL, LINKED, DAY))
                .expectEvents(settled(REVENUE, ImpactStudy.FULL, LINKED));
    }

    @Test
    void nothingIsSettledOfTomorrow() {
        LocalDate tomorrow = TODAY.plusDays(1);
        refused(
                new SettleImpactStudy(ID, 0L, 1, REVENUE, REVENUE, ImpactStudy.NONE, null, tomorrow),
                IN_THE_FUTURE,
                "on",
                tomorrow,
                "today",
                TODAY);
    }
}
