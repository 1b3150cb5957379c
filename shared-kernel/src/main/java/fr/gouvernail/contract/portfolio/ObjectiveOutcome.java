package fr.gouvernail.contract.portfolio;

/** How an objective ended. */
public enum ObjectiveOutcome {
    REACHED,
    PARTLY_REACHED,
    MISSED,
    /** It is no longer pursued. */
    GIVEN_UP
}
