package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.INTERCOMMUNALITY;
import static fr.gouvernail.contract.SampleIds.MAYOR;
import static fr.gouvernail.contract.SampleIds.MAYOR_ACCESS;
import static fr.gouvernail.contract.SampleIds.TOWN;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.AccessEvent.RoleWithdrawn;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.value.GeoPoint;
import java.time.LocalDate;
import java.util.List;

/** One sample of each event of the territory context. */
final class TerritorySamples {

    static List<DomainEvent> all() {
        return List.of(
                new TerritoryRegistered(
                        VALMORET,
                        TerritoryKind.COMMUNE,
                        "99001",
                        "Valmoret",
                        22_400,
                        "99",
                        "98",
                        "Val-de-Brenne",
                        "999000482",
                        "ACV-99-001",
                        new GeoPoint(1_234_567, 46_765_432)),
                new PopulationUpdated(VALMORET, 22_400, 22_612, LocalDate.of(2026, 1, 1)),
                new OrganisationRegistered(
                        TOWN, VALMORET, OrganisationKind.COMMUNE, "Ville de Valmoret", "99900011000018"),
                new OrganisationRenamed(
                        INTERCOMMUNALITY,
                        "Communauté de communes du Valmorétois",
                        "Communauté d’agglomération du Valmorétois",
                        "Transformation au 1er janvier 2026"),
                new RoleGranted(MAYOR_ACCESS, MAYOR, Role.CHAIR, VALMORET, TOWN, LocalDate.of(2026, 1, 5)),
                new RoleWithdrawn(
                        MAYOR_ACCESS,
                        MAYOR,
                        Role.CHAIR,
                        VALMORET,
                        "Fin de la présidence du comité",
                        LocalDate.of(2026, 12, 31)));
    }

    private TerritorySamples() {}
}
