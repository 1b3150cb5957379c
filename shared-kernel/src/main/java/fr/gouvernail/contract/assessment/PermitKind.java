package fr.gouvernail.contract.assessment;

/** The kind of a planning file: its delays follow from it. */
public enum PermitKind {
    /** Déclaration préalable. */
    DECLARATION,
    /** Permis de construire une maison individuelle. */
    HOUSE_PERMIT,
    /** Every other permit: to build, to develop. */
    PERMIT
}
