package fr.gouvernail.command.territory.domain;

import fr.gouvernail.contract.territory.AccessEvent;
import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.AccessEvent.RoleWithdrawn;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which roles the person holds, and where. */
record AccessState(PersonId person, Set<Held> roles) {

    /** A role held. @param territory null for the whole installation */
    record Held(Role role, @Nullable TerritoryId territory) {}

    AccessState {
        roles = Set.copyOf(roles);
    }

    static AccessState evolve(@Nullable AccessState state, AccessEvent event) {
        var roles = new HashSet<Held>();
        if (state != null) {
            roles.addAll(state.roles);
        }
        return switch (event) {
            case RoleGranted granted -> {
                roles.add(new Held(granted.role(), granted.territory()));
                yield new AccessState(granted.person(), roles);
            }
            case RoleWithdrawn withdrawn -> {
                roles.remove(new Held(withdrawn.role(), withdrawn.territory()));
                yield new AccessState(withdrawn.person(), roles);
            }
        };
    }

    boolean holds(Role role, @Nullable TerritoryId territory) {
        return roles.contains(new Held(role, territory));
    }
}
