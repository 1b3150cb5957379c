package fr.gouvernail.contract.territory;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to the roles that one person holds. */
public sealed interface AccessEvent extends DomainEvent {

    AccessId access();

    /** A person holds a role on a territory. */
    @EventName("territory.access.role-granted")
    record RoleGranted(
            AccessId access,
            PersonId person,
            Role role,
            @Nullable TerritoryId territory,
            @Nullable OrganisationId organisation,
            LocalDate effectiveOn)
            implements AccessEvent {}

    /** A person no longer holds a role. */
    @EventName("territory.access.role-withdrawn")
    record RoleWithdrawn(
            AccessId access,
            PersonId person,
            Role role,
            @Nullable TerritoryId territory,
            String reason,
            LocalDate effectiveOn)
            implements AccessEvent {}
}
