package fr.gouvernail.query.assessment.view;

/** How far the causal map of a project has come. */
public enum ProjectMapStanding {
    /** The territory has none. */
    NO_MAP,
    /** Nobody said what the project acts on. */
    NO_LEVERS,
    /** The map does not come to rest: it says nothing of the project. */
    UNSETTLED,
    /** Fewer than two roles reread it as it now is. */
    TO_REVIEW,
    REVIEWED
}
