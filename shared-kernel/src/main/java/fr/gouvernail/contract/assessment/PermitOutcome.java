package fr.gouvernail.contract.assessment;

/** How the authority decided on the permit. */
public enum PermitOutcome {
    GRANTED,
    REFUSED
}
