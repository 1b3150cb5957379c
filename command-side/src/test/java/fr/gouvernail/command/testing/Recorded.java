package fr.gouvernail.command.testing;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Events as the store would hand them to a policy or a look-up. */
public final class Recorded {

    public static final PersonId SENDER = new PersonId(new UUID(9, 9));

    /** An event at a place of its aggregate's stream; the store's position is the sequence plus 100. */
    public static RecordedEvent event(Identifier aggregate, long sequence, Scope scope, DomainEvent payload) {
        var name = payload.getClass().getAnnotation(EventName.class);
        return new RecordedEvent(
                100 + sequence,
                "event-" + aggregate.text() + "-" + sequence,
                name.value().substring(0, name.value().lastIndexOf('.')),
                aggregate.text(),
                sequence,
                name.value(),
                name.revision(),
                Instant.parse("2026-04-02T09:14:00Z"),
                new EventContext(
                        "key-" + sequence,
                        SENDER,
                        Role.PMO,
                        scope.territory(),
                        scope.programme(),
                        null,
                        "correlation-" + sequence,
                        "key-" + sequence),
                payload);
    }

    private Recorded() {}
}
