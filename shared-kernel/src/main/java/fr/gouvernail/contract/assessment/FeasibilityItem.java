package fr.gouvernail.contract.assessment;

/** What is examined before a project is validated, in the order of the checklist. */
public enum FeasibilityItem {
    POLITICAL_MANDATE,
    LEGAL_COMPETENCE,
    LAND_CONTROL,
    PLANNING_AND_HERITAGE,
    TECHNICAL,
    ENVIRONMENT,
    FUNDING_AND_TREASURY,
    RUNNING_COSTS_AND_OPERATOR,
    PROCUREMENT,
    CALENDAR,
    HUMAN_MEANS,
    RISKS,
    LOCAL_BACKING,
    COMMUNICATION,
    EXIT_OPTION
}
