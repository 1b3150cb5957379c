package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.jspecify.annotations.Nullable;

/** The metadata of a command, which its events inherit: who, in which role, under which authority, in which conversation. */
public final class CommandMetaData implements CorrelationDataProvider {

    private static final List<String> INHERITED = List.of(
            RecordedEvents.COMMAND_ID,
            RecordedEvents.ACTOR,
            RecordedEvents.ROLE,
            RecordedEvents.AUTHORITY,
            RecordedEvents.CORRELATION,
            RecordedEvents.CAUSATION);

    static MetaData of(CommandEnvelope envelope) {
        var data = new HashMap<String, Object>();
        data.put(RecordedEvents.COMMAND_ID, envelope.idempotencyKey());
        data.put(RecordedEvents.ACTOR, envelope.actor().person().text());
        data.put(RecordedEvents.ROLE, envelope.actor().role().name());
        data.put(RecordedEvents.CORRELATION, correlation(envelope));
        data.put(
                RecordedEvents.CAUSATION,
                envelope.causation() == null ? envelope.idempotencyKey() : envelope.causation());
        if (envelope.authority() != null) {
            data.put(RecordedEvents.AUTHORITY, envelope.authority());
        }
        return MetaData.from(data);
    }

    static String correlation(CommandEnvelope envelope) {
        return envelope.correlation() == null ? envelope.idempotencyKey() : envelope.correlation();
    }

    /** @throws IllegalStateException when the message was not sent through the dispatcher */
    public static Actor actorOf(MetaData data) {
        return new Actor(PersonId.of(text(data, RecordedEvents.ACTOR)), Role.valueOf(text(data, RecordedEvents.ROLE)));
    }

    public static @Nullable String authorityOf(MetaData data) {
        return (String) data.get(RecordedEvents.AUTHORITY);
    }

    public static String text(MetaData data, String key) {
        var value = (String) data.get(key);
        if (value == null) {
            throw new IllegalStateException("message without " + key);
        }
        return value;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return message.getMetaData().subset(INHERITED.toArray(String[]::new));
    }
}
