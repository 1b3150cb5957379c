package fr.gouvernail.contract.portfolio;

import java.time.LocalDate;

/** A value of an indicator on a day: where it starts from, or what it is to reach. */
public record DatedQuantity(Quantity value, LocalDate on) {}
