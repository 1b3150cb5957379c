package fr.gouvernail.query.platform.reading;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * Who reads: the signed-in person, in the one role they act in. Each view takes it and shows no more than it may see.
 *
 * @param territory the territory the role is held on; null for an auditor or administrator of the whole installation
 * @param organisation whom the reader acts for in that role, as a co-financer or a partner does; null for nobody but themselves
 */
public record Reader(
        PersonId person,
        String displayName,
        Role role,
        @Nullable TerritoryId territory,
        @Nullable OrganisationId organisation) {

    /** Whether this reader may see what belongs to that territory. */
    public boolean mayRead(TerritoryId other) {
        return territory == null ? role == Role.AUDITOR || role == Role.ADMINISTRATOR : territory.equals(other);
    }

    public Actor actor() {
        return new Actor(person, role);
    }
}
