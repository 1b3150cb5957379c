package fr.gouvernail.query.portfolio.view;

/** Whether a project goes on, is stopped for a while, or ended, as decisions left it. */
public enum Standing {
    RUNNING,
    SUSPENDED,
    COMPLETED,
    ABANDONED,
    /** Entered in error. */
    WITHDRAWN
}
