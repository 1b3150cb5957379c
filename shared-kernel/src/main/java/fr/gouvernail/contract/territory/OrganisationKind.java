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
    ASSOCIATION;

    /** Whether it is under private law. */
    public boolean isPrivate() {
        return switch (this) {
            case ASSOCIATION, COMPANY -> true;
            case COMMUNE, INTERCOMMUNALITY, DEPARTMENT, REGION, STATE, PUBLIC_BODY -> false;
        };
    }
}
