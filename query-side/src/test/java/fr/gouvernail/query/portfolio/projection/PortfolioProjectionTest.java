package fr.gouvernail.query.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.ProjectState;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortfolioProjectionTest extends ProjectionTestBase {

    private static final ProgrammeId ACV = programme("acv");
    private static final ProjectId HALL = new ProjectId(new UUID(0, 1));
    private static final ActionId WORKS = new ActionId(new UUID(0, 2));
    private static final OrganisationId TOWN = new OrganisationId(new UUID(0, 3));
    private static final LocalDate START_OF_WORKS = LocalDate.of(2026, 9, 1);
    private static final LocalDate END_OF_WORKS = LocalDate.of(2028, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Reader READER = reader(Role.DIRECTOR, VALMORET, null);

    @Override
    protected List<Projection> projections() {
        return List.of(new ProgrammeDashboardProjection(), new ProjectSheetProjection());
    }

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
    void theForecastOfAProjectIsTheSumOfItsActions() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        proposeAction(WORKS, 2_000_000);
        proposeAction(new ActionId(new UUID(0, 9)), 512_000);

        assertThat(line(TODAY).cost().forecastHt()).isEqualTo(251_200_000);
        assertThat(dashboards().totals(READER, ACV).forecastHt()).isEqualTo(251_200_000);
        assertThat(dashboards().totals(READER, ACV).framedHt()).isEqualTo(240_000_000);
    }

    @Test
    void anArbitrationIsOpenUntilItIsSettledAndKeepsTheOptionsThatWereDiscarded() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        proposeAction(WORKS, 2_400_000);
        long asked = ask();

        assertThat(line(TODAY).arbitrations()).isEqualTo(1);
        assertThat(line(TODAY).cost().forecastHt()).isEqualTo(271_200_000);
        var open = actions().find(READER, WORKS, TODAY).orElseThrow();
        assertThat(open.openArbitration()).isEqualTo(asked);

        under("decision-8");
        recorded(
                WORKS,
                new ActionArbitrated(
                        WORKS,
                        HALL,
                        option("B", 2_532_000),
                        List.of("A", "C"),
                        Money.euros(2_712_000),
                        Money.euros(2_532_000),
                        END_OF_WORKS,
                        END_OF_WORKS.plusWeeks(7),
                        "sans mezzanine",
                        TODAY));

        var line = line(TODAY);
        assertThat(line.arbitrations()).isZero();
        assertThat(line.cost().forecastHt()).isEqualTo(253_200_000);
        assertThat(line.calendar().slipDays()).isEqualTo(49);
        var arbitration = actions().arbitrations(READER, WORKS).getFirst();
        assertThat(arbitration.options()).extracting("key").containsExactly("A", "B", "C");
        assertThat(arbitration.options()).extracting("chosen").containsExactly(false, true, false);
        assertThat(arbitration.options().get(1).ownRate()).isEqualTo(3365);
        assertThat(Objects.requireNonNull(arbitration.settlement()).authority()).isEqualTo("decision-8");
        assertThat(actions().find(READER, WORKS, TODAY).orElseThrow().openArbitration())
                .isNull();
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
    void filtersKeepWhatTheyNameOnly() {
        propose();
        frame(2_400_000, END_OF_WORKS);

        assertThat(dashboards().projects(READER, ACV, TODAY, new PortfolioFilter(2, null, null, false, false)))
                .hasSize(1);
        assertThat(dashboards().projects(READER, ACV, TODAY, new PortfolioFilter(3, null, null, false, false)))
                .isEmpty();
        assertThat(dashboards().projects(READER, ACV, TODAY, new PortfolioFilter(null, null, null, true, false)))
                .isEmpty();
        assertThat(dashboards()
                        .projects(
                                READER,
                                ACV,
                                TODAY,
                                new PortfolioFilter(null, Phase.STUDY, ProjectState.IN_PREPARATION, false, false)))
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

    private void propose() {
        recorded(
                ACV,
                new ProgrammeOpened(
                        ACV,
                        VALMORET,
                        ProgrammeKind.ACTION_COEUR_DE_VILLE,
                        "Action cœur de ville",
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        List.of(new Axis(2, "commerce"), new Axis(4, "espaces publics"))));
        recorded(
                HALL,
                new ProjectProposed(
                        HALL,
                        ACV,
                        VALMORET,
                        "A-2.03",
                        "Réhabilitation de la halle marchande",
                        "résumé",
                        List.of(4, 2),
                        TOWN,
                        LocalDate.of(2026, 1, 5)));
    }

    private long frame(long euros, LocalDate endsOn) {
        return recorded(
                HALL,
                new ProjectFramed(
                        HALL,
                        null,
                        new ProjectFrame(
                                "objectifs", "périmètre", START_OF_WORKS, endsOn, Money.euros(euros), DIRECTOR),
                        TODAY));
    }

    private void proposeAction(ActionId action, long euros) {
        recorded(
                action,
                new ActionProposed(
                        action,
                        HALL,
                        ACV,
                        VALMORET,
                        "A-2.03.1",
                        "Travaux",
                        Money.euros(euros),
                        START_OF_WORKS,
                        END_OF_WORKS,
                        null,
                        TODAY));
    }

    private long ask() {
        return recorded(
                WORKS,
                new ArbitrationAsked(
                        WORKS,
                        HALL,
                        "Amiante et poutre fissurée",
                        Money.euros(2_400_000),
                        Money.euros(2_712_000),
                        List.of(option("A", 2_712_000), option("B", 2_532_000), option("C", 2_712_000)),
                        TODAY));
    }

    private long report(int before, int percent, @Nullable Weather previous, Weather weather) {
        return recorded(
                HALL, new ProgressReported(HALL, before, percent, previous, weather, "commentaire", "étape", TODAY));
    }

    private static ArbitrationOption option(String key, long total) {
        return new ArbitrationOption(
                key,
                "Option " + key,
                Money.euros(total),
                Money.euros(1_680_000),
                Money.euros(total - 1_680_000),
                END_OF_WORKS,
                "contenu",
                "conséquences");
    }

    private ProjectLine line(LocalDate today) {
        return dashboards().projects(READER, ACV, today, PortfolioFilter.NONE).getFirst();
    }

    private ProgrammeDashboards dashboards() {
        return new ProgrammeDashboards(jdbc());
    }

    private ActionSheets actions() {
        return new ActionSheets(jdbc());
    }
}
