package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;

/**
 * What is still to be done for an item to hold: a reserve without somebody and a day is no reserve.
 *
 * @param dueOn last day to lift it
 */
public record Reserve(@LongText String what, PersonId owner, LocalDate dueOn) {}
