package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.CONSULTANT;
import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TECHNICAL_SERVICE;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.ConsultationCommand.CloseConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.OpenConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import java.util.List;

/** The technical committee, whose charter lets silence approve, settles a date by e-mail: one agrees, one leaves, two say nothing. */
final class ValmoretConsultation {

    private static final DecisionId DATES = new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-CT-08"));
    private static final ConsultationId CONSULTATION =
            new ConsultationId(Identifier.fromNaturalKey("valmoret", "consultation-CT-08"));
    private static final LocalDate SENT_ON = LocalDate.of(2026, 3, 9);
    private static final AttachedDocument NOTE = new AttachedDocument(
            "Note sur les sondages de structure",
            "2",
            "5f2c0e7d1a94b36885ce41f70ab2d9c3e6078b1f54a9dd2037c8e1b690f4a72d",
            182_400,
            null);

    private final Story story;

    ValmoretConsultation(Story story) {
        this.story = story;
    }

    void tell() {
        story.send(
                PMO.acting(),
                "draft-CT-08",
                new DraftDecision(
                        DATES,
                        ValmoretOtherBodies.TECHNICAL,
                        "CT-08",
                        "Dates des sondages de structure de la halle",
                        "Les sondages ont lieu du 7 au 10 avril, marché déplacé place de l’Église ces quatre jours.",
                        new Resolution.TakeNote()));
        story.send(
                PMO.acting(),
                "consult-CT-08",
                new OpenConsultation(
                        CONSULTATION,
                        ValmoretOtherBodies.TECHNICAL,
                        DATES,
                        List.of(NOTE),
                        WrittenMeans.EMAIL,
                        SENT_ON,
                        null));
        answer(CONSULTANT, WrittenAnswer.RECUSED, SENT_ON.plusDays(1));
        answer(TECHNICAL_SERVICE, WrittenAnswer.AGREES, SENT_ON.plusDays(3));
        story.sendOn(
                CONSULTATION, PMO.acting(), "close-CT-08", version -> new CloseConsultation(CONSULTATION, version));
    }

    private void answer(ValmoretPerson member, WrittenAnswer answer, LocalDate on) {
        story.sendOn(
                CONSULTATION,
                PMO.acting(),
                "answer-CT-08-" + member,
                version -> new RecordAnswer(CONSULTATION, version, member.id(), answer, null, WrittenMeans.EMAIL, on));
    }
}
