package fr.gouvernail.app.security;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds now.
 *
 * @param territory null for the whole installation
 * @param organisation whom a co-financer acts for
 */
public record HeldRole(
        Role role,
        @Nullable TerritoryId territory,
        @Nullable OrganisationId organisation) {

    /** What a form or a header names it by: the role, then the territory when there is one. */
    public String key() {
        return territory == null ? role.name() : role.name() + "@" + territory;
    }

    boolean isNamed(String name) {
        return name.equals(key()) || name.equals(role.name());
    }
}
