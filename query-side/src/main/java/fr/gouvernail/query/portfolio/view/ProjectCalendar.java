package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Phase;
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
 * @param missedOn the decided day that has passed and makes it late: its end, or the start that did not take place; null when not late
 */
public record ProjectCalendar(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate plannedEndsOn,
        @Nullable LocalDate endsOn,
        @Nullable Long endsEvent,
        ProjectState state,
        long slipDays,
        long lateDays,
        @Nullable LocalDate missedOn) {

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
        return new ProjectCalendar(
                startsOn,
                plannedEndsOn,
                endsOn,
                endsEvent,
                state,
                slip,
                late,
                late == 0 ? null : today.minusDays(late));
    }

    /** Whether it is late because it did not start: its end is still to come, and says nothing of the delay. */
    public boolean isStartMissed() {
        return missedOn != null && !missedOn.equals(endsOn);
    }

    /** The same with an end that nobody decided, for a trial: a start that was missed stays missed, whatever the end. */
    public ProjectCalendar endingOn(LocalDate ends, Phase phase, LocalDate today) {
        long slip = plannedEndsOn == null ? 0 : ChronoUnit.DAYS.between(plannedEndsOn, ends);
        long late = switch (state) {
            case IN_PREPARATION, ON_TIME, LATE, BLOCKED -> ProjectState.daysLate(today, phase, startsOn, ends);
            case PAUSED, DONE, ABANDONED, WITHDRAWN -> 0;
        };
        var missed = late == 0 ? null : today.minusDays(late);
        return new ProjectCalendar(startsOn, plannedEndsOn, ends, null, state, slip, late, missed);
    }
}
