package fr.gouvernail.contract.governance;

/** On whose request a judge suspended or annulled an act. */
public enum LegalChallenge {
    /** Someone with an interest went to court. */
    APPEAL,
    /** The préfet referred the act (déféré préfectoral, CGCT L2131-6). */
    PREFECT_REFERRAL
}
