package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.COMMITTEE;
import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.MAYOR;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.PROJECT_LEAD;
import static fr.gouvernail.contract.SampleIds.REGION;
import static fr.gouvernail.contract.SampleIds.VALMORET;
import static fr.gouvernail.contract.SampleIds.WORKS;

import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionLocated;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionPartiesSet;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveClosed;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveMoved;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReopened;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReworded;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveSet;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectAttached;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectDetached;
import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisAdded;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisRenamed;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseCorrected;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseEntered;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseUndone;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectLocated;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectPartiesSet;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sample of each event on objectives, phases of a programme, parties and places. */
final class StructureSamples {

    private static final ObjectiveId SHOPS = new ObjectiveId(new UUID(3, 1));
    private static final ObjectiveId TRIALS = new ObjectiveId(new UUID(3, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    static final Parties PARTIES = new Parties(
            List.of(PROJECT_LEAD), MAYOR, "Service du commerce", List.of(new Partner(REGION, "cofinance")), COMMITTEE);

    static final Location LOCATION = new Location(
            new GeoPoint(1_487_600, 46_741_200),
            List.of(
                    new GeoPoint(1_487_200, 46_741_000),
                    new GeoPoint(1_488_000, 46_741_000),
                    new GeoPoint(1_488_000, 46_741_400),
                    new GeoPoint(1_487_200, 46_741_000)),
            "Place du Marché",
            1_850L);

    static List<DomainEvent> all() {
        return List.of(
                new ProgrammePhaseEntered(
                        PROGRAMME,
                        ProgrammePhase.PREPARATION,
                        ProgrammePhase.INITIALISATION,
                        "Convention signée le 12 mars 2026",
                        DAY),
                new ProgrammePhaseCorrected(
                        PROGRAMME,
                        ProgrammePhase.DEPLOYMENT,
                        ProgrammePhase.INITIALISATION,
                        "L’avenant n’est pas encore signé",
                        DAY),
                new ProgrammePhaseUndone(
                        PROGRAMME, ProgrammePhase.INITIALISATION, "La convention n’est pas encore signée", DAY),
                new ProgrammeAxisAdded(PROGRAMME, new Axis(6, "Transition écologique"), "Avenant de projet", DAY),
                new ProgrammeAxisRenamed(
                        PROGRAMME, 2, "Commerce", "Commerce et artisanat", "Le comité de projet l’a précisé", DAY),
                new ObjectiveSet(
                        SHOPS,
                        PROGRAMME,
                        VALMORET,
                        2,
                        null,
                        "Rouvrir des commerces rue Haute",
                        "Dix locaux vacants de moins en 2028",
                        DAY),
                new ObjectiveReworded(
                        SHOPS,
                        "Rouvrir des commerces rue Haute",
                        "Rouvrir des commerces en centre-ville",
                        null,
                        "Dix locaux vacants de moins en 2028",
                        "Le périmètre est élargi",
                        DAY),
                new ObjectiveMoved(TRIALS, 2, null, null, SHOPS, "C’en est une partie", DAY),
                new ObjectiveClosed(TRIALS, null, "Atteint", DAY),
                new ObjectiveReopened(TRIALS, "Un bail a été rompu", DAY),
                new ProjectAttached(SHOPS, MARKET_HALL, DAY),
                new ProjectDetached(SHOPS, MARKET_HALL, "La halle sert un autre objectif", DAY),
                new ProjectPartiesSet(MARKET_HALL, null, PARTIES, "Nommés au lancement", DAY),
                new ProjectLocated(MARKET_HALL, null, LOCATION, "Relevé du cadastre", DAY),
                new ActionPartiesSet(WORKS, MARKET_HALL, PARTIES, Parties.NONE, "Repris par la maîtrise d’œuvre", DAY),
                new ActionLocated(WORKS, MARKET_HALL, null, LOCATION, "Comme le projet", DAY));
    }

    private StructureSamples() {}
}
