package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.frame;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_BLOCKED_STILL;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_CLOSED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LESSONS_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_LAUNCHED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_SUSPENDED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_WHOLLY_DONE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_RESUMED_BEFORE_SUSPENSION;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_REVIEW_BEFORE_SUSPENSION;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_SUSPENDED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_SUSPENDED_ALREADY;

import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.BlockProject;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.value.Money;
import org.junit.jupiter.api.Test;

/** A project stops, goes on and ends. */
class ProjectLifeTest extends ProjectLifeTestBase {

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
}
