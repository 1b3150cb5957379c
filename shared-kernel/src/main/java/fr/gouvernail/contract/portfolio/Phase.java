package fr.gouvernail.contract.portfolio;

/** Where a project stands in its life. Not its state (on time, late…), which follows from dates. */
public enum Phase {
    IDEA,
    STUDY,
    OPERATION,
    CLOSED
}
