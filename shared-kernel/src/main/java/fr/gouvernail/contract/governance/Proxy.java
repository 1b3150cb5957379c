package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;

/**
 * A written power to vote for another (R-45, art. L2121-20 CGCT).
 *
 * @param illness whether the giver is ill, which alone allows more than three sittings running
 */
public record Proxy(PersonId giver, PersonId holder, LocalDate writtenOn, boolean illness) {}
