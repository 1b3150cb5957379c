package fr.gouvernail.contract.territory;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a territory. */
public sealed interface TerritoryEvent extends DomainEvent {

    TerritoryId territory();

    /** A territory entered Gouvernail. */
    @EventName("territory.territory.registered")
    record TerritoryRegistered(
            TerritoryId territory,
            TerritoryKind kind,
            String code,
            String name,
            int population,
            String department,
            String region,
            String regionName,
            @Nullable String intercommunalitySiren,
            @Nullable String programmeReference,
            @Nullable GeoPoint location)
            implements TerritoryEvent {}

    /** A new population figure holds from a date on. */
    @EventName("territory.territory.population-updated")
    record PopulationUpdated(TerritoryId territory, int previous, int current, LocalDate effectiveOn)
            implements TerritoryEvent {}
}
