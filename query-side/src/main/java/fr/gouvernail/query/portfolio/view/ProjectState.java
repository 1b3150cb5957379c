package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How a project or an action stands against its calendar. Follows from dates and from the day it is read; never stored. */
public enum ProjectState {
    IN_PREPARATION,
    ON_TIME,
    LATE,
    DONE;

    /**
     * The state on a day: done when closed or wholly realised; late when the decided end has passed, or when the work should have
     * started and is not launched.
     */
    static ProjectState on(
            LocalDate today, Phase phase, int percent, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (phase == Phase.CLOSED || percent == 100) {
            return DONE;
        }
        if (daysLate(today, phase, startsOn, endsOn) > 0) {
            return LATE;
        }
        return phase == Phase.OPERATION ? ON_TIME : IN_PREPARATION;
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
