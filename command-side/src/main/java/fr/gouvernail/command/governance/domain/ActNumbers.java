package fr.gouvernail.command.governance.domain;

import fr.gouvernail.kernel.id.DecisionId;

/** The numbers that a council's acts bear. */
public interface ActNumbers {

    /** Whether another act that the same council adopted in that year bears the number, by its description or since it was drafted. */
    boolean isTaken(DecisionId decision, int year, String number);
}
