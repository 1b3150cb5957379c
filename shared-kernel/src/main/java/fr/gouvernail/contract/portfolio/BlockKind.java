package fr.gouvernail.contract.portfolio;

/** What a project or an action is blocked by. */
public enum BlockKind {
    DECISION,
    FUNDING,
    LAND,
    PERMIT,
    CONTRACTOR,
    OTHER_CAUSE
}
