package fr.gouvernail.contract.governance;

/** Why an item goes to a later sitting. */
public enum Postponement {
    NO_QUORUM,
    /** The body refused the urgency at the opening. */
    URGENCY_REFUSED,
    /** The sitting closed before it was examined. */
    NOT_REACHED,
    MORE_INFORMATION,
    OTHER;

    /** Whether someone may give it; the others follow from the urgency refused and from the end of the sitting. */
    public boolean byHand() {
        return switch (this) {
            case NO_QUORUM, MORE_INFORMATION, OTHER -> true;
            case URGENCY_REFUSED, NOT_REACHED -> false;
        };
    }
}
