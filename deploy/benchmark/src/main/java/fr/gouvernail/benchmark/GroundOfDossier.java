package fr.gouvernail.benchmark;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.AccessEvent.RoleWithdrawn;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.util.List;

/** The territory, who takes part, the programme. */
final class GroundOfDossier {

    private static final List<Role> ROLES = List.of(
            Role.DIRECTOR, Role.CHAIR, Role.GOVERNANCE_MEMBER, Role.PROJECT_LEAD, Role.CONTRIBUTOR, Role.STATE_SERVICE);

    private final Dossier dossier;

    GroundOfDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    void tell() {
        var territory = dossier.territory;
        dossier.record(
                "territory.territory",
                territory,
                new TerritoryRegistered(
                        territory,
                        TerritoryKind.COMMUNE,
                        dossier.code(),
                        "Commune " + dossier.code(),
                        20_000,
                        "99",
                        "99",
                        "Val-de-Brenne",
                        "999000482",
                        "ACV" + dossier.number,
                        new GeoPoint(2_000_000 + dossier.number, 47_000_000 + dossier.number)));
        dossier.record(
                "territory.territory", territory, new PopulationUpdated(territory, 20_000, 20_400, dossier.day()));
        organisations();
        roles();
        dossier.record(
                "portfolio.programme",
                dossier.programme,
                new ProgrammeOpened(
                        dossier.programme,
                        territory,
                        ProgrammeKind.ACTION_COEUR_DE_VILLE,
                        "Action cœur de ville " + dossier.code(),
                        dossier.day(),
                        dossier.day().plusYears(5),
                        List.of(
                                new Axis(1, "De la réhabilitation à la restructuration : un habitat attractif"),
                                new Axis(2, "Un développement économique et commercial équilibré"),
                                new Axis(3, "L’accessibilité, les mobilités et les connexions"))));
    }

    private void organisations() {
        var kinds = OrganisationKind.values();
        int index = 0;
        for (var id : dossier.organisations) {
            var kind = kinds[index++ % kinds.length];
            dossier.record(
                    "territory.organisation",
                    id,
                    new OrganisationRegistered(id, dossier.territory, kind, "Organisme " + index, null));
        }
        var renamed = dossier.organisations.getFirst();
        dossier.record(
                "territory.organisation",
                renamed,
                new OrganisationRenamed(renamed, "Organisme 1", "Ville " + dossier.code(), "Nom d’usage."));
    }

    private void roles() {
        int index = 0;
        for (var role : ROLES) {
            var person = dossier.people.get(index++);
            dossier.record(
                    "territory.access",
                    AccessId.of(person),
                    new RoleGranted(AccessId.of(person), person, role, dossier.territory, null, dossier.day()));
        }
        var leaver = dossier.people.get(index - 1);
        dossier.record(
                "territory.access",
                AccessId.of(leaver),
                new RoleWithdrawn(
                        AccessId.of(leaver),
                        leaver,
                        ROLES.getLast(),
                        dossier.territory,
                        "Fin de mission.",
                        dossier.day()));
    }
}
