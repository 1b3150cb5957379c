package fr.gouvernail.contract.assessment;

/** How a contribution came in. */
public enum ContributionChannel {
    PUBLIC_MEETING,
    REGISTER,
    MAIL,
    SURVEY,
    /** Entered by whoever contributes. */
    OWN_ENTRY
}
