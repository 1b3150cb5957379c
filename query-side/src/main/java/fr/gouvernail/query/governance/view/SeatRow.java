package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mandate in a body.
 *
 * @param person null for a reader who may not know: outside of the administrations only elected members in office are named
 * @param until last day foreseen when the member was seated; null when none was
 * @param endedOn first day on which the person no longer sits, where the mandate was ended
 */
public record SeatRow(
        @Nullable PersonId person,
        SeatQuality quality,
        boolean voting,
        boolean chair,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        long seatEvent,
        @Nullable Long endEvent) {

    /** As it is shown outside of the administrations on that day. */
    SeatRow outside(LocalDate day) {
        return quality == SeatQuality.ELECTED && holdsOn(day)
                ? this
                : new SeatRow(null, quality, voting, chair, from, until, endedOn, null, seatEvent, endEvent);
    }

    /** Whether the person sits on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (endedOn == null || day.isBefore(endedOn));
    }
}
