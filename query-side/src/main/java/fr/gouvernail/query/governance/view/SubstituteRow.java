package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person may sit for a member.
 *
 * @param until last day foreseen; null when none was
 * @param endedOn first day on which it no longer holds, where it was ended
 */
public record SubstituteRow(
        PersonId member,
        PersonId substitute,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        long event) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (endedOn == null || day.isBefore(endedOn));
    }
}
