package fr.gouvernail.contract.assessment;

/** Where an actor stands on a project. Opposition is shown beside support, and never taken off it. */
public enum BackingPosition {
    SUPPORTS,
    /** Would support it, if something were done: what, is in the statement. */
    SUPPORTS_IF,
    NEUTRAL,
    OPPOSED
}
