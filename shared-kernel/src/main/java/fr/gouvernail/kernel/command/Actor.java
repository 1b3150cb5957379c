package fr.gouvernail.kernel.command;

import fr.gouvernail.kernel.id.PersonId;
import java.util.UUID;

/** Who sends a command, and in which role. */
public record Actor(PersonId person, Role role) {

    /** The application itself, when it carries out what was decided. */
    public static final Actor SYSTEM = new Actor(new PersonId(new UUID(0, 0)), Role.SYSTEM);
}
