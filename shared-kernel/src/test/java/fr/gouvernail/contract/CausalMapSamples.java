package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.DIRECTOR;
import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.STATE_MEMBER;
import static fr.gouvernail.contract.SampleIds.VALMORET;

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
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.CausalMapId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sample of each event of a causal map. */
final class CausalMapSamples {

    static final CausalMapId MAP = new CausalMapId(new UUID(0, 130));
    static final LocalDate DAY = LocalDate.of(2026, 2, 12);
    static final MapFactor VACANCY = new MapFactor(2, "Vacance commerciale", "Locaux vides en pied d’immeuble.");
    static final MapLink FEWER_PEOPLE = new MapLink(2, 1, -600, "On ne se promène pas le long de rideaux baissés.");
    static final LinkEnds ENDS = new LinkEnds(2, 1);
    static final Lever STALLS = new Lever(1, 400, "24 étals, six jours sur sept");

    static List<DomainEvent> all() {
        return List.of(
                new MapDrawn(
                        MAP,
                        VALMORET,
                        "Le centre de Valmoret",
                        "depart-2026-1",
                        List.of(new MapFactor(1, "Fréquentation", null), VACANCY),
                        List.of(FEWER_PEOPLE),
                        DAY),
                new MapChosen(MAP, DAY),
                new FactorAdded(MAP, new MapFactor(3, "Loyers commerciaux", null), DAY),
                new FactorRenamed(MAP, 3, "Loyers commerciaux", "Loyers des boutiques", DAY),
                new FactorRemoved(
                        MAP,
                        3,
                        "Loyers des boutiques",
                        List.of(new LinkEnds(3, 2)),
                        List.of(MARKET_HALL),
                        "Compris dans la vacance",
                        DAY),
                new LinkDrawn(MAP, 3, 2, "Un loyer trop haut laisse le local vide", DAY),
                new LinkJudged(MAP, 2, 1, STATE_MEMBER, Role.STATE_SERVICE, -600, -300, "Moins qu’on ne le dit", DAY),
                new LinkWithdrawn(MAP, 3, 2, "Aucun bail ne le montre", DAY),
                new LeversSet(MAP, MARKET_HALL, List.of(), List.of(STALLS), DAY),
                new MapReviewed(
                        MAP,
                        MARKET_HALL,
                        DIRECTOR,
                        Role.DIRECTOR,
                        7,
                        1,
                        "Le risque d’éviction est bien là ; à suivre rue Haute",
                        DAY));
    }

    private CausalMapSamples() {}
}
