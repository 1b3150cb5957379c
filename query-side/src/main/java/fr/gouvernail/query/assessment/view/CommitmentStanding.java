package fr.gouvernail.query.assessment.view;

/** What a commitment is worth on a given day. Only the first is counted on. */
public enum CommitmentStanding {
    /** Signed, checked by somebody, in force, and without a condition that is still open. */
    FIRM,
    /** Signed, and held by a condition that is not met. */
    CONDITIONAL,
    /** There is a document, and nobody has said that they read it. */
    TO_CHECK,
    /** There is no document. */
    SAID_ONLY,
    /** Its last day has passed. */
    EXPIRED,
    WITHDRAWN
}
