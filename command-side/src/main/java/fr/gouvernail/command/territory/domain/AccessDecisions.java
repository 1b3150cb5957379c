package fr.gouvernail.command.territory.domain;

import static fr.gouvernail.contract.territory.TerritoryRejection.ORGANISATION_MISSING;
import static fr.gouvernail.contract.territory.TerritoryRejection.ROLE_HELD_ALREADY;
import static fr.gouvernail.contract.territory.TerritoryRejection.ROLE_NOT_GRANTABLE;
import static fr.gouvernail.contract.territory.TerritoryRejection.ROLE_NOT_HELD;
import static fr.gouvernail.contract.territory.TerritoryRejection.TERRITORY_MISSING;

import fr.gouvernail.contract.territory.AccessCommand.GrantRole;
import fr.gouvernail.contract.territory.AccessCommand.WithdrawRole;
import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.AccessEvent.RoleWithdrawn;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.AccessId;
import org.jspecify.annotations.Nullable;

/** What may happen to the roles a person holds. */
final class AccessDecisions {

    static RoleGranted grant(@Nullable AccessState state, GrantRole command, Subjects subjects) {
        // Each person has one record only, so that what they hold is decided in one place.
        if (!command.access().equals(AccessId.of(command.person()))) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", "access", "value", command.access());
        }
        requireGrantable(command);
        requireKnown(command, subjects);
        if (state != null && state.holds(command.role(), command.territory())) {
            throw CommandRejected.of(ROLE_HELD_ALREADY, "role", command.role());
        }
        return new RoleGranted(
                command.access(),
                command.person(),
                command.role(),
                command.territory(),
                command.organisation(),
                command.effectiveOn());
    }

    static RoleWithdrawn withdraw(AccessState state, WithdrawRole command) {
        if (!state.holds(command.role(), command.territory())) {
            throw CommandRejected.of(ROLE_NOT_HELD, "role", command.role());
        }
        return new RoleWithdrawn(
                command.access(),
                state.person(),
                command.role(),
                command.territory(),
                command.reason(),
                command.effectiveOn());
    }

    private static void requireGrantable(GrantRole command) {
        if (command.role() == Role.SYSTEM) {
            throw CommandRejected.of(ROLE_NOT_GRANTABLE, "role", command.role());
        }
        if (command.territory() == null && !mayBeHeldEverywhere(command.role())) {
            throw CommandRejected.of(TERRITORY_MISSING, "role", command.role());
        }
        if (command.organisation() == null && command.role() == Role.CO_FINANCER) {
            throw CommandRejected.of(ORGANISATION_MISSING, "role", command.role());
        }
    }

    private static boolean mayBeHeldEverywhere(Role role) {
        return role == Role.AUDITOR || role == Role.ADMINISTRATOR;
    }

    private static void requireKnown(GrantRole command, Subjects subjects) {
        if (command.territory() != null) {
            subjects.require("territory", command.territory());
        }
        if (command.organisation() != null) {
            subjects.require("organisation", command.organisation());
        }
    }

    private AccessDecisions() {}
}
