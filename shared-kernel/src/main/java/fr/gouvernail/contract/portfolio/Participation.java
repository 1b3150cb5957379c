package fr.gouvernail.contract.portfolio;

/** How far the residents take part, from nothing to doing it together. */
public enum Participation {
    NONE,
    INFORMATION,
    CONSULTATION,
    CONCERTATION,
    CO_CONSTRUCTION
}
