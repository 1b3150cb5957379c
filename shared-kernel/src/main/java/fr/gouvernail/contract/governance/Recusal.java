package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.id.PersonId;

/** A member who leaves debate and vote on one item (R-49, art. L2131-11 CGCT), with the ground, on which the quorum depends. */
public record Recusal(PersonId person, Ground ground) {

    /** Why a member leaves. */
    public enum Ground {
        /** Stays in the number of serving members and counts as absent (R-51 b). */
        PERSONAL_INTEREST,
        /** Sits by law for the body in the entity concerned: out of the number of serving members (R-51 a, art. L1111-6 II). */
        REPRESENTATIVE_BY_LAW
    }
}
