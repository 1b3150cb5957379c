package fr.gouvernail.contract.assessment;

/**
 * A prescription as it was issued.
 *
 * @param number its own within the opinion, from 1; never given twice
 */
public record NumberedPrescription(int number, Prescription prescription) {}
