package fr.gouvernail.kernel.eventstore;

/** The store did not answer. Whether the events were stored is unknown: the same key may, and should, be sent again. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
