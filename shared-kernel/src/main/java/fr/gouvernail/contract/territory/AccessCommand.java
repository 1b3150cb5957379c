package fr.gouvernail.contract.territory;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of the roles that one person holds. */
public sealed interface AccessCommand extends Command {

    AccessId access();

    @Override
    default AccessId target() {
        return access();
    }

    /**
     * Gives a person a role on a territory; the first one creates the person's record.
     *
     * <p>Errors: {@code territory.access.role-held-already}, {@code territory.access.role-not-grantable},
     * {@code territory.access.territory-missing} (only AUDITOR and ADMINISTRATOR may hold their role on the whole installation),
     * {@code territory.access.organisation-missing} (a CO_FINANCER acts for an organisation),
     * {@code platform.unknown-reference}, {@code platform.field-malformed} (the access is not the person's).
     *
     * @param territory null for the whole installation
     */
    @CommandName("territory.access.grant-role")
    record GrantRole(
            AccessId access,
            PersonId person,
            Role role,
            @Nullable TerritoryId territory,
            @Nullable OrganisationId organisation,
            LocalDate effectiveOn)
            implements AccessCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Takes a role back. Errors: {@code territory.access.role-not-held}. */
    @CommandName("territory.access.withdraw-role")
    record WithdrawRole(
            AccessId access,
            @Nullable Long expectedVersion,
            Role role,
            @Nullable TerritoryId territory,
            @LongText String reason,
            LocalDate effectiveOn)
            implements AccessCommand {}
}
