package fr.gouvernail.kernel.eventstore;

/** The store holds, or is asked to hold, an event that no type answers to. Never skipped: reading stops. */
public final class UnknownEventName extends RuntimeException {

    public UnknownEventName(String name) {
        super("no event is registered under " + name);
    }
}
