package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ObjectiveEvent;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveClosed;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveMoved;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReopened;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReworded;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveSet;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectAttached;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectDetached;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an objective's decisions look at.
 *
 * @param axis null under a parent
 * @param closedOn null while it is pursued
 * @param projects those that serve it
 */
record ObjectiveState(
        ProgrammeId programme,
        Scope scope,
        @Nullable Integer axis,
        @Nullable ObjectiveId parent,
        Wording wording,
        @Nullable LocalDate closedOn,
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
                        null,
                        Set.of());
            case ObjectiveReworded reworded ->
                of(state).put(new Wording(reworded.currentTitle(), reworded.currentMeasure()));
            case ObjectiveMoved moved -> of(state).under(moved.currentAxis(), moved.currentParent());
            case ObjectiveClosed e -> of(state).over(e.effectiveOn());
            case ObjectiveReopened _ -> of(state).over(null);
            case ProjectAttached attached -> of(state).with(attached.project());
            case ProjectDetached detached -> of(state).without(detached.project());
        };
    }

    private ObjectiveState put(Wording newWording) {
        return new ObjectiveState(programme, scope, axis, parent, newWording, closedOn, projects);
    }

    private ObjectiveState under(@Nullable Integer newAxis, @Nullable ObjectiveId newParent) {
        return new ObjectiveState(programme, scope, newAxis, newParent, wording, closedOn, projects);
    }

    private ObjectiveState over(@Nullable LocalDate day) {
        return new ObjectiveState(programme, scope, axis, parent, wording, day, projects);
    }

    private ObjectiveState with(ProjectId project) {
        var more = new HashSet<>(projects);
        more.add(project);
        return new ObjectiveState(programme, scope, axis, parent, wording, closedOn, more);
    }

    private ObjectiveState without(ProjectId project) {
        var fewer = new HashSet<>(projects);
        fewer.remove(project);
        return new ObjectiveState(programme, scope, axis, parent, wording, closedOn, fewer);
    }

    private static ObjectiveState of(@Nullable ObjectiveState state) {
        return Objects.requireNonNull(state);
    }
}
