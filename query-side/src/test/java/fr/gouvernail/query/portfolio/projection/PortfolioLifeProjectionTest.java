package fr.gouvernail.query.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.GrantToSettle;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.ProjectState;
import fr.gouvernail.query.portfolio.view.ProjectTurn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a project and its actions once launched: the state that is derived, and the history that is kept. */
class PortfolioLifeProjectionTest extends PortfolioProjectionTestBase {

    private static final ActionId STUDY = new ActionId(new UUID(0, 7));
    private static final Blocking FUNDING =
            new Blocking(BlockKind.FUNDING, "Arrêté attendu", null, TOWN, TODAY.plusDays(10));
    private static final FundingPlanId PLAN = new FundingPlanId(new UUID(50, 1));
    private static final GrantToSettle DSIL =
            new GrantToSettle(PLAN, "dsil", TOWN, FundingScheme.DSIL, Money.euros(480_000));
    private static final GrantToSettle REGION =
            new GrantToSettle(PLAN, "region", TOWN, FundingScheme.REGION, Money.euros(360_000));
    private static final Legacy LEGACY =
            new Legacy("Sonder avant", Money.euros(2_532_000), List.of(DSIL, REGION), "Closes");
    private static final FrozenFigures FIGURES = new FrozenFigures(60, Weather.RAIN, Money.euros(2_400_000));

    @Override
    protected List<Projection> projections() {
        return List.of(new ProgrammeDashboardProjection(), new ProjectSheetProjection(), new PortfolioLifeProjection());
    }

    private final Set<String> rowsOfActions = new HashSet<>();

    @Override
    protected void given(RecordedEvent... events) {
        super.given(events);
        for (var event : events) {
            new ProgrammeDashboardProjection().apply(event, (row, sql, parameters) -> {
                if (sql.contains("programme_action")) {
                    rowsOfActions.add(row);
                }
            });
        }
    }

    @BeforeEach
    void launch() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        proposeAction(WORKS, 2_400_000);
        recorded(HALL, new ProjectLaunched(HALL, Phase.STUDY, Phase.OPERATION, TODAY));
    }

    private PortfolioLives lives() {
        return new PortfolioLives(jdbc());
    }

    private ProjectSheet sheet(LocalDate today) {
        return new ProjectSheets(jdbc()).find(READER, HALL, today).orElseThrow();
    }

    private ActionLine works(LocalDate today) {
        return actions().find(READER, WORKS, today).orElseThrow();
    }

    private void isIn(ProjectState state, LocalDate today) {
        assertThat(line(today).calendar().state()).as("on the dashboard").isEqualTo(state);
        assertThat(sheet(today).calendar().state()).as("on the sheet").isEqualTo(state);
    }

    @Test
    void aProjectIsBlockedWhileOneBlockIsOpenAndItsLatenessIsNotForgotten() {
        recorded(HALL, new ProjectBlocked(HALL, 1, FUNDING, TODAY));
        recorded(HALL, new ProjectBlocked(HALL, 2, FUNDING, TODAY));
        recorded(HALL, new ProjectUnblocked(HALL, 1, "Notifié", TODAY));

        isIn(ProjectState.BLOCKED, END_OF_WORKS.plusDays(3));
        assertThat(line(END_OF_WORKS.plusDays(3)).calendar().lateDays()).isEqualTo(3);
        assertThat(lives().blocks(READER, HALL, TODAY.plusDays(11)))
                .extracting("number", "late", "done")
                .containsExactly(tuple(2, true, null), tuple(1, false, "Notifié"));

        recorded(HALL, new ProjectUnblocked(HALL, 2, "Notifié", TODAY));
        isIn(ProjectState.LATE, END_OF_WORKS.plusDays(3));
        isIn(ProjectState.ON_TIME, TODAY);
    }

    @Test
    void aBlockedActionBlocksItselfAndIsFoundByTheFilterOfProjects() {
        var blocked = new PortfolioFilter(null, null, null, false, false, true);
        assertThat(dashboards().projects(READER, ACV, TODAY, blocked)).isEmpty();
        recorded(WORKS, new ActionBlocked(WORKS, HALL, 1, FUNDING, TODAY));

        assertThat(works(TODAY).calendar().state()).isEqualTo(ProjectState.BLOCKED);
        isIn(ProjectState.ON_TIME, TODAY);
        assertThat(dashboards().projects(READER, ACV, TODAY, blocked)).hasSize(1);
        recorded(WORKS, new ActionUnblocked(WORKS, HALL, 1, "Levé", TODAY));
        assertThat(dashboards().projects(READER, ACV, TODAY, blocked)).isEmpty();
    }

    @Test
    void aSuspendedProjectIsPausedWithItsActionsUntilItGoesOn() {
        under("decision-5");
        recorded(HALL, new ProjectSuspended(HALL, "Infructueux", TODAY.plusMonths(3), LEGACY, FIGURES, TODAY));

        isIn(ProjectState.PAUSED, END_OF_WORKS.plusDays(1));
        assertThat(works(TODAY).calendar().state()).isEqualTo(ProjectState.PAUSED);
        assertThat(line(TODAY).life().reviewOn()).isEqualTo(TODAY.plusMonths(3));
        var turn = lives().turns(READER, HALL).getFirst();
        assertThat(turn.authority()).isEqualTo("decision-5");
        var left = Objects.requireNonNull(turn.legacy());
        assertThat(left.grantsToSettle()).containsExactly(DSIL, REGION);
        assertThat(left.forecastHt()).isEqualTo(253_200_000);
        assertThat(left.framedHt()).isEqualTo(240_000_000);
        assertThat(left.percent()).isEqualTo(60);

        recorded(HALL, new ProjectResumed(HALL, TODAY, "Attribué", TODAY.plusDays(1)));
        isIn(ProjectState.ON_TIME, TODAY);
        assertThat(sheet(TODAY).life().reviewOn()).isNull();
        assertThat(lives().turns(READER, HALL))
                .extracting("kind")
                .containsExactly(ProjectTurn.Kind.RESUMED, ProjectTurn.Kind.SUSPENDED);
    }

    @Test
    void aProjectEndsDoneOrAbandonedAndItsPhaseIsClosed() {
        recorded(HALL, new ProjectCompleted(HALL, Phase.OPERATION, Phase.CLOSED, null, LEGACY, FIGURES, TODAY));
        isIn(ProjectState.DONE, END_OF_WORKS.plusDays(1));
        assertThat(sheet(TODAY).phase()).isEqualTo(Phase.CLOSED);
        assertThat(works(TODAY).calendar().state()).isEqualTo(ProjectState.DONE);
    }

    @Test
    void anAbandonedProjectTakesItsUnfinishedActionsWithIt() {
        proposeAction(STUDY, 40_000);
        recorded(STUDY, new ActionProgressReported(STUDY, HALL, 0, 100, "Fait", TODAY, TODAY, TODAY));
        recorded(HALL, new ProjectAbandoned(HALL, Phase.OPERATION, Phase.CLOSED, "Vendu", LEGACY, FIGURES, TODAY));

        isIn(ProjectState.ABANDONED, TODAY);
        assertThat(works(TODAY).calendar().state()).isEqualTo(ProjectState.ABANDONED);
        assertThat(actions().find(READER, STUDY, TODAY).orElseThrow().calendar().state())
                .isEqualTo(ProjectState.DONE);
    }

    @Test
    void aReframingIsKeptWithWhatWasBeforeAndItsEndIsTheLastOneDecided() {
        var before = new ProjectFrame(
                "objectifs", "périmètre", START_OF_WORKS, END_OF_WORKS, Money.euros(2_400_000), DIRECTOR);
        var after = new ProjectFrame(
                "objectifs",
                "sans mezzanine",
                START_OF_WORKS,
                END_OF_WORKS.plusMonths(3),
                Money.euros(2_532_000),
                DIRECTOR);
        under("decision-8");
        recorded(HALL, new ProjectReframed(HALL, before, after, "Option B", TODAY));

        var sheet = sheet(TODAY);
        assertThat(sheet.cost().framedHt()).isEqualTo(253_200_000);
        assertThat(sheet.calendar().endsOn()).isEqualTo(END_OF_WORKS.plusMonths(3));
        assertThat(line(TODAY).calendar().endsOn()).isEqualTo(END_OF_WORKS.plusMonths(3));
        assertThat(sheet.phase()).isEqualTo(Phase.OPERATION);
        var framing = sheet.framings().getFirst();
        assertThat(framing.previousCostHt()).isEqualTo(240_000_000);
        assertThat(framing.previousPerimeter()).isEqualTo("périmètre");
        assertThat(framing.previousEndsOn()).isEqualTo(END_OF_WORKS);
        assertThat(framing.reason()).isEqualTo("Option B");
        assertThat(framing.authority()).isEqualTo("decision-8");
        assertThat(sheet.framings().getLast().isReframing()).isFalse();
    }

    @Test
    void aCancelledActionCountsForWhatItCostsAllTheSameAndHoldsUpNoEnd() {
        recorded(
                WORKS,
                new ActionCancelled(WORKS, HALL, "Sans objet", Money.euros(2_400_000), Money.euros(8_000), TODAY));

        assertThat(line(TODAY).cost().forecastHt()).isEqualTo(800_000);
        assertThat(works(END_OF_WORKS.plusDays(1)).calendar().state()).isEqualTo(ProjectState.ABANDONED);
        assertThat(works(TODAY).course().cancelReason()).isEqualTo("Sans objet");
    }

    @Test
    void anActionIsAsFarAsItsOwnReportsSayAndLateByItself() {
        recorded(WORKS, new ActionProgressReported(WORKS, HALL, 0, 40, "Suite", TODAY, null, TODAY));
        assertThat(works(TODAY).course().percent()).isEqualTo(40);
        assertThat(works(END_OF_WORKS.plusDays(2)).calendar().state()).isEqualTo(ProjectState.LATE);

        recorded(WORKS, new ActionProgressReported(WORKS, HALL, 40, 100, "Reçu", TODAY, END_OF_WORKS, TODAY));
        assertThat(works(END_OF_WORKS.plusDays(2)).calendar().state()).isEqualTo(ProjectState.DONE);
        assertThat(lives().reports(READER, WORKS)).extracting("percent").containsExactly(100, 40);
    }

    @Test
    void aLinkIsSeenFromBothEndsUntilItIsTakenAway() {
        proposeAction(STUDY, 40_000);
        recorded(WORKS, new ActionLinked(WORKS, HALL, STUDY, TODAY));
        assertThat(lives().dependsOn(READER, WORKS)).extracting("action").containsExactly(STUDY);
        assertThat(lives().neededBy(READER, STUDY)).extracting("action").containsExactly(WORKS);

        recorded(WORKS, new ActionUnlinked(WORKS, HALL, STUDY, "Sans objet", TODAY));
        assertThat(lives().dependsOn(READER, WORKS)).isEmpty();
    }

    @Test
    void aProjectTakenOverSaysSoOnItsLineAndKeepsItsSource() {
        recorded(
                HALL,
                new ProjectTakenOver(
                        HALL,
                        Phase.STUDY,
                        Phase.OPERATION,
                        35,
                        TODAY.minusYears(1),
                        "Avant",
                        "Compte rendu",
                        null,
                        TODAY));

        assertThat(line(TODAY).life().takenOver()).isTrue();
        assertThat(sheet(TODAY).progress().percent()).isEqualTo(35);
        var taken =
                Objects.requireNonNull(lives().turns(READER, HALL).getFirst().takeOver());
        assertThat(taken.source()).isEqualTo("Compte rendu");
        assertThat(taken.startedOn()).isEqualTo(TODAY.minusYears(1));
    }

    @Test
    void linesOfActionsAreWrittenUnderTheirProjectSoThatItsWithdrawalComesAfterThem() {
        recorded(WORKS, new ActionBlocked(WORKS, HALL, 1, FUNDING, TODAY));
        recorded(WORKS, new ActionUnblocked(WORKS, HALL, 1, "Levé", TODAY));
        recorded(WORKS, new ArbitrationAsked(WORKS, HALL, "Quoi", Money.ZERO, Money.euros(1), List.of(), TODAY));
        recorded(WORKS, new ActionCancelled(WORKS, HALL, "Sans objet", Money.ZERO, Money.ZERO, TODAY));

        assertThat(rowsOfActions).containsOnly(HALL.text());
    }

    @Test
    void personsAreNotNamedToThoseTheTrailIsClosedTo() {
        var permit = new Blocking(BlockKind.PERMIT, "Permis", DIRECTOR, null, null);
        recorded(HALL, new ProjectBlocked(HALL, 1, permit, TODAY));
        recorded(HALL, new ProjectSuspended(HALL, "Infructueux", TODAY, LEGACY, FIGURES, TODAY));
        recorded(WORKS, new ActionProgressReported(WORKS, HALL, 0, 40, "Suite", TODAY, null, TODAY));

        for (var role : List.of(Role.PARTNER, Role.RESIDENT)) {
            var outside = reader(role, VALMORET, null);
            assertThat(lives().blocks(outside, HALL, TODAY))
                    .extracting("person")
                    .containsOnlyNulls();
            assertThat(lives().turns(outside, HALL)).extracting("actor").containsOnlyNulls();
            assertThat(lives().reports(outside, WORKS)).extracting("actor").containsOnlyNulls();
        }
        assertThat(lives().blocks(READER, HALL, TODAY)).extracting("person").containsExactly(DIRECTOR);
        assertThat(lives().turns(READER, HALL)).extracting("actor").containsExactly(DIRECTOR);
        assertThat(lives().reports(READER, WORKS)).extracting("actor").containsExactly(DIRECTOR);
    }
}
