package fr.gouvernail.app.postgres;

/** Whether what was acknowledged survives a loss of power. */
public enum Durability {
    FULL,
    /** For tests: survives the death of the processes, but not of the machine, since the disc is not waited for. */
    RELAXED
}
