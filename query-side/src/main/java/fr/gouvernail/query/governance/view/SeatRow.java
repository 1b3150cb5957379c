package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mandate in a body.
 *
 * @param until last day foreseen when the member was seated; null when none was
 * @param endedOn first day on which the person no longer sits, where the mandate was ended
 */
public record SeatRow(
        PersonId person,
        SeatQuality quality,
        boolean voting,
        boolean chair,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        long seatEvent,
        @Nullable Long endEvent) {

    /** Whether the person sits on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (endedOn == null || day.isBefore(endedOn));
    }
}
