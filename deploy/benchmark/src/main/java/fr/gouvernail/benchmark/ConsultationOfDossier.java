package fr.gouvernail.benchmark;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.contract.governance.ConsultationEvent.AnswerWithdrawn;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A committee asked in writing: once it lets silence approve, once the consultation is called off. */
final class ConsultationOfDossier {

    private static final BodyCharter CHARTER =
            new BodyCharter(BodyCharter.Decides.SILENCE, 10, false, 6, "la directrice de projet", 10);
    private static final ConsultationCount COUNT = new ConsultationCount(5, 2, 2, 0, 0, 0, 1);
    private static final ConsultationCount UNANSWERED = new ConsultationCount(5, 0, 5, 0, 0, 0, 0);

    private final Dossier dossier;
    private final BodyId body;

    ConsultationOfDossier(Dossier dossier, BodyId body) {
        this.dossier = dossier;
        this.body = body;
    }

    void tell() {
        approve();
        cancel();
    }

    private void approve() {
        var decision = draft("CT-1");
        var consultation = new ConsultationId(dossier.uuid());
        open(consultation, decision);
        answer(consultation, 0, WrittenAnswer.AGREES, null);
        answer(consultation, 1, WrittenAnswer.OBJECTS, "Trop tôt.");
        answer(consultation, 1, WrittenAnswer.AGREES, null);
        answer(consultation, 2, WrittenAnswer.RECUSED, null);
        var day = dossier.day();
        answer(consultation, 3, WrittenAnswer.OBJECTS, "Délai trop court.");
        record(new AnswerWithdrawn(
                consultation,
                dossier.people.get(3),
                WrittenAnswer.OBJECTS,
                day,
                null,
                "Lettre d’un autre membre.",
                day));
        record(new ConsultationClosed(consultation, body, decision, true, COUNT, day));
        record(new DecisionApprovedInWriting(decision, consultation, COUNT, day));
    }

    private void cancel() {
        var decision = draft("CT-2");
        var consultation = new ConsultationId(dossier.uuid());
        open(consultation, decision);
        var day = dossier.day();
        record(new ConsultationCancelled(consultation, body, decision, UNANSWERED, "Dossier complété.", day));
        record(new DecisionReturnedFromConsultation(
                decision, consultation, Postponement.CONSULTATION_CANCELLED, "Dossier complété.", day));
    }

    private DecisionId draft(String reference) {
        var decision = new DecisionId(dossier.uuid());
        record(new DecisionDrafted(
                decision,
                dossier.territory,
                dossier.programme,
                body,
                false,
                reference,
                "Calendrier",
                "Le comité retient le calendrier.",
                new TakeNote()));
        return decision;
    }

    private void open(ConsultationId consultation, DecisionId decision) {
        var day = dossier.day();
        var seats = dossier.people.subList(0, 5).stream()
                .map(person -> new Seat(person, SeatQuality.OFFICIAL, true, false))
                .toList();
        var note = new AttachedDocument("Note", "1", "9f86d081884c7d65".repeat(4), 48_000, null);
        record(new ConsultationOpened(
                consultation,
                body,
                dossier.territory,
                dossier.programme,
                decision,
                List.of(note),
                WrittenMeans.EMAIL,
                day,
                day.plusDays(10),
                seats,
                CHARTER));
        record(new DecisionPutToConsultation(decision, consultation, day.plusDays(10), day));
    }

    private void answer(ConsultationId consultation, int member, WrittenAnswer answer, @Nullable String reason) {
        record(new ConsultationAnswered(
                consultation, dossier.people.get(member), answer, reason, WrittenMeans.EMAIL, dossier.day()));
    }

    private void record(ConsultationEvent event) {
        dossier.record("governance.consultation", event.consultation(), event);
    }

    private void record(DecisionEvent event) {
        dossier.record("governance.decision", event.decision(), event);
    }
}
