package fr.gouvernail.contract.governance;

/** What a body had decided, as its papers say. */
public enum PastOutcome {
    ADOPTED,
    REFUSED
}
