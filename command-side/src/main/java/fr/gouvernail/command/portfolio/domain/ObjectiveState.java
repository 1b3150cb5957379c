package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ObjectiveEvent;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveClosed;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveMoved;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReworded;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveSet;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectAttached;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectDetached;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an objective's decisions look at.
 *
 * @param axis null under a parent
 * @param projects those that serve it
 */
record ObjectiveState(
        ProgrammeId programme,
        Scope scope,
        @Nullable Integer axis,
        @Nullable ObjectiveId parent,
        Wording wording,
        boolean closed,
        Set<ProjectId> projects) {

    /** How it is put. */
    record Wording(String title, @Nullable String measure) {}

    ObjectiveState {
        projects = Set.copyOf(projects);
    }

    static ObjectiveState evolve(@Nullable ObjectiveState state, ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveSet set ->
                new ObjectiveState(
                        set.programme(),
                        new Scope(set.territory(), set.programme()),
                        set.axis(),
                        set.parent(),
                        new Wording(set.title(), set.measure()),
                        false,
                        Set.of());
            case ObjectiveReworded reworded ->
                of(state).put(new Wording(reworded.currentTitle(), reworded.currentMeasure()));
            case ObjectiveMoved moved -> of(state).under(moved.currentAxis(), moved.currentParent());
            case ObjectiveClosed _ -> of(state).over();
            case ProjectAttached attached -> of(state).with(attached.project());
            case ProjectDetached detached -> of(state).without(detached.project());
        };
    }

    private ObjectiveState put(Wording newWording) {
        return new ObjectiveState(programme, scope, axis, parent, newWording, closed, projects);
    }

    private ObjectiveState under(@Nullable Integer newAxis, @Nullable ObjectiveId newParent) {
        return new ObjectiveState(programme, scope, newAxis, newParent, wording, closed, projects);
    }

    private ObjectiveState over() {
        return new ObjectiveState(programme, scope, axis, parent, wording, true, projects);
    }

    private ObjectiveState with(ProjectId project) {
        var more = new HashSet<>(projects);
        more.add(project);
        return new ObjectiveState(programme, scope, axis, parent, wording, closed, more);
    }

    private ObjectiveState without(ProjectId project) {
        var fewer = new HashSet<>(projects);
        fewer.remove(project);
        return new ObjectiveState(programme, scope, axis, parent, wording, closed, fewer);
    }

    private static ObjectiveState of(@Nullable ObjectiveState state) {
        return Objects.requireNonNull(state);
    }
}
