package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.contract.governance.ConsultationEvent.AnswerWithdrawn;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Writes the written consultations with who was asked, every answer, and how each ended. */
@ProcessingGroup("governance.consultations")
public final class ConsultationsProjection implements Projection {

    private static final String OPEN = """
            INSERT INTO governance_consultation (consultation, territory, programme, body, decision, state, sent_by, opened_on,
                opened_recorded_at, closes_on, silence_days, seats, voting_seats, opened_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SEAT = """
            INSERT INTO governance_consultation_seat (consultation, person, territory, rank, quality, voting, chair, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DOCUMENT = """
            INSERT INTO governance_consultation_document (consultation, rank, territory, name, document_version, fingerprint, bytes, link,
                last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ANSWER = """
            INSERT INTO governance_consultation_answer (consultation, event, territory, person, answer, reason, means, answered_on,
                recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String WITHDRAW = """
            UPDATE governance_consultation_answer SET withdrawn_on = ?, withdrawn_reason = ?, withdrawn_event = ?, last_event = ?
            WHERE consultation = ? AND event = (
                SELECT max(a.event) FROM governance_consultation_answer a
                WHERE a.consultation = ? AND a.person = ? AND a.answered_on = ? AND a.withdrawn_event IS NULL)
            """;

    private static final String TOUCH =
            "UPDATE governance_consultation SET version = ?, last_event = ? WHERE consultation = ?";

    private static final String CLOSE = """
            UPDATE governance_consultation
            SET state = ?, agreed = ?, silent = ?, abstained = ?, objected = ?, sitting_asked = ?, recused = ?, ended_on = ?,
                ended_event = ?, ended_recorded_at = ?, version = ?, last_event = ?
            WHERE consultation = ?
            """;

    private static final String CANCEL = """
            UPDATE governance_consultation
            SET state = 'CANCELLED', cancel_reason = ?, ended_on = ?, ended_event = ?, ended_recorded_at = ?, version = ?, last_event = ?
            WHERE consultation = ?
            """;

    @Override
    public List<String> tables() {
        return List.of(
                "governance_consultation",
                "governance_consultation_seat",
                "governance_consultation_answer",
                "governance_consultation_document");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof ConsultationEvent event) {
            write(event, recorded, rows);
        }
    }

    private static void write(ConsultationEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        long version = recorded.sequence();
        switch (event) {
            case ConsultationOpened e -> open(e, recorded, rows);
            case ConsultationAnswered e -> {
                rows.write(
                        row,
                        ANSWER,
                        e.consultation(),
                        at,
                        recorded.context().territory(),
                        e.person(),
                        e.answer(),
                        e.reason(),
                        e.means(),
                        e.effectiveOn(),
                        recorded.recordedAt(),
                        at);
                rows.write(row, TOUCH, version, at, e.consultation());
            }
            case AnswerWithdrawn e -> {
                rows.write(
                        row,
                        WITHDRAW,
                        e.effectiveOn(),
                        e.reason(),
                        at,
                        at,
                        e.consultation(),
                        e.consultation(),
                        e.person(),
                        e.answeredOn());
                rows.write(row, TOUCH, version, at, e.consultation());
            }
            case ConsultationClosed e -> {
                var count = e.count();
                rows.write(
                        row,
                        CLOSE,
                        e.approved() ? "APPROVED" : "TO_SITTING",
                        count.agreed(),
                        count.silent(),
                        count.abstained(),
                        count.objected(),
                        count.sittingAsked(),
                        count.recused(),
                        e.effectiveOn(),
                        at,
                        recorded.recordedAt(),
                        version,
                        at,
                        e.consultation());
            }
            case ConsultationCancelled e ->
                rows.write(
                        row,
                        CANCEL,
                        e.reason(),
                        e.effectiveOn(),
                        at,
                        recorded.recordedAt(),
                        version,
                        at,
                        e.consultation());
        }
    }

    private static void open(ConsultationOpened e, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        rows.write(
                row,
                OPEN,
                e.consultation(),
                e.territory(),
                e.programme(),
                e.body(),
                e.decision(),
                e.sentBy(),
                e.effectiveOn(),
                recorded.recordedAt(),
                e.closesOn(),
                e.charter().silenceDays(),
                e.seats().size(),
                (int) e.seats().stream().filter(Seat::voting).count(),
                at,
                recorded.sequence(),
                at);
        int rank = 0;
        for (var seat : e.seats()) {
            rows.write(
                    row,
                    SEAT,
                    e.consultation(),
                    seat.person(),
                    e.territory(),
                    rank++,
                    seat.quality(),
                    seat.voting(),
                    seat.chair(),
                    at);
        }
        int number = 0;
        for (var document : e.documents()) {
            rows.write(
                    row,
                    DOCUMENT,
                    e.consultation(),
                    number++,
                    e.territory(),
                    document.name(),
                    document.version(),
                    document.fingerprint(),
                    document.bytes(),
                    document.link(),
                    at);
        }
    }
}
