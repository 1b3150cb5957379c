package fr.gouvernail.contract.assessment;

/** What an actor binds themselves to. */
public enum CommitmentKind {
    LETTER,
    MONEY,
    TIME,
    PREMISES,
    OPERATOR,
    LETTER_TO_LEASE,
    TRAINING,
    AGREEMENT
}
