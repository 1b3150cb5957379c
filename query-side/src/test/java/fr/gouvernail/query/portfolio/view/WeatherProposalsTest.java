package fr.gouvernail.query.portfolio.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeatherProposalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final LocalDate PLANNED = LocalDate.of(2028, 6, 30);

    private final WeatherProposals proposals = new WeatherProposals(RuleBook.standard());

    private static ProjectCalendar ending(LocalDate end) {
        var basis = new ProjectState.Basis(Phase.OPERATION, 40, Standing.RUNNING, 0);
        return ProjectCalendar.on(DAY, basis, LocalDate.of(2026, 3, 1), PLANNED, end, 1L);
    }

    private static WeatherFigures costs(@Nullable Long expected, @Nullable Long voted) {
        return new WeatherFigures(ending(PLANNED), expected, voted, null, null, null, 0, 0);
    }

    private ProposedWeather propose(WeatherCriterion criterion, WeatherFigures figures) {
        return proposals.of(figures, DAY).stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOverrunOfTheMarketHallIsRain() {
        assertThat(propose(WeatherCriterion.COST, costs(271_200_000L, 240_000_000L)))
                .isEqualTo(new ProposedWeather(WeatherCriterion.COST, Weather.RAIN, 1_300L, "W-02"));
    }

    @ParameterizedTest
    @CsvSource({"99, SUN", "100, SUN", "103, BRIGHT_SPELLS", "107, CLOUD", "115, RAIN", "116, STORM"})
    void theCostIsHeldAgainstTheVotedOne(long expected, Weather level) {
        assertThat(propose(WeatherCriterion.COST, costs(expected * 1_000_000, 100_000_000L))
                        .proposed())
                .isEqualTo(level);
    }

    @Test
    void oneCentAboveAThresholdIsAboveIt() {
        assertThat(propose(WeatherCriterion.COST, costs(115_000_001L, 100_000_000L))
                        .proposed())
                .isEqualTo(Weather.STORM);
    }

    @Test
    void withoutAVotedPlanNothingIsProposed() {
        assertThat(propose(WeatherCriterion.COST, costs(271_200_000L, null)).proposed())
                .isNull();
        assertThat(propose(WeatherCriterion.RISKS, costs(1L, 1L)).proposed()).isNull();
        assertThat(propose(WeatherCriterion.PEOPLE, costs(1L, 1L)).proposed()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-06-30, SUN",
        "2028-07-30, BRIGHT_SPELLS",
        "2028-07-31, CLOUD",
        "2028-09-30, CLOUD",
        "2028-12-30, RAIN",
        "2028-12-31, STORM"
    })
    void aDelayIsCountedInMonthsOfTheCalendar(LocalDate end, Weather level) {
        var figures = new WeatherFigures(ending(end), null, null, null, null, null, 0, 0);

        assertThat(propose(WeatherCriterion.DELAY, figures).proposed()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"95, SUN", "80, BRIGHT_SPELLS", "60, CLOUD", "40, RAIN", "39, STORM"})
    void fundingIsTheShareThatIsNotified(long notified, Weather level) {
        var figures = new WeatherFigures(ending(PLANNED), null, null, 10_000L, notified * 100, 16, 10, 3);

        assertThat(propose(WeatherCriterion.FUNDING, figures).proposed()).isEqualTo(level);
        assertThat(propose(WeatherCriterion.RISKS, figures).proposed()).isEqualTo(Weather.RAIN);
        assertThat(propose(WeatherCriterion.BACKING, figures).measured()).isEqualTo(3_000L);
    }
}
