package fr.gouvernail.contract.governance;

/**
 * The count of a vote, with the quorum as it was when the item was opened.
 *
 * @param cast votes for and against
 * @param quorumRequired voting seats that had to be present; 0 where the body asks for none
 * @param quorumCounted voting members present and not recused
 */
public record Tally(
        int votesFor,
        int votesAgainst,
        int abstained,
        int recused,
        int cast,
        int quorumRequired,
        int quorumCounted,
        Outcome outcome) {

    /** What the vote decided. */
    public enum Outcome {
        CARRIED,
        /** A tie decided by the chair's vote. */
        CARRIED_BY_CHAIR,
        NOT_CARRIED
    }

    public boolean carried() {
        return outcome != Outcome.NOT_CARRIED;
    }
}
