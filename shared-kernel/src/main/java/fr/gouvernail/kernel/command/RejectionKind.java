package fr.gouvernail.kernel.command;

/** What kind of refusal it is; the HTTP status follows from it. */
public enum RejectionKind {
    /** The input has not the right form. */
    MALFORMED(400),
    /** The actor may not do this, here or in this role. */
    FORBIDDEN(403),
    /** The target, or something the command names, does not exist. */
    UNKNOWN(404),
    /** A rule of the field refuses it. */
    RULE(409),
    /** The target has changed since the sender saw it. */
    STALE(412),
    /** The expected version is missing. */
    VERSION_MISSING(428),
    /** Cannot be done now; the same command may be sent again. */
    UNAVAILABLE(503);

    private final int httpStatus;

    RejectionKind(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** Whether it may have been made from tables that follow the events, and so might not be made a moment later. */
    public boolean dependsOnLookups() {
        return this == FORBIDDEN || this == UNKNOWN || this == RULE;
    }

    public int httpStatus() {
        return httpStatus;
    }
}
