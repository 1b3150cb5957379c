package fr.gouvernail.kernel.eventstore;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Turns Axon's messages into {@link RecordedEvent}s, and names the metadata every event carries. */
public final class RecordedEvents {

    public static final String COMMAND_ID = "commandId";
    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String TERRITORY = "territory";
    public static final String PROGRAMME = "programme";
    public static final String AUTHORITY = "authority";
    public static final String CORRELATION = "correlationId";
    public static final String CAUSATION = "causationId";

    /** @throws IllegalArgumentException when the message does not come from an aggregate or its token says no position */
    public static RecordedEvent of(TrackedEventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> domain)) {
            throw new IllegalArgumentException("not an aggregate's event: " + message.getIdentifier());
        }
        var position = message.trackingToken().position();
        if (position.isEmpty()) {
            throw new IllegalArgumentException("no position: " + message.trackingToken());
        }
        var payload = (DomainEvent) message.getPayload();
        var name = payload.getClass().getAnnotation(EventName.class);
        return new RecordedEvent(
                position.getAsLong(),
                message.getIdentifier(),
                domain.getType(),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                name.value(),
                name.revision(),
                message.getTimestamp(),
                context(message.getMetaData()),
                payload);
    }

    public static EventContext context(MetaData data) {
        var territory = text(data, TERRITORY);
        var programme = text(data, PROGRAMME);
        return new EventContext(
                required(data, COMMAND_ID),
                PersonId.of(required(data, ACTOR)),
                Role.valueOf(required(data, ROLE)),
                territory == null ? null : TerritoryId.of(territory),
                programme == null ? null : ProgrammeId.of(programme),
                text(data, AUTHORITY),
                required(data, CORRELATION),
                required(data, CAUSATION));
    }

    private static @Nullable String text(MetaData data, String key) {
        return (String) data.get(key);
    }

    private static String required(MetaData data, String key) {
        var value = text(data, key);
        if (value == null) {
            throw new IllegalArgumentException("event without " + key);
        }
        return value;
    }

    private RecordedEvents() {}
}
