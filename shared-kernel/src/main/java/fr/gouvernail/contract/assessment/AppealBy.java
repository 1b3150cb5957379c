package fr.gouvernail.contract.assessment;

/** Who takes a disagreement to the préfet de région. */
public enum AppealBy {
    /** The authority that decides on the permit. */
    AUTHORITY,
    /** Whoever asked for the permit. */
    APPLICANT
}
