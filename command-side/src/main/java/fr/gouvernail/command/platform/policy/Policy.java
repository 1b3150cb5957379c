package fr.gouvernail.command.platform.policy;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;

/**
 * A reaction to events that sends commands and decides nothing itself. An event may come more than once: what is sent for it carries
 * the same idempotency keys each time. A {@code platform.unavailable} is let through, so that the event comes again.
 */
public interface Policy {

    /** For logs and measures. */
    String name();

    void on(RecordedEvent event, CommandDispatcher dispatcher);
}
