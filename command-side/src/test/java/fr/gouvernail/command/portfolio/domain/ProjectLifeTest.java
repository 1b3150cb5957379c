package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.LEAD;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TOWN;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.frame;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_DUE_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_LIFTED_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_UNKNOWN;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_WHO_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_BLOCKED_STILL;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_CLOSED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ENDS_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LAUNCHED_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LESSONS_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_FRAMED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_LAUNCHED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_SUSPENDED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_WHOLLY_DONE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_REFRAMING_CHANGES_NOTHING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_RESUMED_BEFORE_SUSPENSION;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_REVIEW_BEFORE_SUSPENSION;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_STARTED_AFTER_TAKE_OVER;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_SUSPENDED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_SUSPENDED_ALREADY;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.AbandonProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.BlockProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.CompleteProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ReframeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ResumeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.SuspendProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.TakeOverProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.UnblockProject;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectLifeTest {

    private static final LocalDate LATER = VOTE.plusMonths(3);
    private static final Legacy LEGACY = legacy("Sonder avant de chiffrer");
    private static final Legacy NOTHING_LEARNED = legacy("  ");
    private static final ProjectProposed PROPOSED =
            new ProjectProposed(HALL, PROGRAMME, TERRITORY, "A-2.03", "Halle", "", List.of(2, 4), TOWN, VOTE);
    private static final ProjectFramed FRAMED = new ProjectFramed(HALL, null, frame(2_400_000), VOTE);
    private static final ProjectLaunched LAUNCHED = new ProjectLaunched(HALL, Phase.STUDY, Phase.OPERATION, VOTE);
    private static final ProgressReported REPORTED = report(60);
    private static final FrozenFigures SIXTY = new FrozenFigures(60, Weather.RAIN, Money.euros(2_400_000));
    private static final ProjectSuspended SUSPENDED =
            new ProjectSuspended(HALL, "Marché infructueux", LATER.plusMonths(6), LEGACY, SIXTY, LATER);
    private static final ProjectAbandoned ABANDONED =
            new ProjectAbandoned(HALL, Phase.OPERATION, Phase.CLOSED, "Vendu", LEGACY, SIXTY, LATER);
    private static final Blocking FUNDING =
            new Blocking(BlockKind.FUNDING, "Arrêté attendu", null, TOWN, LATER.plusMonths(1));
    private static final ProjectBlocked BLOCKED = new ProjectBlocked(HALL, 1, FUNDING, LATER);

    private final FixtureConfiguration<Project> fixture =
            Fixtures.of(Project.class, Valmoret.context(), Valmoret.subjects(), Valmoret.NOTHING_BLOCKS);

    private static Legacy legacy(@Nullable String lessons) {
        return new Legacy(lessons, Money.euros(2_532_000), List.of("État (DSIL)"), "Arrêtées");
    }

    private static ProgressReported report(int percent) {
        return new ProgressReported(HALL, 0, percent, null, Weather.RAIN, "Amiante", "Désamiantage", VOTE);
    }

    private static SuspendProject suspend(LocalDate review) {
        return new SuspendProject(HALL, null, "Marché infructueux", review, LEGACY, LATER);
    }

    private static ResumeProject resume(LocalDate day) {
        return new ResumeProject(HALL, null, "Lot attribué", day);
    }

    private static CompleteProject complete(@Nullable String reason, Legacy legacy) {
        return new CompleteProject(HALL, null, reason, legacy, LATER);
    }

    private static AbandonProject abandon(Legacy legacy) {
        return new AbandonProject(HALL, null, "Vendu", legacy, LATER);
    }

    private static ReframeProject reframe(ProjectFrame frame) {
        return new ReframeProject(HALL, null, frame, "Option B", LATER);
    }

    private static TakeOverProject takeOver(int percent, LocalDate started) {
        return new TakeOverProject(
                HALL, null, percent, started, "Commencé avant", "Compte rendu", "Vote de 2025", VOTE);
    }

    private TestExecutor<Project> launched(Object... more) {
        var events = new ArrayList<Object>(List.of(PROPOSED, FRAMED, LAUNCHED, REPORTED));
        events.addAll(List.of(more));
        return fixture.given(events);
    }

    @Test
    void aSuspensionKeepsTheFiguresOfItsDayAndWhatIsLeftBehind() {
        launched().when(suspend(LATER.plusMonths(6))).expectEvents(SUSPENDED);
    }

    @Test
    void aProjectThatWasNeverFramedMayBeSuspendedAndHasNoFramedCost() {
        fixture.given(PROPOSED)
                .when(suspend(LATER))
                .expectEvents(new ProjectSuspended(
                        HALL, "Marché infructueux", LATER, LEGACY, new FrozenFigures(0, null, null), LATER));
    }

    @Test
    void aProjectIsNotSuspendedTwice() {
        launched(SUSPENDED)
                .when(suspend(LATER))
                .expectException(rejection(PROJECT_SUSPENDED_ALREADY, "project", HALL, "since", LATER));
    }

    @Test
    void aSuspensionIsNotReviewedBeforeItBegins() {
        launched()
                .when(suspend(LATER.minusDays(1)))
                .expectException(
                        rejection(PROJECT_REVIEW_BEFORE_SUSPENSION, "review", LATER.minusDays(1), "suspended", LATER));
    }

    @Test
    void onlyASuspendedProjectGoesOn() {
        launched().when(resume(LATER)).expectException(rejection(PROJECT_NOT_SUSPENDED, "project", HALL));
    }

    @Test
    void aSuspendedProjectGoesOnFromTheDayOfTheSuspensionAtTheEarliest() {
        launched(SUSPENDED)
                .when(resume(LATER.plusDays(1)))
                .expectEvents(new ProjectResumed(HALL, LATER, "Lot attribué", LATER.plusDays(1)));
        launched(SUSPENDED)
                .when(resume(LATER.minusDays(1)))
                .expectException(rejection(
                        PROJECT_RESUMED_BEFORE_SUSPENSION, "resumed", LATER.minusDays(1), "suspended", LATER));
    }

    @Test
    void nothingIsReportedWhileAProjectIsSuspendedAndAgainOnceItGoesOn() {
        var report = new ReportProgress(HALL, null, 70, Weather.SUN, "Suite", "Réception", LATER);
        launched(SUSPENDED).when(report).expectException(rejection(PROJECT_SUSPENDED, "project", HALL, "since", LATER));
        launched(SUSPENDED, new ProjectResumed(HALL, LATER, "Lot attribué", LATER))
                .when(report)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aProjectIsCompletedWithItsFiguresAndLeavesTheOperation() {
        var figures = new FrozenFigures(100, Weather.RAIN, Money.euros(2_400_000));
        launched(report(100))
                .when(complete(null, LEGACY))
                .expectEvents(new ProjectCompleted(HALL, Phase.OPERATION, Phase.CLOSED, null, LEGACY, figures, LATER));
    }

    @Test
    void belowAHundredPercentTheClosingNeedsAReason() {
        launched().when(complete(null, LEGACY)).expectException(rejection(PROJECT_NOT_WHOLLY_DONE, "percent", 60));
        launched().when(complete(" ", LEGACY)).expectException(rejection(PROJECT_NOT_WHOLLY_DONE, "percent", 60));
        launched().when(complete("Repris ailleurs", LEGACY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void neitherAnAbandonedNorACompletedProjectGoesWithoutLessons() {
        launched().when(abandon(NOTHING_LEARNED)).expectException(rejection(PROJECT_LESSONS_MISSING));
        launched().when(abandon(legacy(null))).expectException(rejection(PROJECT_LESSONS_MISSING));
        launched(report(100)).when(complete(null, NOTHING_LEARNED)).expectException(rejection(PROJECT_LESSONS_MISSING));
    }

    @Test
    void onlyALaunchedProjectThatIsNeitherStoppedNorBlockedIsCompleted() {
        fixture.given(PROPOSED, FRAMED)
                .when(complete("Motif", LEGACY))
                .expectException(rejection(PROJECT_NOT_LAUNCHED, "project", HALL, "phase", Phase.STUDY));
        launched(SUSPENDED)
                .when(complete("Motif", LEGACY))
                .expectException(rejection(PROJECT_SUSPENDED, "project", HALL, "since", LATER));
        launched(BLOCKED).when(complete("Motif", LEGACY)).expectException(rejection(PROJECT_BLOCKED_STILL, "count", 1));
    }

    @Test
    void aSuspendedOrBlockedProjectMayBeAbandoned() {
        launched(SUSPENDED, BLOCKED).when(abandon(LEGACY)).expectEvents(ABANDONED);
    }

    @Test
    void nothingMoreHappensToAClosedProject() {
        var refused = rejection(PROJECT_CLOSED, "project", HALL);
        launched(ABANDONED).when(suspend(LATER)).expectException(refused);
        launched(ABANDONED).when(resume(LATER)).expectException(refused);
        launched(ABANDONED).when(complete("Motif", LEGACY)).expectException(refused);
        launched(ABANDONED).when(abandon(LEGACY)).expectException(refused);
        launched(ABANDONED).when(reframe(frame(1))).expectException(refused);
        launched(ABANDONED).when(takeOver(10, VOTE)).expectException(refused);
        launched(ABANDONED).when(new BlockProject(HALL, null, FUNDING, LATER)).expectException(refused);
        launched(ABANDONED).when(new FrameProject(HALL, null, frame(1), LATER)).expectException(refused);
        launched(ABANDONED)
                .when(new ReportProgress(HALL, null, 70, Weather.SUN, "", "", LATER))
                .expectException(refused);
    }

    @Test
    void aReframingKeepsWhatWasBefore() {
        launched()
                .when(reframe(frame(2_532_000)))
                .expectEvents(new ProjectReframed(HALL, frame(2_400_000), frame(2_532_000), "Option B", LATER));
    }

    @Test
    void aReframingChangesSomethingAndIsSound() {
        launched().when(reframe(frame(2_400_000))).expectException(rejection(PROJECT_REFRAMING_CHANGES_NOTHING));
        var backwards = new ProjectFrame("", "", LATER, VOTE, Money.ZERO, LEAD);
        launched()
                .when(reframe(backwards))
                .expectException(rejection(PROJECT_ENDS_BEFORE_START, "starts", LATER, "ends", VOTE));
        fixture.given(PROPOSED, FRAMED)
                .when(reframe(frame(1)))
                .expectException(rejection(PROJECT_NOT_LAUNCHED, "project", HALL, "phase", Phase.STUDY));
    }

    @Test
    void aReframingOnAStaleVersionIsRefused() {
        launched()
                .when(new ReframeProject(HALL, 2L, frame(2_532_000), "Option B", LATER))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void severalBlocksAreOpenAtOnceAndEachIsLiftedByItsNumber() {
        var permit = new Blocking(BlockKind.PERMIT, "Permis", LEAD, null, null);
        launched(BLOCKED)
                .when(new BlockProject(HALL, null, permit, LATER))
                .expectEvents(new ProjectBlocked(HALL, 2, permit, LATER));
        launched(BLOCKED, new ProjectBlocked(HALL, 2, permit, LATER))
                .when(new UnblockProject(HALL, null, 1, "Notifié", LATER))
                .expectEvents(new ProjectUnblocked(HALL, 1, "Notifié", LATER));
    }

    @Test
    void theNumberOfALiftedBlockIsNotGivenAgain() {
        launched(BLOCKED, new ProjectUnblocked(HALL, 1, "Notifié", LATER))
                .when(new BlockProject(HALL, null, FUNDING, LATER))
                .expectEvents(new ProjectBlocked(HALL, 2, FUNDING, LATER));
        launched(BLOCKED, new ProjectUnblocked(HALL, 1, "Notifié", LATER))
                .when(new UnblockProject(HALL, null, 1, "Encore", LATER))
                .expectException(rejection(BLOCK_UNKNOWN, "number", 1));
    }

    @Test
    void aBlockIsUpToOnePersonOrOneKnownOrganisation() {
        var nobody = new Blocking(BlockKind.LAND, "Foncier", null, null, null);
        var both = new Blocking(BlockKind.LAND, "Foncier", LEAD, TOWN, null);
        var unknown = new OrganisationId(new UUID(9, 9));
        var elsewhere = new Blocking(BlockKind.LAND, "Foncier", null, unknown, null);
        launched().when(new BlockProject(HALL, null, nobody, LATER)).expectException(rejection(BLOCK_WHO_MISSING));
        launched().when(new BlockProject(HALL, null, both, LATER)).expectException(rejection(BLOCK_WHO_MISSING));
        launched()
                .when(new BlockProject(HALL, null, elsewhere, LATER))
                .expectException(
                        rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "organisation", "value", unknown));
    }

    @Test
    void aBlockIsNeitherDueNorLiftedBeforeItBegins() {
        var due = LATER.minusDays(1);
        launched()
                .when(new BlockProject(HALL, null, new Blocking(BlockKind.OTHER, "", LEAD, null, due), LATER))
                .expectException(rejection(BLOCK_DUE_BEFORE_START, "due", due, "since", LATER));
        launched(BLOCKED)
                .when(new UnblockProject(HALL, null, 1, "Notifié", due))
                .expectException(rejection(BLOCK_LIFTED_BEFORE_START, "lifted", due, "since", LATER));
    }

    @Test
    void aFramedProjectIsTakenOverWithItsRealStartAndItsSource() {
        var started = LocalDate.of(2025, 9, 1);
        fixture.given(PROPOSED, FRAMED)
                .when(takeOver(35, started))
                .expectEvents(new ProjectTakenOver(
                        HALL,
                        Phase.STUDY,
                        Phase.OPERATION,
                        35,
                        started,
                        "Commencé avant",
                        "Compte rendu",
                        "Vote de 2025",
                        VOTE));
    }

    @Test
    void whatIsNotFramedOrIsLaunchedAlreadyOrHasNotBegunIsNotTakenOver() {
        fixture.given(PROPOSED)
                .when(takeOver(35, VOTE))
                .expectException(rejection(PROJECT_NOT_FRAMED, "project", HALL));
        launched()
                .when(takeOver(35, VOTE))
                .expectException(rejection(PROJECT_LAUNCHED_ALREADY, "project", HALL, "phase", Phase.OPERATION));
        fixture.given(PROPOSED, FRAMED)
                .when(takeOver(35, VOTE.plusDays(1)))
                .expectException(
                        rejection(PROJECT_STARTED_AFTER_TAKE_OVER, "started", VOTE.plusDays(1), "takenOver", VOTE));
    }
}
