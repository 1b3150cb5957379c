package fr.gouvernail.contract.territory;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/** What happens to an organisation. Organisations are public, so their names may live in events. */
public sealed interface OrganisationEvent extends DomainEvent {

    OrganisationId organisation();

    /** An organisation takes part on a territory. */
    @EventName("territory.organisation.registered")
    record OrganisationRegistered(
            OrganisationId organisation,
            TerritoryId territory,
            OrganisationKind kind,
            String name,
            @Nullable String siret)
            implements OrganisationEvent {}

    /** An organisation changed its name. */
    @EventName("territory.organisation.renamed")
    record OrganisationRenamed(OrganisationId organisation, String previous, String current, String reason)
            implements OrganisationEvent {}
}
