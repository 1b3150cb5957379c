package fr.gouvernail.kernel.event;

import java.time.Instant;

/**
 * An event as the store holds it.
 *
 * @param position place in the one order of the store, from 0, without holes
 * @param sequence place in the aggregate's own stream, from 0
 * @param recordedAt when it was stored; not the date it takes effect
 */
public record RecordedEvent(
        long position,
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String name,
        int revision,
        Instant recordedAt,
        EventContext context,
        DomainEvent payload) {}
