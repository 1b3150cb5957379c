package fr.gouvernail.contract.assessment;

/** What an opinion says. */
public enum Verdict {
    FAVOURABLE,
    /** Favourable, on conditions: never to be read as unfavourable. */
    WITH_PRESCRIPTIONS,
    UNFAVOURABLE
}
