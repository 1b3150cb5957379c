package fr.gouvernail.contract.assessment;

/** What the silence of the préfet de région on an appeal is worth: it depends on who lodged it. */
public enum AppealSilence {
    /** On the authority's appeal: its draft decision is held to be approved (code du patrimoine, L632-2, II; urbanisme, R423-68). */
    DRAFT_APPROVED,
    /** On the applicant's appeal: the refusal is held to be confirmed (code de l'urbanisme, R424-14). */
    REFUSAL_CONFIRMED
}
