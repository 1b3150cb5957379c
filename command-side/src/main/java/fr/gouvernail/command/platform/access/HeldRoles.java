package fr.gouvernail.command.platform.access;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/** Which roles a person holds, as the command side knows them. */
@FunctionalInterface
public interface HeldRoles {

    /** Whether the person holds the role on that territory, or on the whole installation. */
    boolean holds(PersonId person, Role role, @Nullable TerritoryId territory);
}
