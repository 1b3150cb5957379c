package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the grid by which the projects of a programme are marked. All are refused for a day still to come:
 * {@code assessment.grid.in-the-future}.
 */
public sealed interface GridCommand extends Command {

    GridId grid();

    @Override
    default GridId target() {
        return grid();
    }

    /**
     * Sets the first grid of a programme.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.already-exists}, {@code assessment.grid.id-of-another},
     * {@code assessment.grid.criteria-missing}, {@code assessment.grid.criterion-twice}, {@code assessment.grid.weight-out-of-range},
     * {@code assessment.grid.weights-do-not-add-up}.
     *
     * @param grid {@link GridId#of}
     */
    @CommandName("assessment.grid.set")
    record SetGrid(GridId grid, ProgrammeId programme, List<GridCriterion> criteria, LocalDate effectiveOn)
            implements GridCommand {
        public SetGrid {
            criteria = List.copyOf(criteria);
        }

        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Changes criteria or weights by a version that follows. What was marked stays, and counts by the new weights where its criterion is
     * kept.
     *
     * <p>Errors: as for setting, {@code assessment.grid.unchanged}, {@code assessment.grid.before-last}.
     */
    @CommandName("assessment.grid.change")
    record ChangeGrid(
            GridId grid,
            @Nullable Long expectedVersion,
            List<GridCriterion> criteria,
            @LongText String reason,
            LocalDate effectiveOn)
            implements GridCommand {
        public ChangeGrid {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Marks a project of the programme on every criterion, in the sender's own name. Marks given again take the place of the sender's own
     * ones before, which stay readable.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code assessment.grid.not-of-programme}, {@code assessment.grid.mark-out-of-range},
     * {@code assessment.grid.criteria-not-those}, {@code assessment.grid.before-last}, {@code assessment.grid.marks-unchanged},
     * {@code assessment.grid.reason-missing}.
     *
     * @param marks one for each criterion of the grid as it now is
     * @param reason why they take the place of the sender's own before; null the first time
     */
    @CommandName("assessment.grid.mark")
    record MarkProject(
            GridId grid,
            @Nullable Long expectedVersion,
            ProjectId project,
            List<CriterionMark> marks,
            @LongText @Nullable String reason,
            LocalDate effectiveOn)
            implements GridCommand {
        public MarkProject {
            marks = List.copyOf(marks);
        }
    }
}
