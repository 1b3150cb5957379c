package fr.gouvernail.contract.assessment;

/** What the examination of one item came to. */
public enum Rating {
    OK,
    /** It can go on, if something is done by a named person before a given day. */
    RESERVE,
    /** It cannot go on as it is. */
    BLOCKING
}
