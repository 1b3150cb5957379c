package fr.gouvernail.command.platform.policy;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;
import java.util.List;

/**
 * A reaction to events that sends commands and decides nothing itself. The look-ups know an event before it comes here. It may come more
 * than once: what is sent for it carries the same idempotency keys each time. A {@code platform.unavailable} is let through, so that the event comes again.
 */
public interface Policy {

    /** For logs and measures. */
    String name();

    void on(RecordedEvent event, CommandDispatcher dispatcher);

    /** A batch at once, for a policy that looks up for all of it what it needs. */
    default void onAll(List<RecordedEvent> batch, CommandDispatcher dispatcher) {
        batch.forEach(event -> on(event, dispatcher));
    }
}
