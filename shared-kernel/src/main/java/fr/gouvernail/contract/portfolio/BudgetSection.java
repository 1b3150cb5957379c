package fr.gouvernail.contract.portfolio;

/** The two sections of a local budget. */
public enum BudgetSection {
    INVESTMENT,
    OPERATING
}
