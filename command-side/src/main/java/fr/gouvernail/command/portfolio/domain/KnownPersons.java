package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;

/** Who is known to a territory: whoever holds a role there. */
@FunctionalInterface
public interface KnownPersons {

    boolean knows(PersonId person, TerritoryId territory);

    /** @throws CommandRejected {@code platform.unknown-reference} */
    default void require(String field, PersonId person, TerritoryId territory) {
        if (!knows(person, territory)) {
            throw CommandRejected.of(PlatformRejection.UNKNOWN_REFERENCE, "field", field, "value", person);
        }
    }
}
