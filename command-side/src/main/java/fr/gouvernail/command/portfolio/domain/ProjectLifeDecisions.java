package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_BLOCKED_STILL;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_HAS_ACTIONS;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LAUNCHED_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LESSONS_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_FRAMED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_OLDER_THAN_PROPOSAL;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_SUSPENDED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_WHOLLY_DONE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_WITHDRAWABLE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_REFRAMING_CHANGES_NOTHING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_RESUMED_BEFORE_SUSPENSION;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_REVIEW_BEFORE_SUSPENSION;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_STARTED_AFTER_TAKE_OVER;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_SUSPENDED_ALREADY;

import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.AbandonProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.BlockProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.CompleteProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ReframeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ResumeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.SuspendProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.TakeOverProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.UnblockProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.WithdrawProject;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a project decides of its life after the framing: it stops, goes on, is blocked, is framed anew, ends. */
final class ProjectLifeDecisions {

    static ProjectSuspended suspend(ProjectState state, SuspendProject command) {
        ProjectRules.requireNotClosed(state, command.project());
        if (state.suspendedOn() != null) {
            throw CommandRejected.of(
                    PROJECT_SUSPENDED_ALREADY, "project", command.project(), "since", state.suspendedOn());
        }
        if (command.reviewOn().isBefore(command.effectiveOn())) {
            throw CommandRejected.of(
                    PROJECT_REVIEW_BEFORE_SUSPENSION, "review", command.reviewOn(), "suspended", command.effectiveOn());
        }
        Amounts.requireNotNegative("forecastHt", command.legacy().forecastHt());
        return new ProjectSuspended(
                command.project(),
                command.reason(),
                command.reviewOn(),
                command.legacy(),
                frozen(state),
                command.effectiveOn());
    }

    static ProjectResumed resume(ProjectState state, ResumeProject command) {
        ProjectRules.requireNotClosed(state, command.project());
        var since = state.suspendedOn();
        if (since == null) {
            throw CommandRejected.of(PROJECT_NOT_SUSPENDED, "project", command.project());
        }
        if (command.effectiveOn().isBefore(since)) {
            throw CommandRejected.of(
                    PROJECT_RESUMED_BEFORE_SUSPENSION, "resumed", command.effectiveOn(), "suspended", since);
        }
        return new ProjectResumed(command.project(), since, command.reason(), command.effectiveOn());
    }

    static ProjectCompleted complete(ProjectState state, CompleteProject command) {
        ProjectRules.requireUnderWay(state, command.project());
        ProjectRules.requireLaunched(state, command.project());
        if (state.percent() < 100 && !said(command.reason())) {
            throw CommandRejected.of(PROJECT_NOT_WHOLLY_DONE, "percent", state.percent());
        }
        int open = state.blocks().open().size();
        if (open > 0) {
            throw CommandRejected.of(PROJECT_BLOCKED_STILL, "count", open);
        }
        requireLegacy(command.legacy());
        return new ProjectCompleted(
                command.project(),
                state.phase(),
                Phase.CLOSED,
                command.reason(),
                command.legacy(),
                frozen(state),
                command.effectiveOn());
    }

    /** What is suspended may be abandoned without going on first, and so may what is blocked. */
    static ProjectAbandoned abandon(ProjectState state, AbandonProject command) {
        ProjectRules.requireNotClosed(state, command.project());
        requireLegacy(command.legacy());
        return new ProjectAbandoned(
                command.project(),
                state.phase(),
                Phase.CLOSED,
                command.reason(),
                command.legacy(),
                frozen(state),
                command.effectiveOn());
    }

    /** A suspended project may be framed anew: that is how it often goes on. */
    static ProjectReframed reframe(ProjectState state, ReframeProject command) {
        ProjectRules.requireNotClosed(state, command.project());
        ProjectRules.requireLaunched(state, command.project());
        var previous = Objects.requireNonNull(state.frame());
        ProjectRules.requireSound(command.frame());
        if (command.frame().equals(previous)) {
            throw CommandRejected.of(PROJECT_REFRAMING_CHANGES_NOTHING);
        }
        return new ProjectReframed(
                command.project(), previous, command.frame(), command.reason(), command.effectiveOn());
    }

    static ProjectBlocked block(ProjectState state, BlockProject command, Subjects subjects, LocalDate today) {
        ProjectRules.requireNotClosed(state, command.project());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        int number = state.blocks().numbering(command.blocking(), command.effectiveOn(), state.home(), subjects);
        return new ProjectBlocked(command.project(), number, command.blocking(), command.effectiveOn());
    }

    static ProjectUnblocked unblock(ProjectState state, UnblockProject command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        state.blocks().requireLiftable(command.number(), command.effectiveOn());
        return new ProjectUnblocked(command.project(), command.number(), command.done(), command.effectiveOn());
    }

    /** Only what began before it was proposed here: whatever begins afterwards, a body launches. */
    static ProjectTakenOver takeOver(
            ProjectState state, TakeOverProject command, BlockingItems blocking, LocalDate today) {
        ProjectRules.requireUnderWay(state, command.project());
        if (ProjectRules.isLaunched(state)) {
            throw CommandRejected.of(PROJECT_LAUNCHED_ALREADY, "project", command.project(), "phase", state.phase());
        }
        if (!state.framed()) {
            throw CommandRejected.of(PROJECT_NOT_FRAMED, "project", command.project());
        }
        ProjectRules.requirePercentage(command.percent());
        if (command.startedOn().isAfter(command.effectiveOn())) {
            throw CommandRejected.of(
                    PROJECT_STARTED_AFTER_TAKE_OVER,
                    "started",
                    command.startedOn(),
                    "takenOver",
                    command.effectiveOn());
        }
        ProjectRules.requireNotAfter(today, command.effectiveOn(), command.startedOn());
        if (!command.startedOn().isBefore(state.proposedOn())) {
            throw CommandRejected.of(
                    PROJECT_NOT_OLDER_THAN_PROPOSAL, "started", command.startedOn(), "proposed", state.proposedOn());
        }
        ProjectRules.requireNothingBlocking(command.project(), blocking);
        return new ProjectTakenOver(
                command.project(),
                state.phase(),
                Phase.OPERATION,
                command.percent(),
                command.startedOn(),
                command.reason(),
                command.source(),
                command.earlierDecisions(),
                command.effectiveOn());
    }

    /** What was entered in error goes, unless a body made it an operation or work hangs on it. */
    static ProjectWithdrawn withdraw(ProjectState state, WithdrawProject command, ProjectStandings projects) {
        ProjectRules.requireNotClosed(state, command.project());
        if (state.launchedByDecision()) {
            throw CommandRejected.of(PROJECT_NOT_WITHDRAWABLE, "project", command.project(), "phase", state.phase());
        }
        int actions = projects.liveActions(command.project());
        if (actions > 0) {
            throw CommandRejected.of(PROJECT_HAS_ACTIONS, "project", command.project(), "count", actions);
        }
        return new ProjectWithdrawn(
                command.project(), state.phase(), Phase.CLOSED, command.reason(), command.effectiveOn());
    }

    private static void requireLegacy(Legacy legacy) {
        if (!said(legacy.lessons())) {
            throw CommandRejected.of(PROJECT_LESSONS_MISSING);
        }
        Amounts.requireNotNegative("forecastHt", legacy.forecastHt());
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static FrozenFigures frozen(ProjectState state) {
        var frame = state.frame();
        return new FrozenFigures(state.percent(), state.lastWeather(), frame == null ? null : frame.costHt());
    }

    private ProjectLifeDecisions() {}
}
