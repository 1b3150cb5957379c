package fr.gouvernail.contract.funding;

/** In what a subsidy is given (SCDL subventions 2.1.1, {@code nature}). */
public enum SubsidyNature {
    CASH,
    IN_KIND,
    CASH_AND_IN_KIND
}
