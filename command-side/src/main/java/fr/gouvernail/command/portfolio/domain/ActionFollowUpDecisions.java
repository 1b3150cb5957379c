package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_ARBITRATION_PENDING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_DONE_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_DONE_BELOW_WHOLE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_LINKED_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_LINK_CYCLE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_NOT_LINKED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_CLOSED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_SUSPENDED;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.BlockAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.CancelAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.LinkAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.ReportActionProgress;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.UnblockAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.UnlinkAction;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Objects;

/** What an action decides while it is carried out. */
final class ActionFollowUpDecisions {

    static ActionProgressReported reportProgress(
            ActionState state, ReportActionProgress command, ProjectStandings projects, LocalDate today) {
        ActionRules.requireNotCancelled(state, command.action());
        requireUnderWay(state.project(), projects);
        ProjectRules.requirePercentage(command.percent());
        requireRealDays(command);
        ProjectRules.requireNotAfter(today, command.effectiveOn(), command.startedOn(), command.doneOn());
        return new ActionProgressReported(
                command.action(),
                state.project(),
                state.percent(),
                command.percent(),
                command.comment(),
                command.startedOn(),
                command.doneOn(),
                command.effectiveOn());
    }

    private static void requireUnderWay(ProjectId project, ProjectStandings projects) {
        requireNotClosed(project, projects);
        projects.suspendedSince(project).ifPresent(since -> {
            throw CommandRejected.of(PROJECT_SUSPENDED, "project", project, "since", since);
        });
    }

    static void requireNotClosed(ProjectId project, ProjectStandings projects) {
        if (projects.isClosed(project)) {
            throw CommandRejected.of(PROJECT_CLOSED, "project", project);
        }
    }

    private static void requireRealDays(ReportActionProgress command) {
        var done = command.doneOn();
        if (done == null) {
            return;
        }
        if (command.percent() < 100 || command.startedOn() == null) {
            throw CommandRejected.of(ACTION_DONE_BELOW_WHOLE, "percent", command.percent());
        }
        if (done.isBefore(command.startedOn())) {
            throw CommandRejected.of(ACTION_DONE_BEFORE_START, "started", command.startedOn(), "done", done);
        }
    }

    static ActionCancelled cancel(ActionState state, CancelAction command, LocalDate today) {
        ActionRules.requireNotCancelled(state, command.action());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        if (state.arbitrationOpen()) {
            var options = String.join(", ", state.optionKeys());
            throw CommandRejected.of(ACTION_ARBITRATION_PENDING, "action", command.action(), "options", options);
        }
        Amounts.requireNotNegative("remainingHt", command.remainingHt());
        return new ActionCancelled(
                command.action(),
                state.project(),
                command.reason(),
                state.forecastHt(),
                command.remainingHt(),
                command.effectiveOn());
    }

    static ActionLinked link(
            ActionState state, LinkAction command, Subjects subjects, ProjectStandings projects, LocalDate today) {
        ActionRules.requireNotCancelled(state, command.action());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        var other = command.dependsOn();
        var scope = subjects.require("dependsOn", other);
        if (!Objects.equals(scope.territory(), state.home().territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", "dependsOn", "value", other);
        }
        if (state.dependsOn().contains(other)) {
            throw CommandRejected.of(ACTION_LINKED_ALREADY, "other", other);
        }
        if (other.equals(command.action()) || projects.dependsOn(other, command.action())) {
            throw CommandRejected.of(ACTION_LINK_CYCLE, "other", other);
        }
        return new ActionLinked(command.action(), state.project(), other, command.effectiveOn());
    }

    static ActionUnlinked unlink(ActionState state, UnlinkAction command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        if (!state.dependsOn().contains(command.dependsOn())) {
            throw CommandRejected.of(ACTION_NOT_LINKED, "other", command.dependsOn());
        }
        return new ActionUnlinked(
                command.action(), state.project(), command.dependsOn(), command.reason(), command.effectiveOn());
    }

    static ActionBlocked block(ActionState state, BlockAction command, Subjects subjects, LocalDate today) {
        ActionRules.requireNotCancelled(state, command.action());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        int number = state.blocks().numbering(command.blocking(), command.effectiveOn(), state.home(), subjects);
        return new ActionBlocked(command.action(), state.project(), number, command.blocking(), command.effectiveOn());
    }

    static ActionUnblocked unblock(ActionState state, UnblockAction command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        state.blocks().requireLiftable(command.number(), command.effectiveOn());
        return new ActionUnblocked(
                command.action(), state.project(), command.number(), command.done(), command.effectiveOn());
    }

    private ActionFollowUpDecisions() {}
}
