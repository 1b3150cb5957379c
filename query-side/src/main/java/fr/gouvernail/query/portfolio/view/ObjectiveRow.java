package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ObjectiveOutcome;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objective of a programme.
 *
 * @param axis the number of its axis; null under a parent
 * @param parent null under an axis
 * @param measure how its success is seen
 * @param closedOn null while it is pursued
 * @param outcome how it ended; null while it is pursued, and where it was told in words alone
 * @param projects those that serve it
 * @param version for a command's expected version
 * @param event position of the event that touched it last
 */
public record ObjectiveRow(
        ObjectiveId objective,
        ProgrammeId programme,
        @Nullable Integer axis,
        @Nullable ObjectiveId parent,
        String title,
        @Nullable String measure,
        LocalDate setOn,
        @Nullable LocalDate closedOn,
        @Nullable ObjectiveOutcome outcome,
        @Nullable String closeReason,
        List<ProjectId> projects,
        long version,
        long event) {

    public boolean open() {
        return closedOn == null;
    }
}
