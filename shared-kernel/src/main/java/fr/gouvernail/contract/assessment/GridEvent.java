package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the grid of a programme. Its versions are numbered from 1. */
public sealed interface GridEvent extends DomainEvent {

    GridId grid();

    /** A programme has its first grid. */
    @EventName("assessment.grid.set")
    record GridSet(
            GridId grid,
            ProgrammeId programme,
            TerritoryId territory,
            int number,
            List<GridCriterion> criteria,
            LocalDate effectiveOn)
            implements GridEvent {
        public GridSet {
            criteria = List.copyOf(criteria);
        }
    }

    /** Another version of the grid holds from that day. */
    @EventName("assessment.grid.changed")
    record GridChanged(
            GridId grid,
            int number,
            List<GridCriterion> previous,
            List<GridCriterion> criteria,
            String reason,
            LocalDate effectiveOn)
            implements GridEvent {
        public GridChanged {
            previous = List.copyOf(previous);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * An assessor, who is the actor of this event, marked a project by that version of the grid.
     *
     * @param previous the assessor's own marks of that project that these take the place of; null the first time
     * @param reason why they do; null the first time
     */
    @EventName("assessment.grid.project-marked")
    record ProjectMarked(
            GridId grid,
            ProjectId project,
            int number,
            @Nullable List<CriterionMark> previous,
            List<CriterionMark> marks,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements GridEvent {
        public ProjectMarked {
            previous = previous == null ? null : List.copyOf(previous);
            marks = List.copyOf(marks);
        }
    }
}
