package fr.gouvernail.contract;

import static fr.gouvernail.contract.GovernanceSamples.SITTING_DAY;
import static fr.gouvernail.contract.SampleIds.COMMITTEE;
import static fr.gouvernail.contract.SampleIds.DECISION;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.PROJECT_LEAD;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.governance.ConsideredOption;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.DecisionEvent.OptionsRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.ReviewPlanned;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One sample of each event that puts something on record about a decision. */
final class DecisionSamples {

    static final ConsideredOption OPTION = new ConsideredOption(
            "A",
            "Absorber le surcoût",
            Money.euros(2_712_000),
            Money.euros(1_032_000),
            LocalDate.of(2028, 6, 30),
            "La part de la ville passe à 38,05 %.",
            "312 000 € de plus à trouver.");
    static final CouncilAct ACT = new CouncilAct(
            "2026-03-11", "7.1", "2026/2027", "Budget principal", "https://valmoret.example/2026-03-11.pdf");

    static final FollowUpTask TASK =
            new FollowUpTask("Remettre le plan de stationnement", PROJECT_LEAD, null, LocalDate.of(2026, 5, 15));

    private static final DecisionId LATER = new DecisionId(new UUID(0, 33));
    private static final LocalDate LATER_DAY = LocalDate.of(2026, 6, 4);

    static List<DomainEvent> all() {
        return List.of(
                new OptionsRecorded(
                        DECISION,
                        List.of(
                                OPTION,
                                new ConsideredOption(
                                        "B",
                                        "Renoncer à la mezzanine",
                                        null,
                                        null,
                                        null,
                                        "La salle n’ouvre pas.",
                                        null)),
                        "B"),
                new FindingsKept(
                        DECISION,
                        List.of(new Finding(
                                "R-41",
                                Finding.Outcome.HOLDS,
                                Finding.Mode.BLOCK,
                                Map.of("required", "6"),
                                "CGCT, art. L2121-17"))),
                new DissentRecorded(
                        DECISION, null, "Deux élus de l’opposition", "Le stationnement n’est pas réglé.", SITTING_DAY),
                new FollowUpAdded(DECISION, 1, TASK, SITTING_DAY),
                new FollowUpDone(DECISION, 1, "Plan remis en comité technique", LocalDate.of(2026, 5, 12)),
                new ActDescribed(
                        DECISION,
                        new CouncilAct(null, "8.4", null, null, null),
                        ACT,
                        "Matière corrigée",
                        LocalDate.of(2026, 3, 30)),
                new FollowUpRescheduled(
                        DECISION,
                        1,
                        LocalDate.of(2026, 5, 15),
                        LocalDate.of(2026, 6, 30),
                        "Comptages refaits après le marché",
                        LocalDate.of(2026, 5, 4)),
                new FollowUpDropped(DECISION, 1, "Repris dans le plan de circulation", LocalDate.of(2026, 5, 20)),
                new DecisionReferred(
                        DECISION,
                        COMMITTEE,
                        LATER,
                        "D-31",
                        "Lancer la halle",
                        "Le comité propose de lancer la halle.",
                        GovernanceSamples.LAUNCH,
                        "Préparé par le comité technique",
                        SITTING_DAY),
                new DecisionReceived(LATER, DECISION, "Préparé par le comité technique", SITTING_DAY),
                new DecisionPutToConsultation(
                        DECISION, ConsultationSamples.CONSULTATION, LocalDate.of(2026, 6, 11), ConsultationSamples.DAY),
                new DecisionApprovedInWriting(
                        DECISION,
                        ConsultationSamples.CONSULTATION,
                        ConsultationSamples.APPROVED,
                        LocalDate.of(2026, 6, 11)),
                new DecisionReturnedFromConsultation(
                        DECISION,
                        ConsultationSamples.CONSULTATION,
                        Postponement.CONSULTATION_CANCELLED,
                        "Dossier complété",
                        LocalDate.of(2026, 6, 4)),
                new ReviewPlanned(DECISION, LocalDate.of(2027, 3, 12), "Les commerces sont-ils restés ?"),
                new DecisionReviewed(
                        DECISION,
                        ReviewOutcome.MAINTAINED,
                        "Fréquentation en hausse",
                        LocalDate.of(2028, 3, 12),
                        LocalDate.of(2027, 3, 15)),
                new CorrectionAnnounced(LATER, DECISION, CorrectionKind.CORRECTS, "Erreur de surface"),
                new CorrectionTookEffect(LATER, DECISION, CorrectionKind.CORRECTS, LATER_DAY),
                new DecisionCorrected(DECISION, LATER, CorrectionKind.CORRECTS, LATER_DAY),
                new PastDecisionRecorded(
                        LATER,
                        VALMORET,
                        PROGRAMME,
                        COMMITTEE,
                        false,
                        "2019-14",
                        "Engager l’étude de la halle",
                        "Le comité engage l’étude.",
                        PastOutcome.ADOPTED,
                        LocalDate.of(2019, 6, 20),
                        "Registre des décisions 2019, feuillet 14",
                        "Reprise de l’historique du programme",
                        GovernanceSamples.LAUNCH,
                        "L’étude et le lancement, sans les travaux",
                        LocalDate.of(2019, 6, 24),
                        null));
    }

    private DecisionSamples() {}
}
