package fr.gouvernail.query.audit.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param position place in the one order of the store
 * @param sequence place in the history of that aggregate
 * @param territory text form; null for what concerns the whole installation
 * @param actor null for a reader who is shown no person
 * @param effectiveOn the day it takes effect in the field; null where it has none
 * @param authority text form of the decision under which it was done; null when none was needed
 */
public record TrailRow(
        long position,
        String eventId,
        String name,
        String aggregateType,
        String aggregateId,
        long sequence,
        @Nullable String territory,
        @Nullable String programme,
        @Nullable PersonId actor,
        Role role,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        @Nullable String authority,
        String correlation,
        String causation,
        String commandId) {

    TrailRow withoutActor() {
        return new TrailRow(
                position,
                eventId,
                name,
                aggregateType,
                aggregateId,
                sequence,
                territory,
                programme,
                null,
                role,
                recordedAt,
                effectiveOn,
                authority,
                correlation,
                causation,
                commandId);
    }
}
