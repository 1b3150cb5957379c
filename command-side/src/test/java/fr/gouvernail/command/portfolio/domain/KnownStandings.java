package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standings as a test sets them.
 *
 * @param dependent the only action that depends on another one
 */
record KnownStandings(
        boolean closed,
        @Nullable LocalDate suspended,
        @Nullable ActionId dependent) implements ProjectStandings {

    static final KnownStandings UNDER_WAY = new KnownStandings(false, null, null);

    @Override
    public boolean isClosed(ProjectId project) {
        return closed;
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
