package fr.gouvernail.contract.portfolio;

/** The lead's confidence, from the best to the worst. Given by a person, apart from any computed rate. */
public enum Weather {
    SUN,
    BRIGHT_SPELLS,
    CLOUD,
    RAIN,
    STORM
}
