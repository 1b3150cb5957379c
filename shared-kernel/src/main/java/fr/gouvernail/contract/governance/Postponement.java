package fr.gouvernail.contract.governance;

/** Why an item goes to a later sitting. */
public enum Postponement {
    NO_QUORUM,
    /** The body refused the urgency at the opening. */
    URGENCY_REFUSED,
    /** The sitting closed before it was examined. */
    NOT_REACHED,
    MORE_INFORMATION,
    OTHER
}
