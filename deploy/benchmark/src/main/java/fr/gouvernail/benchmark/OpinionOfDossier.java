package fr.gouvernail.benchmark;

import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.AppealSilence;
import fr.gouvernail.contract.assessment.NumberedPrescription;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealAnswered;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealLodged;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealSilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionEvent.CommissionConsulted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDelayChanged;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDrafted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionIssued;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionReplaced;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionWithdrawn;
import fr.gouvernail.contract.assessment.OpinionEvent.PermitDecided;
import fr.gouvernail.contract.assessment.OpinionEvent.SilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.OpinionRegime;
import fr.gouvernail.contract.assessment.OpinionRequest;
import fr.gouvernail.contract.assessment.PermitFile;
import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.PermitOutcome;
import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionAssigned;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionClosed;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionEstimated;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionReopened;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionTakenInCharge;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The opinions on one project: one with prescriptions and an appeal, one that replaces it, one by silence, one withdrawn. */
final class OpinionOfDossier {

    private static final OpinionDocument PAPER =
            new OpinionDocument("Avis", "9f86d081884c7d65".repeat(4), 48_000, null);

    private final Dossier dossier;
    private final ProjectId project;

    OpinionOfDossier(Dossier dossier, ProjectId project) {
        this.dossier = dossier;
        this.project = project;
    }

    void tell() {
        var first = new OpinionId(dossier.uuid());
        var second = new OpinionId(dossier.uuid());
        ask(first, null);
        var day = dossier.day();
        record(new OpinionDelayChanged(
                first,
                day.plusDays(60),
                day.plusDays(75),
                day.plusMonths(4),
                day.plusMonths(4),
                "Dossier complété.",
                PAPER,
                day));
        var prescription = prescription();
        var content = new OpinionContent(Verdict.WITH_PRESCRIPTIONS, "Matériaux à préciser.", List.of(prescription));
        record(new OpinionDrafted(first, content, day));
        issue(first, prescription);
        record(new AppealLodged(
                first,
                AppealBy.AUTHORITY,
                "Tuile déjà en place.",
                PAPER,
                day.plusMonths(2),
                "R-84",
                AppealSilence.DRAFT_APPROVED,
                day));
        record(new CommissionConsulted(first, "Favorable.", PAPER, day));
        var confirmed = List.of(new NumberedPrescription(2, prescription));
        record(new AppealAnswered(first, Verdict.WITH_PRESCRIPTIONS, "Confirmé.", confirmed, PAPER, day));
        record(new OpinionReplaced(first, second, "Erreur de parcelle.", day));
        ask(second, first);
        issue(second, prescription);
        record(new PermitDecided(second, PermitOutcome.GRANTED, "Arrêté 12", true, PAPER, null, dossier.day()));
        follow(second);
        var silent = new OpinionId(dossier.uuid());
        ask(silent, null);
        var appealed = new OpinionId(dossier.uuid());
        ask(appealed, null);
        issue(appealed, prescription);
        record(new AppealLodged(
                appealed,
                AppealBy.APPLICANT,
                "Tuile déjà en place.",
                PAPER,
                dossier.day(),
                "R-84",
                AppealSilence.REFUSAL_CONFIRMED,
                dossier.day()));
        record(new AppealSilenceRecorded(appealed, AppealSilence.REFUSAL_CONFIRMED, "R-84", dossier.day()));
        record(new SilenceRecorded(silent, SilenceEffect.AGREEMENT, "R-81", dossier.day()));
        var withdrawn = new OpinionId(dossier.uuid());
        ask(withdrawn, null);
        record(new OpinionWithdrawn(withdrawn, "Demandé deux fois.", dossier.day()));
    }

    private Prescription prescription() {
        return new Prescription(
                "Tuiles de terre cuite", Money.euros(27_000), 21, PrescriptionOwner.of(dossier.person()));
    }

    private void ask(OpinionId opinion, @Nullable OpinionId replaces) {
        LocalDate day = dossier.day();
        var request = new OpinionRequest(
                project,
                null,
                OpinionKind.ABF_AGREEMENT,
                null,
                dossier.organisation(),
                null,
                "Couverture et menuiseries, aux abords de l’église.",
                new PermitFile(PermitKind.PERMIT, day, "PC 12"),
                day,
                null,
                null);
        var regime = new OpinionRegime(day.plusMonths(2), "R-83", SilenceEffect.AGREEMENT, "R-81", day.plusMonths(4));
        var reason = replaces == null ? null : "Erreur de parcelle.";
        record(new OpinionAsked(opinion, dossier.territory, dossier.programme, request, regime, replaces, reason, day));
    }

    private void issue(OpinionId opinion, Prescription prescription) {
        var issued = List.of(new NumberedPrescription(1, prescription));
        record(new OpinionIssued(
                opinion, Verdict.WITH_PRESCRIPTIONS, "Matériaux à préciser.", issued, true, PAPER, dossier.day()));
    }

    private void follow(OpinionId opinion) {
        var day = dossier.day();
        var cost = Money.euros(27_000);
        record(new PrescriptionEstimated(opinion, 1, cost, Money.euros(29_500), 21, 28, "Devis.", day));
        var before = PrescriptionOwner.of(dossier.person());
        var after = PrescriptionOwner.of(dossier.organisation());
        record(new PrescriptionAssigned(opinion, 1, before, after, day));
        record(new PrescriptionTakenInCharge(opinion, 1, day));
        record(new PrescriptionClosed(opinion, 1, dossier.person(), PAPER, day));
        record(new PrescriptionReopened(opinion, 1, "Non conforme.", day));
    }

    private void record(OpinionEvent event) {
        dossier.record("assessment.opinion", event.opinion(), event);
    }

    private void record(PrescriptionEvent event) {
        dossier.record("assessment.opinion", event.opinion(), event);
    }
}
