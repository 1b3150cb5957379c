package fr.gouvernail.command.governance.policy;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.RejectionKind;
import fr.gouvernail.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the policies of this context send: as the application, in the event's conversation, caused by the event. */
final class FollowUp {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUp.class);

    static CommandEnvelope envelope(RecordedEvent event, Command command, String key, @Nullable String authority) {
        return new CommandEnvelope(
                command, Actor.SYSTEM, key, authority, event.context().correlation(), event.eventId());
    }

    /**
     * Sends what only records the course of things. A refusal means that it was recorded already or has been overtaken, and must not
     * hold up the events behind it.
     */
    static void note(RecordedEvent event, CommandDispatcher dispatcher, Command command, String key) {
        try {
            dispatcher.send(envelope(event, command, key, null));
        } catch (CommandRejected refused) {
            if (refused.code().kind() == RejectionKind.UNAVAILABLE) {
                throw refused;
            }
            LOG.warn(
                    "{} after event {} was refused: {} {}",
                    command.getClass().getSimpleName(),
                    event.eventId(),
                    refused.code().code(),
                    refused.parameters());
        }
    }

    private FollowUp() {}
}
