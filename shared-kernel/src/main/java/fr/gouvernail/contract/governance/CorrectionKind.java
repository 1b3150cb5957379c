package fr.gouvernail.contract.governance;

/** How a later decision stands to an earlier one: the earlier one is never edited. */
public enum CorrectionKind {
    /** It puts a part right; the rest of the earlier decision stays in force. */
    CORRECTS,
    /** It takes its place: the earlier decision orders nothing any more. */
    SUPERSEDES
}
