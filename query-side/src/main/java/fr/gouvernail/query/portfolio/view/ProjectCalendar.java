package fr.gouvernail.query.portfolio.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a project or an action takes place, and how it stands against that on the day it is read.
 *
 * @param plannedEndsOn the end as first planned: by the framing, or by the action's proposal
 * @param endsOn the end as last decided
 * @param endsEvent position of the event that set the end
 * @param slipDays days by which the decided end is after the planned one; negative when before
 * @param lateDays days of delay on the day of reading; zero when not late; a blocked one may be late too
 */
public record ProjectCalendar(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate plannedEndsOn,
        @Nullable LocalDate endsOn,
        @Nullable Long endsEvent,
        ProjectState state,
        long slipDays,
        long lateDays) {

    static ProjectCalendar on(
            LocalDate today,
            ProjectState.Basis basis,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate plannedEndsOn,
            @Nullable LocalDate endsOn,
            @Nullable Long endsEvent) {
        var state = ProjectState.on(today, basis, startsOn, endsOn);
        var late = state == ProjectState.LATE || state == ProjectState.BLOCKED
                ? ProjectState.daysLate(today, basis.phase(), startsOn, endsOn)
                : 0;
        var slip = plannedEndsOn == null || endsOn == null ? 0 : ChronoUnit.DAYS.between(plannedEndsOn, endsOn);
        return new ProjectCalendar(startsOn, plannedEndsOn, endsOn, endsEvent, state, slip, late);
    }
}
