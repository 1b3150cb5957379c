package fr.gouvernail.query.governance.view;

/** How far a decision has come. A failed enactment leaves it executable: see {@link Enactment}. */
public enum DecisionState {
    DRAFT,
    TABLED,
    ADOPTED,
    REFUSED,
    WITHDRAWN,
    TRANSMITTED,
    PUBLISHED,
    EXECUTABLE,
    ENACTED
}
