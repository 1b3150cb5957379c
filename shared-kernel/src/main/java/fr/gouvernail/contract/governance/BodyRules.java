package fr.gouvernail.contract.governance;

/**
 * The rules a body sits by. For a council they are the law's; a committee sets its own.
 *
 * @param quorum how many voting seats have to be present
 * @param fixedQuorum seats that have to be present under {@link Quorum#FIXED}; 0 otherwise
 * @param castingVote whether the chair's vote decides a tie
 * @param noticeDays clear days between the convocation and the sitting
 */
public record BodyRules(Quorum quorum, int fixedQuorum, boolean castingVote, int noticeDays) {

    /** How the quorum is counted. */
    public enum Quorum {
        /** More than half of the voting seats, present in person. */
        MAJORITY_OF_SEATS,
        /** A number of its own. */
        FIXED,
        NONE
    }
}
