package fr.gouvernail.contract.portfolio;

/** Which way an indicator is to go. */
public enum IndicatorDirection {
    UP,
    DOWN
}
