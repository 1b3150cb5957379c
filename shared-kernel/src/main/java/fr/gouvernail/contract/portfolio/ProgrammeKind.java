package fr.gouvernail.contract.portfolio;

/** The kind of a programme. */
public enum ProgrammeKind {
    ACTION_COEUR_DE_VILLE,
    PETITES_VILLES_DE_DEMAIN,
    ORT,
    TERRITORY_PROJECT,
    PORTFOLIO
}
