package fr.gouvernail.command.territory.domain;

import static fr.gouvernail.contract.territory.TerritoryRejection.NAME_UNCHANGED;
import static fr.gouvernail.contract.territory.TerritoryRejection.SIRET_MALFORMED;

import fr.gouvernail.contract.territory.OrganisationCommand.RegisterOrganisation;
import fr.gouvernail.contract.territory.OrganisationCommand.RenameOrganisation;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.kernel.command.CommandRejected;

/** What may happen to an organisation. */
final class OrganisationDecisions {

    static OrganisationRegistered register(RegisterOrganisation command) {
        var siret = command.siret();
        if (siret != null && !PublicCodes.isSiret(siret)) {
            throw CommandRejected.of(SIRET_MALFORMED, "siret", siret);
        }
        return new OrganisationRegistered(
                command.organisation(), command.territory(), command.kind(), command.name(), siret);
    }

    static OrganisationRenamed rename(OrganisationState state, RenameOrganisation command) {
        if (command.name().equals(state.name())) {
            throw CommandRejected.of(NAME_UNCHANGED, "name", command.name());
        }
        return new OrganisationRenamed(command.organisation(), state.name(), command.name(), command.reason());
    }

    private OrganisationDecisions() {}
}
