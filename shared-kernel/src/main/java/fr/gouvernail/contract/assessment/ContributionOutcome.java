package fr.gouvernail.contract.assessment;

/** What is made of a contribution. */
public enum ContributionOutcome {
    TAKEN_UP,
    TAKEN_UP_IN_PART,
    NOT_TAKEN_UP
}
