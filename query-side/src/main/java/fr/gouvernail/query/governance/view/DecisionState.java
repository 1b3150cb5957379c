package fr.gouvernail.query.governance.view;

/** How far a decision has come. A failed enactment leaves it executable: see {@link Enactment}. */
public enum DecisionState {
    DRAFT,
    TABLED,
    /** Its members are asked for their answer in writing. */
    CONSULTED,
    POSTPONED,
    ADOPTED,
    REFUSED,
    WITHDRAWN,
    /** Handed on to another body before it was voted. */
    REFERRED,
    TRANSMITTED,
    PUBLISHED,
    EXECUTABLE,
    ENACTED,
    /** Adopted before decisions were kept here, and entered from paper. */
    TAKEN_OVER,
    /** A judge suspended the act: it orders nothing until that is lifted. */
    SUSPENDED,
    /** A judge annulled the act. */
    ANNULLED,
    /** A later decision has taken its place. */
    SUPERSEDED
}
