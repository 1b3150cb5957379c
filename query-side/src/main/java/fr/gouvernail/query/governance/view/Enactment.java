package fr.gouvernail.query.governance.view;

/** Whether what a decision orders was done. */
public enum Enactment {
    /** It is not executable yet. */
    NONE,
    PENDING,
    DONE,
    FAILED
}
