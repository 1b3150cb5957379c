package fr.gouvernail.contract.governance;

/** How a written consultation reaches its members, and their answers come back. */
public enum WrittenMeans {
    /** On the page of the consultation. */
    HERE,
    EMAIL,
    LETTER
}
