package fr.gouvernail.contract.portfolio;

/** A value of an indicator, in thousandths of its unit: 12.5 % is 12 500. Kept whole so that rates are exact. */
public record Quantity(long thousandths) {}
