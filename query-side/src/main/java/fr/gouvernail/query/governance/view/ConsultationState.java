package fr.gouvernail.query.governance.view;

/** How far a written consultation has come. */
public enum ConsultationState {
    /** Answers are awaited, or it waits for its closing. */
    OPEN,
    APPROVED,
    /** A member objected or asked for a sitting, or nobody agreed: the point goes to a sitting. */
    TO_SITTING,
    CANCELLED
}
