package fr.gouvernail.contract.funding;

/** How far a resource has come. */
public enum FundingState {
    PLANNED,
    ASKED,
    VOTED,
    GRANTED,
    NOTIFIED,
    REFUSED
}
