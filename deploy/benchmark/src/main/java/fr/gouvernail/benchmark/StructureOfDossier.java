package fr.gouvernail.benchmark;

import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionLocated;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionPartiesSet;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.ObjectiveEvent;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveClosed;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveMoved;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReopened;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReworded;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveSet;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectAttached;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectDetached;
import fr.gouvernail.contract.portfolio.ObjectiveOutcome;
import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.contract.portfolio.ProgrammeEvent;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisAdded;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisRenamed;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseCorrected;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseEntered;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseUndone;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectLocated;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectPartiesSet;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.util.List;

/** What a programme pursues, the phases it goes through, who carries its projects and where these are. */
final class StructureOfDossier {

    private final Dossier dossier;
    private final ObjectiveId aim;
    private int told;

    StructureOfDossier(Dossier dossier) {
        this.dossier = dossier;
        this.aim = new ObjectiveId(dossier.uuid());
    }

    /** The objectives once, before the first project that serves one; one project in three serves another one later. */
    void tell(ProjectId project, ActionId action) {
        if (told == 0) {
            begin();
        }
        objective(new ProjectAttached(aim, project, dossier.day()));
        dossier.record(
                "portfolio.project",
                project,
                new ProjectPartiesSet(project, null, parties(), "Nommés au cadrage.", dossier.day()));
        dossier.record(
                "portfolio.project",
                project,
                new ProjectLocated(project, null, place(), "Relevé du cadastre.", dossier.day()));
        dossier.record(
                "portfolio.action",
                action,
                new ActionPartiesSet(action, project, null, parties(), "Nommés au cadrage.", dossier.day()));
        dossier.record(
                "portfolio.action",
                action,
                new ActionLocated(action, project, null, place(), "Relevé du cadastre.", dossier.day()));
        if (told++ % 3 == 0) {
            objective(new ProjectDetached(aim, project, "Sert un autre objectif.", dossier.day()));
        }
    }

    private void begin() {
        var programme = dossier.programme;
        record(new ProgrammePhaseEntered(programme, null, ProgrammePhase.DEPLOYMENT, "Avenant", dossier.day()));
        record(new ProgrammePhaseCorrected(
                programme,
                ProgrammePhase.DEPLOYMENT,
                ProgrammePhase.INITIALISATION,
                "L’avenant n’est pas signé.",
                dossier.day()));
        record(new ProgrammePhaseUndone(
                programme, ProgrammePhase.INITIALISATION, "La convention n’est pas signée.", dossier.day()));
        record(new ProgrammeAxisAdded(programme, new Axis(9, "Transition"), "Avenant", dossier.day()));
        record(new ProgrammeAxisRenamed(
                programme, 9, "Transition", "Transition écologique", "Précisé.", dossier.day()));
        set(aim, "Rouvrir des commerces");
        var trial = new ObjectiveId(dossier.uuid());
        set(trial, "Essayer des boutiques");
        objective(new ObjectiveReworded(
                trial,
                "Essayer des boutiques",
                "Tenir des boutiques à l’essai",
                null,
                "Deux baux signés",
                "Plus clair.",
                dossier.day()));
        objective(new ObjectiveMoved(trial, 1, null, null, aim, "En est une partie.", dossier.day()));
        objective(new ObjectiveClosed(trial, ObjectiveOutcome.REACHED, "Atteint.", dossier.day()));
        objective(new ObjectiveReopened(trial, "Un bail est rompu.", dossier.day()));
    }

    private void set(ObjectiveId objective, String title) {
        objective(
                new ObjectiveSet(objective, dossier.programme, dossier.territory, 1, null, title, null, dossier.day()));
    }

    private Parties parties() {
        return new Parties(
                List.of(dossier.person()),
                dossier.person(),
                "Service de l’urbanisme",
                List.of(new Partner(dossier.organisation(), "cofinance")),
                null);
    }

    private Location place() {
        return new Location(
                new GeoPoint(1_480_000 + dossier.below(20_000), 46_740_000 + dossier.below(20_000)),
                List.of(),
                "Rue Haute",
                (long) (100 + dossier.below(5_000)));
    }

    private void objective(ObjectiveEvent event) {
        dossier.record("portfolio.objective", event.objective(), event);
    }

    private void record(ProgrammeEvent event) {
        dossier.record("portfolio.programme", event.programme(), event);
    }
}
