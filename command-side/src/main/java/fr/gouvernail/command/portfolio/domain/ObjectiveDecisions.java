package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_ATTACHED_ALREADY;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_CHANGES_NOTHING;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_CLOSED;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_CYCLE;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_HAS_OBJECTIVES;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_NOT_ATTACHED;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_NOT_CLOSED;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_OTHER_PROGRAMME;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_PLACE_UNCLEAR;

import fr.gouvernail.contract.portfolio.ObjectiveCommand.AttachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.CloseObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.DetachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.MoveObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.ReopenObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.RewordObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.SetObjective;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveClosed;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveMoved;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReopened;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReworded;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveSet;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectAttached;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectDetached;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an objective decides. */
final class ObjectiveDecisions {

    static ObjectiveSet set(SetObjective command, Home home, ObjectiveTree tree, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requirePlace(command.programme(), command.axis(), command.parent(), tree);
        return new ObjectiveSet(
                command.objective(),
                command.programme(),
                home.territory(),
                command.axis(),
                command.parent(),
                command.title(),
                command.measure(),
                command.effectiveOn());
    }

    static ObjectiveReworded reword(ObjectiveState state, RewordObjective command, LocalDate today) {
        requireOpen(state, command.objective());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        var before = state.wording();
        if (before.equals(new ObjectiveState.Wording(command.title(), command.measure()))) {
            throw CommandRejected.of(OBJECTIVE_CHANGES_NOTHING);
        }
        return new ObjectiveReworded(
                command.objective(),
                before.title(),
                command.title(),
                before.measure(),
                command.measure(),
                command.reason(),
                command.effectiveOn());
    }

    static ObjectiveMoved move(ObjectiveState state, MoveObjective command, ObjectiveTree tree, LocalDate today) {
        requireOpen(state, command.objective());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requirePlace(state.programme(), command.axis(), command.parent(), tree);
        if (Objects.equals(state.axis(), command.axis()) && Objects.equals(state.parent(), command.parent())) {
            throw CommandRejected.of(OBJECTIVE_CHANGES_NOTHING);
        }
        if (command.parent() != null) {
            requireNotUnderItself(command.objective(), command.parent(), tree);
        }
        return new ObjectiveMoved(
                command.objective(),
                state.axis(),
                command.axis(),
                state.parent(),
                command.parent(),
                command.reason(),
                command.effectiveOn());
    }

    static ObjectiveClosed close(ObjectiveState state, CloseObjective command, ObjectiveTree tree, LocalDate today) {
        requireOpen(state, command.objective());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        int open = tree.openUnder(command.objective());
        if (open > 0) {
            throw CommandRejected.of(OBJECTIVE_HAS_OBJECTIVES, "count", open);
        }
        return new ObjectiveClosed(command.objective(), command.outcome(), command.reason(), command.effectiveOn());
    }

    /** It is pursued again where it stood: what it is a part of has to be pursued too. */
    static ObjectiveReopened reopen(
            ObjectiveState state, ReopenObjective command, ObjectiveTree tree, LocalDate today) {
        var closed = state.closedOn();
        if (closed == null) {
            throw CommandRejected.of(OBJECTIVE_NOT_CLOSED, "objective", command.objective());
        }
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        RiskDecisions.requireNotBefore(closed, command.effectiveOn());
        requirePlace(state.programme(), state.axis(), state.parent(), tree);
        return new ObjectiveReopened(command.objective(), command.reason(), command.effectiveOn());
    }

    static ProjectAttached attach(ObjectiveState state, AttachProject command, Subjects subjects, LocalDate today) {
        requireOpen(state, command.objective());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        if (!state.programme()
                .equals(subjects.require("project", command.project()).programme())) {
            throw CommandRejected.of(OBJECTIVE_OTHER_PROGRAMME, "field", "project", "value", command.project());
        }
        if (state.projects().contains(command.project())) {
            throw CommandRejected.of(OBJECTIVE_ATTACHED_ALREADY, "project", command.project());
        }
        return new ProjectAttached(command.objective(), command.project(), command.effectiveOn());
    }

    static ProjectDetached detach(ObjectiveState state, DetachProject command, LocalDate today) {
        requireOpen(state, command.objective());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        if (!state.projects().contains(command.project())) {
            throw CommandRejected.of(OBJECTIVE_NOT_ATTACHED, "project", command.project());
        }
        return new ProjectDetached(command.objective(), command.project(), command.reason(), command.effectiveOn());
    }

    private static void requireOpen(ObjectiveState state, ObjectiveId objective) {
        if (state.closedOn() != null) {
            throw CommandRejected.of(OBJECTIVE_CLOSED, "objective", objective);
        }
    }

    private static void requirePlace(
            ProgrammeId programme, @Nullable Integer axis, @Nullable ObjectiveId parent, ObjectiveTree tree) {
        if ((axis == null) == (parent == null)) {
            throw CommandRejected.of(OBJECTIVE_PLACE_UNCLEAR);
        }
        if (axis != null && !tree.axesOf(programme).contains(axis)) {
            throw ProgrammeCourseDecisions.unknownAxis(axis, tree.axesOf(programme));
        }
        if (parent != null) {
            requireParent(programme, parent, tree);
        }
    }

    private static void requireParent(ProgrammeId programme, ObjectiveId parent, ObjectiveTree tree) {
        var node = tree.find(parent)
                .orElseThrow(() ->
                        CommandRejected.of(PlatformRejection.UNKNOWN_REFERENCE, "field", "parent", "value", parent));
        if (!node.programme().equals(programme)) {
            throw CommandRejected.of(OBJECTIVE_OTHER_PROGRAMME, "field", "parent", "value", parent);
        }
        if (node.closed()) {
            throw CommandRejected.of(OBJECTIVE_CLOSED, "objective", parent);
        }
    }

    /** The path is told from the objective down to its new parent, and back to it, as that is the circle. */
    private static void requireNotUnderItself(ObjectiveId objective, ObjectiveId parent, ObjectiveTree tree) {
        var above = tree.upwards(parent);
        var itself = above.stream()
                .filter(node -> node.objective().equals(objective))
                .findFirst();
        if (itself.isEmpty()) {
            return;
        }
        var circle = above.subList(0, above.indexOf(itself.get()) + 1).reversed();
        var path = circle.stream().map(ObjectiveTree.Node::title).collect(Collectors.joining(" → "));
        throw CommandRejected.of(
                OBJECTIVE_CYCLE, "path", path + " → " + itself.get().title());
    }

    private ObjectiveDecisions() {}
}
