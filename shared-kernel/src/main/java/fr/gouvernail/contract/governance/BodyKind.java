package fr.gouvernail.contract.governance;

/** The kind of a body; whether its decisions are legal acts follows from it. */
public enum BodyKind {
    GOVERNANCE_COMMITTEE(false),
    /** The programme's own committee, led by the elected officials. */
    PROJECT_COMMITTEE(false),
    STEERING_COMMITTEE(false),
    TECHNICAL_COMMITTEE(false),
    /** The funders of a region, who examine conventions before they are signed. */
    FUNDERS_COMMITTEE(false),
    MUNICIPAL_COUNCIL(true),
    COMMUNITY_COUNCIL(true),
    CITIZENS_BODY(false),
    /** A kind its territory named itself. */
    OTHER(false);

    private final boolean council;

    BodyKind(boolean council) {
        this.council = council;
    }

    /** Whether its resolutions are transmitted and published before they can be carried out. */
    public boolean isCouncil() {
        return council;
    }
}
