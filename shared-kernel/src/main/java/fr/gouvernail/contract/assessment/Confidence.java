package fr.gouvernail.contract.assessment;

/** How sure the author of a forecast is of it. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
