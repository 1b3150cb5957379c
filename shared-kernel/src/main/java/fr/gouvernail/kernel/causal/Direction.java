package fr.gouvernail.kernel.causal;

/** Which way a factor goes with the project, against its course without it. */
public enum Direction {
    UP,
    DOWN,
    UNCHANGED
}
