package fr.gouvernail.contract.portfolio;

/** The part of local life or of the environment that a project or an action is meant to change: the list of the usual « fiche action ». */
public enum ExpectedEffect {
    HOUSING,
    TRADE,
    EMPLOYMENT,
    MOBILITY,
    PUBLIC_SPACE,
    SERVICES,
    SOCIAL_COHESION,
    HERITAGE,
    PUBLIC_FINANCE,
    ENERGY,
    GREENHOUSE_GASES,
    CLIMATE_ADAPTATION,
    BIODIVERSITY,
    WATER,
    AIR_QUALITY,
    WASTE
}
