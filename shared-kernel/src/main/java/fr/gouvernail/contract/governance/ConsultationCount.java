package fr.gouvernail.contract.governance;

/**
 * The answers of a written consultation, one for each voting seat of the day it opened; the figures add up to {@code seats}.
 *
 * @param silent voting members who did not answer within the delay, which counts as approval
 * @param recused voting members with an interest, who are not counted
 */
public record ConsultationCount(
        int seats, int agreed, int silent, int abstained, int objected, int sittingAsked, int recused) {

    public int answered() {
        return seats - silent;
    }

    /** Whether a member wants the point examined at a sitting: silence cannot pass over it, in this consultation or another. */
    public boolean stopsSilence() {
        return objected + sittingAsked > 0;
    }

    /** nobody objects nor asks for a sitting, and somebody agrees, be it by silence; where all leave or abstain, nobody has agreed. */
    public boolean approved() {
        return !stopsSilence() && agreed + silent > 0;
    }
}
