package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.SCOPE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TOWN;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.frame;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_AXIS_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_AXIS_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ENDS_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ITEMS_BLOCKING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LAUNCHED_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_FRAMED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_LAUNCHED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_PERCENT_OUT_OF_RANGE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_REFERENCE_TAKEN;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final ProjectProposed PROPOSED =
            new ProjectProposed(HALL, PROGRAMME, TERRITORY, "A-2.03", "Halle", "", List.of(2, 4), TOWN, VOTE);
    private static final ProjectFramed FRAMED = new ProjectFramed(HALL, null, frame(2_400_000), VOTE);
    private static final ProjectLaunched LAUNCHED = new ProjectLaunched(HALL, Phase.STUDY, Phase.OPERATION, VOTE);

    private final FixtureConfiguration<Project> fixture = Fixtures.of(
            Project.class,
            Valmoret.context(),
            Valmoret.subjects(),
            Valmoret.NOTHING_BLOCKS,
            Valmoret.OPEN_GATE,
            KnownStandings.UNDER_WAY);

    private static ProposeProject propose(List<Integer> axes) {
        return new ProposeProject(HALL, PROGRAMME, "A-2.03", "Halle", "", axes, TOWN, VOTE);
    }

    private static ReportProgress report(int percent) {
        return new ReportProgress(HALL, 2L, percent, Weather.RAIN, "Amiante", "Désamiantage", VOTE);
    }

    @Test
    void aProjectIsProposedInTheHistoryOfItsProgramme() {
        fixture.givenNoPriorActivity()
                .when(propose(List.of(2, 4)))
                .expectEvents(PROPOSED)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aProgrammeWhoseSubjectIsOfTheTerritoryOnlyStillGivesItsOwnIdentity() {
        var subjects = Valmoret.subjects().with(PROGRAMME, Scope.of(TERRITORY));
        Fixtures.of(
                        Project.class,
                        Valmoret.context(),
                        subjects,
                        Valmoret.NOTHING_BLOCKS,
                        Valmoret.OPEN_GATE,
                        KnownStandings.UNDER_WAY)
                .givenNoPriorActivity()
                .when(propose(List.of(2, 4)))
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aProjectWithoutAxisIsRefused() {
        fixture.givenNoPriorActivity().when(propose(List.of())).expectException(rejection(PROJECT_AXIS_MISSING));
    }

    @Test
    void aReferenceThatAnotherProjectOfTheProgrammeHasIsRefused() {
        var command = new ProposeProject(HALL, PROGRAMME, KnownStandings.TAKEN, "Halle", "", List.of(2), TOWN, VOTE);
        fixture.givenNoPriorActivity()
                .when(command)
                .expectException(
                        rejection(PROJECT_REFERENCE_TAKEN, "reference", KnownStandings.TAKEN, "project", HALL));
    }

    @Test
    void aProposalOfADayToComeIsRefused() {
        var tomorrow = Valmoret.TODAY.plusDays(1);
        fixture.givenNoPriorActivity()
                .when(new ProposeProject(HALL, PROGRAMME, "A-2.03", "Halle", "", List.of(2), TOWN, tomorrow))
                .expectException(rejection(IN_THE_FUTURE, "on", tomorrow, "today", Valmoret.TODAY));
    }

    @Test
    void anAxisChosenTwiceIsRefused() {
        fixture.givenNoPriorActivity()
                .when(propose(List.of(2, 4, 2)))
                .expectException(rejection(PROJECT_AXIS_LISTED_TWICE, "axis", 2));
    }

    @Test
    void anUnknownProgrammeIsRefused() {
        Fixtures.of(
                        Project.class,
                        Valmoret.context(),
                        new InMemorySubjects().with(TOWN, Scope.INSTALLATION),
                        Valmoret.NOTHING_BLOCKS,
                        Valmoret.OPEN_GATE,
                        KnownStandings.UNDER_WAY)
                .givenNoPriorActivity()
                .when(propose(List.of(2)))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "programme"));
    }

    @Test
    void anUnknownOwnerIsRefused() {
        Fixtures.of(
                        Project.class,
                        Valmoret.context(),
                        new InMemorySubjects().with(PROGRAMME, SCOPE),
                        Valmoret.NOTHING_BLOCKS,
                        Valmoret.OPEN_GATE,
                        KnownStandings.UNDER_WAY)
                .givenNoPriorActivity()
                .when(propose(List.of(2)))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "owner", "value", TOWN));
    }

    @Test
    void someoneWithoutTheRightIsRefusedWhateverTheyAsk() {
        var commands =
                List.of(new FrameProject(HALL, 2L, frame(1), VOTE), new LaunchProject(HALL, 2L, VOTE), report(10));
        Fixtures.of(
                        Project.class,
                        Valmoret.stranger(),
                        Valmoret.subjects(),
                        Valmoret.NOTHING_BLOCKS,
                        Valmoret.OPEN_GATE,
                        KnownStandings.UNDER_WAY)
                .givenNoPriorActivity()
                .when(propose(List.of(2)))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        commands.forEach(command -> Fixtures.of(
                        Project.class,
                        Valmoret.stranger(),
                        Valmoret.subjects(),
                        Valmoret.NOTHING_BLOCKS,
                        Valmoret.OPEN_GATE,
                        KnownStandings.UNDER_WAY)
                .given(PROPOSED, FRAMED, LAUNCHED)
                .when(command)
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD)));
    }

    @Test
    void framingKeepsTheFrameBefore() {
        fixture.given(PROPOSED)
                .when(new FrameProject(HALL, 0L, frame(2_400_000), VOTE))
                .expectEvents(FRAMED)
                .expectEventsMatching(recordedUnder(SCOPE));
        Fixtures.of(
                        Project.class,
                        Valmoret.context(),
                        Valmoret.subjects(),
                        Valmoret.NOTHING_BLOCKS,
                        Valmoret.OPEN_GATE,
                        KnownStandings.UNDER_WAY)
                .given(PROPOSED, FRAMED)
                .when(new FrameProject(HALL, 1L, frame(2_500_000), VOTE))
                .expectEvents(new ProjectFramed(HALL, frame(2_400_000), frame(2_500_000), VOTE));
    }

    @Test
    void aLaunchedProjectIsNotFramedAnew() {
        fixture.given(PROPOSED, FRAMED, LAUNCHED)
                .when(new FrameProject(HALL, 2L, frame(1), VOTE))
                .expectException(rejection(PROJECT_LAUNCHED_ALREADY, "phase", Phase.OPERATION));
    }

    @Test
    void aFrameThatEndsBeforeItStartsIsRefused() {
        var start = Valmoret.START;
        var frame = new ProjectFrame("", "", start, start.minusDays(1), Money.ZERO, null);
        fixture.given(PROPOSED)
                .when(new FrameProject(HALL, 0L, frame, VOTE))
                .expectException(rejection(PROJECT_ENDS_BEFORE_START, "starts", start, "ends", start.minusDays(1)));
    }

    @Test
    void aNegativeCostIsRefused() {
        fixture.given(PROPOSED)
                .when(new FrameProject(HALL, 0L, frame(-1), VOTE))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "costHt"));
    }

    @Test
    void aCostThatNobodyCanMeanIsRefused() {
        fixture.given(PROPOSED)
                .when(new FrameProject(HALL, 0L, frame(10_000_000_000_001L), VOTE))
                .expectException(rejection(PlatformRejection.FIELD_MALFORMED, "field", "costHt"));
    }

    @Test
    void aFramedProjectIsLaunched() {
        fixture.given(PROPOSED, FRAMED)
                .when(new LaunchProject(HALL, 1L, VOTE))
                .expectEvents(LAUNCHED)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aProjectThatIsNotFramedIsNotLaunched() {
        fixture.given(PROPOSED)
                .when(new LaunchProject(HALL, 0L, VOTE))
                .expectException(rejection(PROJECT_NOT_FRAMED, "project", HALL));
    }

    @Test
    void aProjectIsNotLaunchedTwice() {
        fixture.given(PROPOSED, FRAMED, LAUNCHED)
                .when(new LaunchProject(HALL, 2L, VOTE))
                .expectException(rejection(PROJECT_LAUNCHED_ALREADY));
    }

    @Test
    void progressKeepsWhatWasReportedBefore() {
        var first = new ProgressReported(HALL, 0, 20, null, Weather.SUN, "", "", VOTE);
        fixture.given(PROPOSED, FRAMED, LAUNCHED)
                .when(report(35))
                .expectEvents(new ProgressReported(HALL, 0, 35, null, Weather.RAIN, "Amiante", "Désamiantage", VOTE))
                .expectEventsMatching(recordedUnder(SCOPE));
        Fixtures.of(
                        Project.class,
                        Valmoret.context(),
                        Valmoret.subjects(),
                        Valmoret.NOTHING_BLOCKS,
                        Valmoret.OPEN_GATE,
                        KnownStandings.UNDER_WAY)
                .given(PROPOSED, FRAMED, LAUNCHED, first)
                .when(new ReportProgress(HALL, 3L, 100, Weather.CLOUD, "", "", VOTE))
                .expectEvents(new ProgressReported(HALL, 20, 100, Weather.SUN, Weather.CLOUD, "", "", VOTE));
    }

    @Test
    void aProjectThatIsNotLaunchedHasNoProgress() {
        fixture.given(PROPOSED, FRAMED)
                .when(new ReportProgress(HALL, 1L, 10, Weather.SUN, "", "", VOTE))
                .expectException(rejection(PROJECT_NOT_LAUNCHED, "phase", Phase.STUDY));
    }

    @Test
    void progressGoesFromZeroToAHundred() {
        for (var percent : List.of(-1, 101)) {
            Fixtures.of(
                            Project.class,
                            Valmoret.context(),
                            Valmoret.subjects(),
                            Valmoret.NOTHING_BLOCKS,
                            Valmoret.OPEN_GATE,
                            KnownStandings.UNDER_WAY)
                    .given(PROPOSED, FRAMED, LAUNCHED)
                    .when(report(percent))
                    .expectException(rejection(PROJECT_PERCENT_OUT_OF_RANGE, "percent", percent));
        }
    }

    @Test
    void aStaleVersionIsRefused() {
        fixture.given(PROPOSED, FRAMED)
                .when(new LaunchProject(HALL, 0L, VOTE))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void aProjectThatItsExaminationBlocksIsNotLaunched() {
        BlockingItems two = project -> project.equals(HALL) ? 2 : 0;
        Fixtures.of(
                        Project.class,
                        Valmoret.context(),
                        Valmoret.subjects(),
                        two,
                        Valmoret.OPEN_GATE,
                        KnownStandings.UNDER_WAY)
                .given(PROPOSED, FRAMED)
                .when(new LaunchProject(HALL, 1L, VOTE))
                .expectException(rejection(PROJECT_ITEMS_BLOCKING, "project", HALL, "items", 2));
    }
}
