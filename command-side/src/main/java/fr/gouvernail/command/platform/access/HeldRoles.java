package fr.gouvernail.command.platform.access;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/** Which roles a person holds, as the command side knows them. */
public interface HeldRoles {

    /** Whether the person holds the role on that territory, or on the whole installation. */
    boolean holds(PersonId person, Role role, @Nullable TerritoryId territory);

    /** For which organisation the person holds the role on that territory; null for none, or where they do not hold it. */
    @Nullable
    OrganisationId organisationOf(PersonId person, Role role, TerritoryId territory);
}
