package fr.gouvernail.contract.assessment;

/** The kind of a local actor who backs a project or opposes it. */
public enum ActorKind {
    ASSOCIATION,
    COMPANY,
    OWNER,
    TRADER,
    PUBLIC_BODY,
    RESIDENTS
}
