package fr.gouvernail.query.governance.view;

/** How far a decision has come. A failed enactment leaves it executable: see {@link Enactment}. */
public enum DecisionState {
    DRAFT,
    TABLED,
    POSTPONED,
    ADOPTED,
    REFUSED,
    WITHDRAWN,
    TRANSMITTED,
    PUBLISHED,
    EXECUTABLE,
    ENACTED,
    /** A judge suspended the act: it orders nothing until that is lifted. */
    SUSPENDED,
    /** A judge annulled the act. */
    ANNULLED
}
