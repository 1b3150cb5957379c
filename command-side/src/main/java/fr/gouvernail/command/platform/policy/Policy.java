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

    /** What it does for the events of a batch, which still come one by one: for a policy that looks up at once what all of them need. */
    default Reaction to(List<RecordedEvent> batch) {
        return this::on;
    }

    /** A policy that has prepared itself for the events it is going to be given. */
    @FunctionalInterface
    interface Reaction {

        void on(RecordedEvent event, CommandDispatcher dispatcher);
    }
}
