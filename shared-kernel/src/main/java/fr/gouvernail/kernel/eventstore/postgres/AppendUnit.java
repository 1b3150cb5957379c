package fr.gouvernail.kernel.eventstore.postgres;

import fr.gouvernail.kernel.eventstore.JournalLine;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** What one command stores: its events and its journal line, all or nothing. */
record AppendUnit(List<EventRow> events, @Nullable JournalLine journal) {

    AppendUnit {
        events = List.copyOf(events);
    }

    /** A row of the event table, but for its position, which is given when it is stored, with the message that it is made of. */
    record EventRow(
            String eventId,
            String aggregateType,
            String aggregateId,
            long sequence,
            String payloadType,
            String payloadRevision,
            String payload,
            String metaData,
            Instant recordedAt,
            @Nullable String territory,
            DomainEventMessage<?> message) {}
}
