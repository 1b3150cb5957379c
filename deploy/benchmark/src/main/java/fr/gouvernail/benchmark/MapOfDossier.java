package fr.gouvernail.benchmark;

import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorAdded;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRemoved;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRenamed;
import fr.gouvernail.contract.assessment.CausalMapEvent.LeversSet;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkJudged;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkWithdrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapChosen;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapReviewed;
import fr.gouvernail.contract.assessment.Lever;
import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.contract.assessment.MapFactor;
import fr.gouvernail.contract.assessment.MapLink;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.ProjectId;
import java.util.List;

/** The causal map of a territory: drawn, judged by three, changed, and reread for a project. */
final class MapOfDossier {

    private static final List<Role> ROLES = List.of(Role.DIRECTOR, Role.MUNICIPAL_SERVICE, Role.PARTNER);

    private final Dossier dossier;
    private final CausalMapId map;
    private final ProjectId project;

    MapOfDossier(Dossier dossier, ProjectId project) {
        this.dossier = dossier;
        this.map = new CausalMapId(dossier.uuid());
        this.project = project;
    }

    void tell() {
        var day = dossier.day();
        record(new MapDrawn(
                map,
                dossier.territory,
                "Le centre",
                "depart-2026-1",
                List.of(new MapFactor(1, "Fréquentation", null), new MapFactor(2, "Vacance commerciale", null)),
                List.of(new MapLink(1, 2, -600, "Un commerçant s’installe là où l’on passe.")),
                day));
        record(new MapChosen(map, day));
        for (int expert = 0; expert < ROLES.size(); expert++) {
            record(new LinkJudged(
                    map, 1, 2, dossier.people.get(expert), ROLES.get(expert), null, -200 * expert, null, day));
        }
        record(new FactorAdded(map, new MapFactor(3, "Loyers", null), day));
        record(new FactorRenamed(map, 3, "Loyers", "Loyers des boutiques", day));
        record(new LinkDrawn(map, 3, 2, "Un loyer trop haut laisse le local vide.", day));
        record(new LinkDrawn(map, 2, 1, "On ne se promène pas le long de rideaux baissés.", day));
        record(new LinkWithdrawn(map, 2, 1, "Redite.", day));
        record(new LeversSet(map, project, List.of(), List.of(new Lever(1, 400, null), new Lever(3, -100, null)), day));
        record(new FactorRemoved(
                map, 3, "Loyers des boutiques", List.of(new LinkEnds(3, 2)), List.of(project), "Hors du sujet.", day));
        record(new MapReviewed(map, project, dossier.people.getFirst(), Role.DIRECTOR, 10, 2, "Vu.", day));
    }

    private void record(CausalMapEvent event) {
        dossier.record("assessment.map", map, event);
    }
}
