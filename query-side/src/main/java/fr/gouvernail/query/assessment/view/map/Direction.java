package fr.gouvernail.query.assessment.view.map;

/** Which way a factor goes with the project, against its course without it. */
public enum Direction {
    UP,
    DOWN,
    UNCHANGED
}
