package fr.gouvernail.query.assessment.view;

/** Where an actor stands, with what they committed to. An actor counts once, and an opponent is never set off against a supporter. */
public enum ActorStanding {
    /** Supports the project, and has a firm commitment. */
    FIRM,
    /** Supports it under a condition, or committed under one that is still open. */
    CONDITIONAL,
    /** Supports it in words: nothing can be counted on yet. */
    IN_WORDS,
    NEUTRAL,
    OPPOSED
}
