package fr.gouvernail.contract.governance;

/** What the review of a decision came to. */
public enum ReviewOutcome {
    /** It stays as it is. */
    MAINTAINED,
    /** A later decision has to correct it. */
    TO_CORRECT,
    /** A later decision has to end it. */
    TO_END
}
