package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standings as a test sets them.
 *
 * @param dependent the only action that depends on another one
 * @param actions how many live actions each project has
 * @param over the day it was closed
 */
record KnownStandings(
        boolean closed,
        @Nullable LocalDate suspended,
        @Nullable ActionId dependent,
        int actions,
        @Nullable LocalDate over)
        implements ProjectStandings {

    KnownStandings(boolean closed, @Nullable LocalDate suspended, @Nullable ActionId dependent, int actions) {
        this(closed, suspended, dependent, actions, null);
    }

    /** The one reference that another project has. */
    static final String TAKEN = "A-1.01";

    static final KnownStandings UNDER_WAY = new KnownStandings(false, null, null, 0);

    @Override
    public Optional<ProjectId> called(ProgrammeId programme, String reference) {
        return reference.equals(TAKEN) ? Optional.of(Valmoret.HALL) : Optional.empty();
    }

    @Override
    public int liveActions(ProjectId project) {
        return actions;
    }

    @Override
    public boolean isClosed(ProjectId project) {
        return closed;
    }

    @Override
    public Optional<LocalDate> closedOn(ProjectId project) {
        return Optional.ofNullable(over);
    }

    /** The works of the market hall alone are a live action. */
    @Override
    public Optional<ProjectId> projectOf(ActionId action) {
        return action.equals(Valmoret.WORKS) ? Optional.of(Valmoret.HALL) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> suspendedSince(ProjectId project) {
        return Optional.ofNullable(suspended);
    }

    @Override
    public boolean dependsOn(ActionId first, ActionId second) {
        return first.equals(dependent);
    }
}
