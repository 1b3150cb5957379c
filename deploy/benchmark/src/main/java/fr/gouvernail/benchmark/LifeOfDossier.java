package fr.gouvernail.benchmark;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.ImportCounts;
import fr.gouvernail.contract.portfolio.ImportEvent.ImportConfirmed;
import fr.gouvernail.contract.portfolio.ImportEvent.ImportUndone;
import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.contract.portfolio.ImportedColumn;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of the projects and actions of a programme once they are framed: most go on, a few stop. */
final class LifeOfDossier {

    private static final FrozenFigures FIGURES = new FrozenFigures(40, Weather.CLOUD, Money.euros(1_200_000));
    private static final Legacy LEGACY = new Legacy(
            "Sonder les charpentes avant de chiffrer les travaux.",
            Money.euros(1_240_000),
            List.of(),
            "Les lots notifiés vont à leur terme.");

    private final Dossier dossier;
    private final SittingsOfDossier sittings;
    private boolean tookOver;

    LifeOfDossier(Dossier dossier, SittingsOfDossier sittings) {
        this.dossier = dossier;
        this.sittings = sittings;
    }

    /** Blocked and reframed for the most part; one in two is stopped for a while, and then ends one way or the other. */
    void tell(ProjectId project, ProjectFrame frame) {
        if (!tookOver) {
            takeOver();
            importAndUndo();
            tookOver = true;
        }
        record(new ProjectBlocked(project, 1, blocking(BlockKind.FUNDING), dossier.day()), null);
        record(new ProjectUnblocked(project, 1, "L’arrêté est notifié.", dossier.day()), null);
        var reframed = new ProjectFrame(
                frame.objectives(),
                frame.perimeter(),
                frame.startsOn(),
                frame.endsOn().plusMonths(3),
                frame.costHt().plus(Money.euros(40_000)),
                frame.lead());
        var reason = "Tenir le budget.";
        record(
                new ProjectReframed(project, frame, reframed, reason, dossier.day()),
                sittings.decide(new Resolution.ReframeProject(project, reframed, reason)));
        if (dossier.oneIn(2)) {
            stop(project);
        }
    }

    private void stop(ProjectId project) {
        var day = dossier.day();
        var reason = "Le marché est infructueux.";
        record(
                new ProjectSuspended(project, reason, day.plusMonths(6), LEGACY, FIGURES, day),
                sittings.decide(new Resolution.SuspendProject(project, reason, day.plusMonths(6), LEGACY)));
        record(
                new ProjectResumed(project, day, "Le marché est attribué.", dossier.day()),
                sittings.decide(new Resolution.ResumeProject(project, "Le marché est attribué.")));
        if (dossier.oneIn(2)) {
            record(
                    new ProjectCompleted(
                            project, Phase.OPERATION, Phase.CLOSED, reason, LEGACY, FIGURES, dossier.day()),
                    sittings.decide(new Resolution.CompleteProject(project, reason, LEGACY)));
        } else {
            record(
                    new ProjectAbandoned(
                            project, Phase.OPERATION, Phase.CLOSED, reason, LEGACY, FIGURES, dossier.day()),
                    sittings.decide(new Resolution.AbandonProject(project, reason, LEGACY)));
        }
    }

    private void takeOver() {
        var project = new ProjectId(dossier.uuid());
        var day = dossier.day();
        record(
                new ProjectProposed(
                        project,
                        dossier.programme,
                        dossier.territory,
                        "A-0",
                        "Cour de l’ancienne école",
                        "Commencé avant l’outil.",
                        List.of(1),
                        dossier.organisation(),
                        day),
                null);
        var frame = new ProjectFrame(
                "Ouvrir la cour au quartier.",
                "La cour.",
                day,
                day.plusYears(1),
                Money.euros(90_000),
                dossier.person());
        record(new ProjectFramed(project, null, frame, day), null);
        record(
                new ProjectTakenOver(
                        project,
                        Phase.STUDY,
                        Phase.OPERATION,
                        35,
                        day.minusMonths(4),
                        "Commencé avant l’outil.",
                        "Compte rendu du comité de pilotage.",
                        "Délibération autorisant les travaux.",
                        day),
                null);
    }

    /** One plan is imported by mistake and taken back. */
    private void importAndUndo() {
        var imported = new ImportId(dossier.uuid());
        var project = new ProjectId(dossier.uuid());
        var day = dossier.day();
        dossier.record(
                "portfolio.import",
                imported,
                new ImportConfirmed(
                        imported,
                        dossier.programme,
                        dossier.territory,
                        "0".repeat(64),
                        List.of(new ImportedColumn(ImportField.NAME, "Intitulé")),
                        new ImportCounts(1, 0, 0, 0),
                        day));
        record(
                new ProjectProposed(
                        project,
                        dossier.programme,
                        dossier.territory,
                        "X-0",
                        "Projet d’un autre plan",
                        "Importé par erreur.",
                        List.of(1),
                        dossier.organisation(),
                        day),
                null);
        record(new ProjectWithdrawn(project, Phase.IDEA, Phase.CLOSED, "Mauvais fichier.", day), null);
        dossier.record(
                "portfolio.import", imported, new ImportUndone(imported, "Mauvais fichier.", 1, 0, List.of(), day));
    }

    /** An action that no body arbitrates is carried out, linked to another one or given up. */
    void follow(ProjectId project, ActionId action, LocalDate end) {
        var day = dossier.day();
        record(action, new ActionProgressReported(action, project, 0, 40, "Le lot avance.", day, null, day));
        record(action, new ActionBlocked(action, project, 1, blocking(BlockKind.CONTRACTOR), day));
        record(action, new ActionUnblocked(action, project, 1, "Le titulaire est remplacé.", day));
        var other = new ActionId(dossier.uuid());
        if (dossier.oneIn(3)) {
            record(action, new ActionLinked(action, project, other, day));
            record(action, new ActionUnlinked(action, project, other, "Sans objet.", day));
        }
        if (dossier.oneIn(8)) {
            record(
                    action,
                    new ActionCancelled(
                            action, project, "Le besoin a disparu.", Money.euros(100_000), Money.euros(5_000), end));
        }
    }

    private Blocking blocking(BlockKind kind) {
        return new Blocking(
                kind,
                "Rien n’avance sans cela.",
                null,
                dossier.organisation(),
                dossier.day().plusMonths(1));
    }

    private void record(ProjectEvent event, @Nullable DecisionId authority) {
        dossier.record("portfolio.project", event.project(), event, authority);
    }

    private void record(ActionId action, DomainEvent event) {
        dossier.record("portfolio.action", action, event);
    }
}
