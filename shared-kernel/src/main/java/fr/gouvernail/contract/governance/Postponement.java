package fr.gouvernail.contract.governance;

/** Why an item goes to a later sitting. */
public enum Postponement {
    NO_QUORUM,
    /** The body refused the urgency at the opening. */
    URGENCY_REFUSED,
    /** The sitting closed before it was examined. */
    NOT_REACHED,
    /** A member objected to it in a written consultation, or asked for a sitting; or nobody was left to agree. */
    NOT_APPROVED_IN_WRITING,
    /** The written consultation was called off. */
    CONSULTATION_CANCELLED,
    /** It was taken off the agenda before the sitting opened. */
    TAKEN_OFF,
    /** The sitting was called off. */
    SITTING_CALLED_OFF,
    MORE_INFORMATION,
    OTHER;

    /** Whether someone may give it; the others follow from what happened. */
    public boolean byHand() {
        return switch (this) {
            case NO_QUORUM, MORE_INFORMATION, OTHER -> true;
            case URGENCY_REFUSED,
                    NOT_REACHED,
                    NOT_APPROVED_IN_WRITING,
                    CONSULTATION_CANCELLED,
                    TAKEN_OFF,
                    SITTING_CALLED_OFF -> false;
        };
    }
}
