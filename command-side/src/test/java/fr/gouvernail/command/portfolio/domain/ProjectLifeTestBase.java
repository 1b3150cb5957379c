package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TOWN;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.frame;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.GrantToSettle;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.AbandonProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.CompleteProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ReframeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ResumeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.SuspendProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.TakeOverProject;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** A launched market hall at 60 %, and what is asked of it. */
abstract class ProjectLifeTestBase {

    static final LocalDate LATER = VOTE.plusMonths(3);
    static final GrantToSettle DSIL = new GrantToSettle(
            new FundingPlanId(new UUID(50, 1)), "dsil", TOWN, FundingScheme.DSIL, Money.euros(480_000));
    static final Legacy LEGACY = legacy("Sonder avant de chiffrer");
    static final Legacy NOTHING_LEARNED = legacy("  ");
    static final ProjectProposed PROPOSED =
            new ProjectProposed(HALL, PROGRAMME, TERRITORY, "A-2.03", "Halle", "", List.of(2, 4), TOWN, VOTE);
    static final ProjectFramed FRAMED = new ProjectFramed(HALL, null, frame(2_400_000), VOTE);
    static final ProjectLaunched LAUNCHED = new ProjectLaunched(HALL, Phase.STUDY, Phase.OPERATION, VOTE);
    static final ProgressReported REPORTED = report(60);
    static final FrozenFigures SIXTY = new FrozenFigures(60, Weather.RAIN, Money.euros(2_400_000));
    static final ProjectSuspended SUSPENDED =
            new ProjectSuspended(HALL, "Marché infructueux", LATER.plusMonths(6), LEGACY, SIXTY, LATER);
    static final ProjectAbandoned ABANDONED =
            new ProjectAbandoned(HALL, Phase.OPERATION, Phase.CLOSED, "Vendu", LEGACY, SIXTY, LATER);
    static final Blocking FUNDING = new Blocking(BlockKind.FUNDING, "Arrêté attendu", null, TOWN, LATER.plusMonths(1));
    static final ProjectBlocked BLOCKED = new ProjectBlocked(HALL, 1, FUNDING, LATER);

    final FixtureConfiguration<Project> fixture = Fixtures.of(
            Project.class, Valmoret.afterwards(), Valmoret.subjects(), Valmoret.NOTHING_BLOCKS, Valmoret.OPEN_GATE);

    static Legacy legacy(@Nullable String lessons) {
        return new Legacy(lessons, Money.euros(2_532_000), List.of(DSIL), "Arrêtées");
    }

    static ProgressReported report(int percent) {
        return new ProgressReported(HALL, 0, percent, null, Weather.RAIN, "Amiante", "Désamiantage", VOTE);
    }

    static SuspendProject suspend(LocalDate review) {
        return new SuspendProject(HALL, null, "Marché infructueux", review, LEGACY, LATER);
    }

    static ResumeProject resume(LocalDate day) {
        return new ResumeProject(HALL, null, "Lot attribué", day);
    }

    static CompleteProject complete(@Nullable String reason, Legacy legacy) {
        return new CompleteProject(HALL, null, reason, legacy, LATER);
    }

    static AbandonProject abandon(Legacy legacy) {
        return new AbandonProject(HALL, null, "Vendu", legacy, LATER);
    }

    static ReframeProject reframe(ProjectFrame frame) {
        return new ReframeProject(HALL, null, frame, "Option B", LATER);
    }

    static TakeOverProject takeOver(int percent, LocalDate started) {
        return new TakeOverProject(
                HALL, null, percent, started, "Commencé avant", "Compte rendu", "Vote de 2025", VOTE);
    }

    TestExecutor<Project> launched(Object... more) {
        var events = new ArrayList<Object>(List.of(PROPOSED, FRAMED, LAUNCHED, REPORTED));
        events.addAll(List.of(more));
        return fixture.given(events);
    }
}
