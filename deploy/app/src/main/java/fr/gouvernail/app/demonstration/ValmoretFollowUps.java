package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.FINANCE_DEPUTY;
import static fr.gouvernail.app.demonstration.ValmoretPerson.HALL_LEAD;

import fr.gouvernail.contract.governance.DecisionRecordCommand.AddFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.PlanReview;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordDissent;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordPastDecision;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;

/** What followed from the first sitting: a dissent, a follow-up, a review to come; and one decision from before the programme. */
final class ValmoretFollowUps {

    private static final LocalDate HELD_ON = LocalDate.of(2026, 2, 12);

    private final Story story;

    ValmoretFollowUps(Story story) {
        this.story = story;
    }

    void tell() {
        var plan = ValmoretFirstSitting.ADOPT_PLAN;
        story.sendOn(
                plan,
                DIRECTOR.acting(),
                "dissent-D-05",
                version -> new RecordDissent(
                        plan,
                        version,
                        FINANCE_DEPUTY.id(),
                        null,
                        "Vote contre : la part de la ville ne devrait pas dépasser 25 %.",
                        HELD_ON));
        story.sendOn(
                plan,
                DIRECTOR.acting(),
                "follow-up-D-05",
                version -> new AddFollowUp(
                        plan,
                        version,
                        new FollowUpTask(
                                "Remettre au comité le plan de stationnement pendant les travaux.",
                                HALL_LEAD.id(),
                                null,
                                LocalDate.of(2026, 5, 15)),
                        HELD_ON));
        story.sendOn(
                plan,
                DIRECTOR.acting(),
                "review-D-05",
                version -> new PlanReview(
                        plan, version, LocalDate.of(2027, 2, 12), "Les cinq financements sont-ils notifiés ?"));
        var study = new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-2022-14"));
        story.send(
                DIRECTOR.acting(),
                "past-2022-14",
                new RecordPastDecision(
                        study,
                        ValmoretBodies.GOVERNANCE,
                        "2022-14",
                        "Engager l’étude de la halle",
                        "Le comité engage l’étude de faisabilité de la halle marchande.",
                        PastOutcome.ADOPTED,
                        LocalDate.of(2022, 6, 16),
                        "Registre des décisions 2022, feuillet 14",
                        "Reprise de l’historique du programme.",
                        null,
                        "L’étude seulement, dans la limite de 48 000 € HT : ni les travaux, ni leur financement.",
                        null,
                        null));
    }
}
