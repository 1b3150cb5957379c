package fr.gouvernail.contract.assessment;

/** The study of what an exceptional investment costs to run. */
public enum ImpactStudy {
    NONE,
    /** Made though the law does not ask for it, and shorter than what it asks for. */
    LIGHT,
    /** As CGCT L1611-9 asks for. */
    FULL
}
