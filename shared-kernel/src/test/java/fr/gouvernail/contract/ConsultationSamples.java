package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.COMMITTEE;
import static fr.gouvernail.contract.SampleIds.DECISION;
import static fr.gouvernail.contract.SampleIds.DIRECTOR;
import static fr.gouvernail.contract.SampleIds.MAYOR;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.STATE_MEMBER;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent.AnswerWithdrawn;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ConsultationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sample of each event of a written consultation. */
final class ConsultationSamples {

    static final ConsultationId CONSULTATION = new ConsultationId(new UUID(0, 38));
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final ConsultationCount APPROVED = new ConsultationCount(3, 1, 1, 0, 0, 0, 1);
    static final ConsultationCount OBJECTED = new ConsultationCount(3, 0, 2, 0, 1, 0, 0);

    static List<DomainEvent> all() {
        return List.of(
                new ConsultationOpened(
                        CONSULTATION,
                        COMMITTEE,
                        VALMORET,
                        PROGRAMME,
                        DECISION,
                        List.of(new AttachedDocument("Note de calendrier", "2", "a".repeat(64), 48_213, null)),
                        WrittenMeans.EMAIL,
                        DAY,
                        LocalDate.of(2026, 6, 11),
                        List.of(
                                new Seat(MAYOR, SeatQuality.ELECTED, true, true),
                                new Seat(STATE_MEMBER, SeatQuality.STATE, true, false),
                                new Seat(DIRECTOR, SeatQuality.OFFICIAL, true, false)),
                        BodySamples.CHARTER),
                new ConsultationAnswered(
                        CONSULTATION,
                        STATE_MEMBER,
                        WrittenAnswer.OBJECTS,
                        "Le calendrier ne tient pas compte des fouilles",
                        WrittenMeans.LETTER,
                        LocalDate.of(2026, 6, 5)),
                new AnswerWithdrawn(
                        CONSULTATION,
                        STATE_MEMBER,
                        WrittenAnswer.OBJECTS,
                        LocalDate.of(2026, 6, 5),
                        WrittenAnswer.AGREES,
                        "La lettre était d’un autre membre",
                        LocalDate.of(2026, 6, 6)),
                new ConsultationClosed(CONSULTATION, COMMITTEE, DECISION, true, APPROVED, LocalDate.of(2026, 6, 11)),
                new ConsultationCancelled(
                        CONSULTATION, COMMITTEE, DECISION, OBJECTED, "Dossier complété", LocalDate.of(2026, 6, 4)));
    }

    private ConsultationSamples() {}
}
