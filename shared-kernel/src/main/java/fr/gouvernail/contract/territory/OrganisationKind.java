package fr.gouvernail.contract.territory;

/** The kind of an organisation. */
public enum OrganisationKind {
    COMMUNE,
    INTERCOMMUNALITY,
    DEPARTMENT,
    REGION,
    STATE,
    PUBLIC_BODY,
    COMPANY,
    ASSOCIATION
}
