package fr.gouvernail.contract.portfolio;

/** Where somebody stands on one option of an arbitration. Opposition is shown beside support, and never taken off it. */
public enum OptionStance {
    SUPPORTS,
    /** For it on terms that the words say. */
    SUPPORTS_IF,
    OPPOSES
}
