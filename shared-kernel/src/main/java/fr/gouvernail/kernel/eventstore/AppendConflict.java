package fr.gouvernail.kernel.eventstore;

import org.axonframework.modelling.command.ConcurrencyException;

/** Another command stored an event at the same place of the same aggregate, or an accepted command already has the key. */
public final class AppendConflict extends ConcurrencyException {

    private final boolean creation;
    private final boolean keyTaken;

    private AppendConflict(String message, boolean creation, boolean keyTaken, Throwable cause) {
        super(message, cause);
        this.creation = creation;
        this.keyTaken = keyTaken;
    }

    public static AppendConflict onAggregate(String aggregateId, long sequence, Throwable cause) {
        return new AppendConflict(aggregateId + " already has an event " + sequence, sequence == 0, false, cause);
    }

    public static AppendConflict onKey(String key, Throwable cause) {
        return new AppendConflict("key already accepted: " + key, false, true, cause);
    }

    /** Whether the aggregate was to be created and exists already. */
    public boolean isCreation() {
        return creation;
    }

    public boolean isKeyTaken() {
        return keyTaken;
    }
}
