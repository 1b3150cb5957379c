package fr.gouvernail.query.territory.projection;

import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Territories and the organisations that take part on them. */
@ProcessingGroup("territory.territories")
public final class TerritoriesProjection implements Projection {

    private static final String TERRITORY_REGISTERED = """
            INSERT INTO territory (territory, kind, code, name, population, population_event, department, region, region_name,
                intercommunality, programme_reference, longitude_e6, latitude_e6, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String POPULATION_UPDATED = """
            UPDATE territory SET population = ?, population_since = ?, population_event = ?, version = ?, last_event = ?
            WHERE territory = ?""";

    private static final String ORGANISATION_REGISTERED = """
            INSERT INTO organisation (organisation, territory, kind, name, name_event, siret, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ORGANISATION_RENAMED =
            "UPDATE organisation SET name = ?, name_event = ?, version = ?, last_event = ? WHERE organisation = ?";

    @Override
    public List<String> tables() {
        return List.of("territory", "organisation");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case TerritoryRegistered registered -> register(registered, event, rows);
            case PopulationUpdated updated ->
                rows.write(
                        updated.territory().text(),
                        POPULATION_UPDATED,
                        updated.current(),
                        updated.effectiveOn(),
                        event.position(),
                        event.sequence(),
                        event.position(),
                        updated.territory());
            case OrganisationRegistered registered ->
                rows.write(
                        registered.organisation().text(),
                        ORGANISATION_REGISTERED,
                        registered.organisation(),
                        registered.territory(),
                        registered.kind(),
                        registered.name(),
                        event.position(),
                        registered.siret(),
                        event.sequence(),
                        event.position());
            case OrganisationRenamed renamed ->
                rows.write(
                        renamed.organisation().text(),
                        ORGANISATION_RENAMED,
                        renamed.current(),
                        event.position(),
                        event.sequence(),
                        event.position(),
                        renamed.organisation());
            default -> {}
        }
    }

    private static void register(TerritoryRegistered registered, RecordedEvent event, Rows rows) {
        var location = registered.location();
        rows.write(
                registered.territory().text(),
                TERRITORY_REGISTERED,
                registered.territory(),
                registered.kind(),
                registered.code(),
                registered.name(),
                registered.population(),
                event.position(),
                registered.department(),
                registered.region(),
                registered.regionName(),
                registered.intercommunalitySiren(),
                registered.programmeReference(),
                location == null ? null : location.longitudeE6(),
                location == null ? null : location.latitudeE6(),
                event.sequence(),
                event.position());
    }
}
