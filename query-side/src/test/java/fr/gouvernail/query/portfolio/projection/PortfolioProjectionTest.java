package fr.gouvernail.query.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.ProjectState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortfolioProjectionTest extends PortfolioProjectionTestBase {

    @Test
    void aFramedProjectShowsItsCostAndTheEventThatSetIt() {
        propose();
        long framed = frame(2_400_000, END_OF_WORKS);

        var line = line(TODAY);

        assertThat(line.cost().framedHt()).isEqualTo(240_000_000);
        assertThat(line.cost().framedEvent()).isEqualTo(framed);
        assertThat(line.cost().forecastHt()).isEqualTo(240_000_000);
        assertThat(line.phase()).isEqualTo(Phase.STUDY);
        assertThat(line.axes()).containsExactly(2, 4);
        assertThat(line.version()).isEqualTo(1);
    }

    @Test
    void aFigureThatALaterFramingRepeatsKeepsTheEventThatSetIt() {
        propose();
        long first = frame(2_400_000, END_OF_WORKS);
        long second = frame(2_400_000, END_OF_WORKS.plusMonths(1));

        var line = line(TODAY);

        assertThat(line.cost().framedEvent()).isEqualTo(first);
        assertThat(line.calendar().endsEvent()).isEqualTo(second);
    }

    @Test
    void aLaunchedProjectIsLateOnTheDayAfterItsDecidedEndAndNotBefore() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        under("decision-7");
        recorded(HALL, new ProjectLaunched(HALL, Phase.STUDY, Phase.OPERATION, TODAY));

        assertThat(line(END_OF_WORKS).calendar().state()).isEqualTo(ProjectState.ON_TIME);
        assertThat(line(END_OF_WORKS.plusDays(1)).calendar().state()).isEqualTo(ProjectState.LATE);
        assertThat(line(END_OF_WORKS.plusDays(9)).calendar().lateDays()).isEqualTo(9);
        var sheet = new ProjectSheets(jdbc()).find(READER, HALL, TODAY).orElseThrow();
        assertThat(Objects.requireNonNull(sheet.launch()).authority()).isEqualTo("decision-7");
        assertThat(sheet.mayBeFramed()).isFalse();
    }

    @Test
    void aProjectThatShouldHaveStartedAndIsNotLaunchedIsLate() {
        propose();
        frame(2_400_000, END_OF_WORKS);

        assertThat(line(START_OF_WORKS).calendar().state()).isEqualTo(ProjectState.IN_PREPARATION);
        assertThat(line(START_OF_WORKS.plusDays(1)).calendar().state()).isEqualTo(ProjectState.LATE);
    }

    @Test
    void aReportKeepsTheWeatherBeforeAsATrend() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        report(0, 10, null, Weather.SUN);
        long second = report(10, 20, Weather.SUN, Weather.RAIN);

        var progress = line(TODAY).progress();
        assertThat(progress.percent()).isEqualTo(20);
        assertThat(progress.trend()).isEqualTo(-1);
        assertThat(progress.weatherEvent()).isEqualTo(second);
        var sheet = new ProjectSheets(jdbc()).find(READER, HALL, TODAY).orElseThrow();
        assertThat(sheet.reports()).hasSize(2);
        assertThat(sheet.framings()).hasSize(1);
    }

    @Test
    void theLatestDayToldOfAProjectOrOfItsActionsIsThatOfItsNews() {
        propose();
        assertThat(line(TODAY).newsOn()).isEqualTo(LocalDate.of(2026, 1, 5));
        proposeAction(WORKS, 2_400_000);
        assertThat(line(TODAY).newsOn()).isEqualTo(TODAY);
        recorded(HALL, new ProjectLaunched(HALL, Phase.IDEA, Phase.OPERATION, TODAY.minusDays(20)));
        assertThat(line(TODAY).newsOn()).as("recorded later, of an earlier day").isEqualTo(TODAY);
    }

    @Test
    void filtersKeepWhatTheyNameOnly() {
        propose();
        frame(2_400_000, END_OF_WORKS);

        assertThat(dashboards().projects(READER, ACV, TODAY, new PortfolioFilter(2, null, null, false, false, false)))
                .hasSize(1);
        assertThat(dashboards().projects(READER, ACV, TODAY, new PortfolioFilter(3, null, null, false, false, false)))
                .isEmpty();
        assertThat(dashboards().projects(READER, ACV, TODAY, new PortfolioFilter(null, null, null, true, false, false)))
                .isEmpty();
        assertThat(dashboards()
                        .projects(
                                READER,
                                ACV,
                                TODAY,
                                new PortfolioFilter(
                                        null, Phase.STUDY, ProjectState.IN_PREPARATION, false, false, false)))
                .hasSize(1);
    }

    @Test
    void whatBelongsToAnotherTerritoryIsNotFound() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        proposeAction(WORKS, 2_400_000);
        var stranger = reader(Role.DIRECTOR, SAINT_AUBRAC, null);
        var coFinancer = reader(Role.CO_FINANCER, VALMORET, TOWN);
        var nobody = reader(Role.DIRECTOR, null, null);

        for (var reader : List.of(stranger, coFinancer, nobody)) {
            assertThat(dashboards().programmes(reader)).isEmpty();
            assertThat(dashboards().projects(reader, null, TODAY, PortfolioFilter.NONE))
                    .isEmpty();
            assertThat(dashboards().totals(reader, ACV).projects()).isZero();
            assertThat(new ProjectSheets(jdbc()).find(reader, HALL, TODAY)).isEmpty();
            assertThat(actions().find(reader, WORKS, TODAY)).isEmpty();
            assertThat(actions().of(reader, HALL, TODAY)).isEmpty();
            assertThat(actions().arbitrations(reader, WORKS)).isEmpty();
        }
        var auditor = reader(Role.AUDITOR, null, null);
        assertThat(dashboards().programmes(auditor)).hasSize(1);
        assertThat(new ProjectSheets(jdbc()).find(auditor, HALL, TODAY)).isPresent();
    }

    private long report(int before, int percent, @Nullable Weather previous, Weather weather) {
        return recorded(
                HALL, new ProgressReported(HALL, before, percent, previous, weather, "commentaire", "étape", TODAY));
    }
}
