package fr.gouvernail.contract.territory;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an organisation. */
public sealed interface OrganisationCommand extends Command {

    OrganisationId organisation();

    @Override
    default OrganisationId target() {
        return organisation();
    }

    /**
     * Registers an organisation that takes part on a territory.
     *
     * <p>Errors: {@code territory.organisation.siret-malformed} (14 digits and Luhn's key), {@code platform.unknown-reference},
     * {@code platform.already-exists}.
     *
     * @param siret null for a State service that is not told apart by one
     */
    @CommandName("territory.organisation.register")
    record RegisterOrganisation(
            OrganisationId organisation,
            TerritoryId territory,
            OrganisationKind kind,
            String name,
            @Nullable String siret)
            implements OrganisationCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Changes the name, keeping the former one. Errors: {@code territory.organisation.nothing-changes}. */
    @CommandName("territory.organisation.rename")
    record RenameOrganisation(
            OrganisationId organisation,
            @Nullable Long expectedVersion,
            String name,
            @LongText String reason) implements OrganisationCommand {}
}
