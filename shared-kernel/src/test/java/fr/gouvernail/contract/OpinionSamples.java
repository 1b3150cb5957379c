package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.PROJECT_LEAD;
import static fr.gouvernail.contract.SampleIds.STATE;
import static fr.gouvernail.contract.SampleIds.TOWN;
import static fr.gouvernail.contract.SampleIds.VALMORET;
import static fr.gouvernail.contract.SampleIds.WORKS;

import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.AppealSilence;
import fr.gouvernail.contract.assessment.NumberedPrescription;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
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
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionAssigned;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionClosed;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionEstimated;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionReopened;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionTakenInCharge;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sample of each event of an opinion: the market hall near a church (SC-02). */
final class OpinionSamples {

    static final OpinionId OPINION = new OpinionId(new UUID(0, 60));
    static final OpinionId OTHER = new OpinionId(new UUID(0, 61));
    static final OpinionDocument PAPER = new OpinionDocument("Avis de l’ABF", "b".repeat(64), 120_400, null);
    static final PermitFile FILE = new PermitFile(PermitKind.PERMIT, LocalDate.of(2026, 2, 10), "PC 099 001 26 00012");
    static final OpinionRequest REQUEST = new OpinionRequest(
            MARKET_HALL,
            WORKS,
            OpinionKind.ABF_AGREEMENT,
            null,
            STATE,
            null,
            "Réhabilitation de la halle, aux abords de l’église",
            FILE,
            LocalDate.of(2026, 2, 16),
            null,
            PAPER);
    static final OpinionRegime REGIME = new OpinionRegime(
            LocalDate.of(2026, 4, 16), "R-83", SilenceEffect.AGREEMENT, "R-81", LocalDate.of(2026, 6, 10));
    static final Prescription TILES =
            new Prescription("Tuiles de terre cuite", Money.euros(27_000), 21, PrescriptionOwner.of(PROJECT_LEAD));
    static final OpinionContent CONTENT =
            new OpinionContent(Verdict.WITH_PRESCRIPTIONS, "Le volume est respecté.", List.of(TILES));
    private static final LocalDate ISSUED = LocalDate.of(2026, 4, 8);
    private static final NumberedPrescription FIRST = new NumberedPrescription(1, TILES);

    static List<DomainEvent> all() {
        return List.of(
                new OpinionAsked(OPINION, VALMORET, PROGRAMME, REQUEST, REGIME, null, null, REQUEST.askedOn()),
                new OpinionDelayChanged(
                        OPINION,
                        LocalDate.of(2026, 4, 16),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 6, 10),
                        LocalDate.of(2026, 6, 24),
                        "Dossier complété",
                        PAPER,
                        LocalDate.of(2026, 3, 2)),
                new OpinionWithdrawn(OPINION, "Demande adressée deux fois", LocalDate.of(2026, 2, 20)),
                new OpinionDrafted(OPINION, CONTENT, LocalDate.of(2026, 4, 2)),
                new OpinionIssued(OPINION, CONTENT.verdict(), CONTENT.reasons(), List.of(FIRST), true, PAPER, ISSUED),
                new SilenceRecorded(OPINION, SilenceEffect.AGREEMENT, "R-81", LocalDate.of(2026, 4, 16)),
                new OpinionReplaced(OPINION, OTHER, "Erreur sur la toiture", LocalDate.of(2026, 4, 20)),
                new AppealLodged(
                        OPINION,
                        AppealBy.AUTHORITY,
                        "La tuile mécanique existe déjà.",
                        PAPER,
                        LocalDate.of(2026, 6, 14),
                        "R-84",
                        AppealSilence.DRAFT_APPROVED,
                        LocalDate.of(2026, 4, 14)),
                new CommissionConsulted(OPINION, "Favorable à l’unanimité.", PAPER, LocalDate.of(2026, 5, 12)),
                new AppealAnswered(
                        OPINION,
                        Verdict.WITH_PRESCRIPTIONS,
                        "Tuile mécanique admise.",
                        List.of(new NumberedPrescription(2, TILES)),
                        PAPER,
                        LocalDate.of(2026, 6, 2)),
                new AppealSilenceRecorded(OPINION, AppealSilence.DRAFT_APPROVED, "R-84", LocalDate.of(2026, 6, 14)),
                new PermitDecided(
                        OPINION,
                        PermitOutcome.GRANTED,
                        "Arrêté 2026-118",
                        true,
                        PAPER,
                        null,
                        LocalDate.of(2026, 5, 28)),
                new PrescriptionEstimated(
                        OPINION,
                        1,
                        Money.euros(27_000),
                        Money.euros(29_500),
                        21,
                        28,
                        "Devis reçu",
                        LocalDate.of(2026, 4, 22)),
                new PrescriptionAssigned(
                        OPINION,
                        1,
                        PrescriptionOwner.of(PROJECT_LEAD),
                        PrescriptionOwner.of(TOWN),
                        LocalDate.of(2026, 4, 22)),
                new PrescriptionTakenInCharge(OPINION, 1, LocalDate.of(2026, 4, 23)),
                new PrescriptionClosed(OPINION, 1, PROJECT_LEAD, PAPER, LocalDate.of(2026, 9, 15)),
                new PrescriptionReopened(OPINION, 1, "Tuiles non conformes au nord", LocalDate.of(2026, 9, 20)));
    }

    private OpinionSamples() {}
}
