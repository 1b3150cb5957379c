package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;

/**
 * A written power to vote for another (R-45, art. L2121-20 CGCT).
 *
 * @param limitLifted whether it may serve more than three sittings running, on the proof that the law asks for; the proof is of a
 *     person's health, and so neither it nor its ground is kept here
 */
public record Proxy(PersonId giver, PersonId holder, LocalDate writtenOn, boolean limitLifted) {}
