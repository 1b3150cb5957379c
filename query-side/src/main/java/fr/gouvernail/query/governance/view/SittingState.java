package fr.gouvernail.query.governance.view;

/** How far a sitting has come. */
public enum SittingState {
    CONVENED,
    OPEN,
    CLOSED,
    /** It did not take place. */
    CALLED_OFF
}
