package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an objective of a programme. */
public sealed interface ObjectiveEvent extends DomainEvent {

    ObjectiveId objective();

    /**
     * An objective was set, under an axis or under another objective.
     *
     * @param axis the number of an axis; null under a parent
     * @param measure how its success is seen
     */
    @EventName("portfolio.objective.set")
    record ObjectiveSet(
            ObjectiveId objective,
            ProgrammeId programme,
            TerritoryId territory,
            @Nullable Integer axis,
            @Nullable ObjectiveId parent,
            String title,
            @Nullable String measure,
            LocalDate effectiveOn)
            implements ObjectiveEvent {}

    /** It has another title or measure of success. */
    @EventName("portfolio.objective.reworded")
    record ObjectiveReworded(
            ObjectiveId objective,
            String previousTitle,
            String currentTitle,
            @Nullable String previousMeasure,
            @Nullable String currentMeasure,
            String reason,
            LocalDate effectiveOn)
            implements ObjectiveEvent {}

    /** It stands elsewhere in the tree, with all that is under it. */
    @EventName("portfolio.objective.moved")
    record ObjectiveMoved(
            ObjectiveId objective,
            @Nullable Integer previousAxis,
            @Nullable Integer currentAxis,
            @Nullable ObjectiveId previousParent,
            @Nullable ObjectiveId currentParent,
            String reason,
            LocalDate effectiveOn)
            implements ObjectiveEvent {}

    /**
     * It is no longer pursued, or is reached.
     *
     * @param outcome null where it was told in words alone
     */
    @EventName("portfolio.objective.closed")
    record ObjectiveClosed(
            ObjectiveId objective, @Nullable ObjectiveOutcome outcome, String reason, LocalDate effectiveOn)
            implements ObjectiveEvent {}

    /** It is pursued again, where it stood. */
    @EventName("portfolio.objective.reopened")
    record ObjectiveReopened(ObjectiveId objective, String reason, LocalDate effectiveOn) implements ObjectiveEvent {}

    /** A project of the programme serves it. */
    @EventName("portfolio.objective.project-attached")
    record ProjectAttached(ObjectiveId objective, ProjectId project, LocalDate effectiveOn) implements ObjectiveEvent {}

    /** That project no longer serves it. */
    @EventName("portfolio.objective.project-detached")
    record ProjectDetached(ObjectiveId objective, ProjectId project, String reason, LocalDate effectiveOn)
            implements ObjectiveEvent {}
}
