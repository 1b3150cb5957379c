package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.id.PersonId;

/** One voting member's choice on one item. */
public record Ballot(PersonId person, Choice choice) {

    /** A choice. Abstentions are not votes cast; a recused member left debate and vote and counts as absent. */
    public enum Choice {
        FOR,
        AGAINST,
        ABSTAINED,
        RECUSED
    }
}
