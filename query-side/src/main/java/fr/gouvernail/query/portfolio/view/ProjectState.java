package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How a project or an action stands. Follows from decisions, open blocks, dates and the day it is read; never stored. */
public enum ProjectState {
    IN_PREPARATION,
    ON_TIME,
    LATE,
    BLOCKED,
    PAUSED,
    DONE,
    ABANDONED,
    /** Entered in error: counted nowhere. */
    WITHDRAWN;

    /**
     * What the state is derived from, beside the calendar.
     *
     * @param blocks how many blocks are open
     */
    record Basis(Phase phase, int percent, Standing standing, int blocks) {}

    /**
     * The state on a day: abandoned or suspended by decision; done when closed or wholly realised; blocked while a block is open; late when
     * the decided end has passed, or when the work should have started and is not launched.
     */
    static ProjectState on(LocalDate today, Basis basis, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (basis.standing() == Standing.ABANDONED) {
            return ABANDONED;
        }
        if (basis.standing() == Standing.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (basis.phase() == Phase.CLOSED || basis.percent() == 100) {
            return DONE;
        }
        if (basis.standing() == Standing.SUSPENDED) {
            return PAUSED;
        }
        if (basis.blocks() > 0) {
            return BLOCKED;
        }
        if (daysLate(today, basis.phase(), startsOn, endsOn) > 0) {
            return LATE;
        }
        return basis.phase() == Phase.OPERATION ? ON_TIME : IN_PREPARATION;
    }

    /** Days since the decided end, or since the start that did not take place; zero when neither has passed. */
    static long daysLate(LocalDate today, Phase phase, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (endsOn != null && today.isAfter(endsOn)) {
            return ChronoUnit.DAYS.between(endsOn, today);
        }
        if (phase != Phase.OPERATION && startsOn != null && today.isAfter(startsOn)) {
            return ChronoUnit.DAYS.between(startsOn, today);
        }
        return 0;
    }
}
