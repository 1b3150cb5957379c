package fr.gouvernail.query.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent.WeatherConfirmed;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.portfolio.view.ConfirmedWeather;
import fr.gouvernail.query.portfolio.view.ProjectWeathers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The weather shown is that of the latest day, whenever each was recorded. */
class WeatherDayProjectionTest extends PortfolioProjectionTestBase {

    @Override
    protected List<Projection> projections() {
        return List.of(new ProgrammeDashboardProjection(), new ProjectSheetProjection(), new FollowUpProjection());
    }

    @BeforeEach
    void launch() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        recorded(HALL, new ProjectLaunched(HALL, Phase.STUDY, Phase.OPERATION, TODAY));
    }

    private void confirmed(Weather weather, LocalDate on) {
        recorded(HALL, new WeatherConfirmed(HALL, List.of(), null, null, weather, "Vu sur place", on));
    }

    private @Nullable Weather shown() {
        return line(TODAY).progress().weather();
    }

    @Test
    void whatIsRecordedLateForAnEarlierDayStaysInTheHistory() {
        confirmed(Weather.STORM, TODAY);
        confirmed(Weather.SUN, TODAY.minusDays(10));

        assertThat(shown()).isEqualTo(Weather.STORM);
        assertThat(new ProjectWeathers(jdbc()).of(READER, HALL))
                .extracting(ConfirmedWeather::given)
                .containsExactly(Weather.STORM, Weather.SUN);
    }

    @Test
    void theLastRecordedOfOneDayIsShown() {
        confirmed(Weather.STORM, TODAY);
        confirmed(Weather.CLOUD, TODAY);

        assertThat(shown()).isEqualTo(Weather.CLOUD);
    }
}
