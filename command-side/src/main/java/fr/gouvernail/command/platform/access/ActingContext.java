package fr.gouvernail.command.platform.access;

import fr.gouvernail.command.platform.dispatch.CommandNames;
import fr.gouvernail.contract.CommandAccess;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The context of one command: its actor's rights are looked up when the handler says which territory it is about. */
record ActingContext(Actor actor, LocalDate today, Class<? extends Command> command, HeldRoles heldRoles)
        implements CommandContext {

    @Override
    public @Nullable OrganisationId actsFor(TerritoryId territory) {
        return heldRoles.organisationOf(actor.person(), actor.role(), territory);
    }

    @Override
    public void requireRightOn(@Nullable TerritoryId territory) {
        if (actor.role() == Role.SYSTEM) {
            return;
        }
        if (!CommandAccess.rolesFor(command).contains(actor.role())) {
            throw CommandRejected.of(
                    PlatformRejection.ROLE_NOT_ALLOWED, "command", CommandNames.of(command), "role", actor.role());
        }
        if (!heldRoles.holds(actor.person(), actor.role(), territory)) {
            throw CommandRejected.of(
                    PlatformRejection.ROLE_NOT_HELD,
                    "role",
                    actor.role(),
                    "territory",
                    territory == null ? "*" : territory);
        }
    }
}
