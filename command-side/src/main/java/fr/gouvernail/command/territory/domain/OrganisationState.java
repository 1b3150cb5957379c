package fr.gouvernail.command.territory.domain;

import fr.gouvernail.contract.territory.OrganisationEvent;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the decisions on an organisation have to know. */
record OrganisationState(TerritoryId territory, String name) {

    static OrganisationState evolve(@Nullable OrganisationState state, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> new OrganisationState(registered.territory(), registered.name());
            case OrganisationRenamed renamed ->
                new OrganisationState(Objects.requireNonNull(state).territory(), renamed.current());
        };
    }
}
