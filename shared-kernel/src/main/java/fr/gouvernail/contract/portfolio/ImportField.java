package fr.gouvernail.contract.portfolio;

/** What a column of an imported action plan can say. */
public enum ImportField {
    REFERENCE,
    NAME,
    /** Reference of the project that an action belongs to; a line without it is a project. */
    PARENT,
    DESCRIPTION,
    AXIS,
    /** Maître d'ouvrage. */
    OWNER,
    LEAD,
    COST_HT,
    STARTS_ON,
    ENDS_ON,
    PERCENT,
    STATE
}
