package fr.gouvernail.contract.portfolio;

/** What a note is about; each kind has its own writing instruction on the form. */
public enum NoteKind {
    PROGRESS,
    DIFFICULTY,
    DECISION_AWAITED,
    FIELD,
    PRESS,
    PARTNERS
}
