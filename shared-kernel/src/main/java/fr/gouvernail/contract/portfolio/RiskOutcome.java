package fr.gouvernail.contract.portfolio;

/** How a risk ended. */
public enum RiskOutcome {
    /** It can no longer happen. */
    AVOIDED,
    /** It happened. */
    OCCURRED,
    /** It is lived with, and no longer followed. */
    ACCEPTED,
    /** Somebody else carries it: an insurer, a company, another owner. */
    TRANSFERRED
}
