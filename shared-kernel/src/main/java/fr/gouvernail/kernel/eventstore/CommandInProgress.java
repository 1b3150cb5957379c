package fr.gouvernail.kernel.eventstore;

import fr.gouvernail.kernel.command.CommandReceipt;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The command that the current unit of work carries out: what the journal will say of it, and, once its events are stored, what the sender is told.
 * Travels as a resource of the unit of work, so that the storage engine can write events and journal line in one transaction.
 */
public final class CommandInProgress {

    private static final String RESOURCE = CommandInProgress.class.getName();

    private final JournalLine line;
    private @Nullable CommandReceipt receipt;
    private long lastPublished = -1;

    public CommandInProgress(JournalLine line) {
        this.line = line;
    }

    /** The command of the current unit of work; null when events are published outside a command. */
    public static @Nullable CommandInProgress current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }

    public void attachTo(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    public JournalLine line() {
        return line;
    }

    /** Told by the storage engine once events and journal line are durable. */
    public void stored(long version, long position) {
        receipt = new CommandReceipt(line.target(), version, position, false);
    }

    /**
     * For an engine that does not know of the journal: notes the version that a command's events lead to as they are published.
     */
    public static MessageDispatchInterceptor<EventMessage<?>> watchingPublished() {
        return _ -> (_, message) -> {
            var command = current();
            if (command != null
                    && message instanceof DomainEventMessage<?> event
                    && event.getAggregateIdentifier().equals(command.line.target())) {
                command.lastPublished = Math.max(command.lastPublished, event.getSequenceNumber());
            }
            return message;
        };
    }

    /** Version of the target after the command, where only its events are known; -1 when it published none. */
    public long lastPublished() {
        return lastPublished;
    }

    /** Null as long as nothing was stored with the journal's line. */
    public @Nullable CommandReceipt receipt() {
        return receipt;
    }
}
