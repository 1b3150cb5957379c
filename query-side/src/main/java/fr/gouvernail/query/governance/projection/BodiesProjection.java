package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Writes the bodies and the mandates of their members, ended ones included, so that the composition of any day can be asked. */
@ProcessingGroup("governance.bodies")
public final class BodiesProjection implements Projection {

    private static final String ESTABLISH = """
            INSERT INTO governance_body (body, territory, programme, kind, name, quorum, fixed_quorum, casting_vote, notice_days,
                established_on, established_event, rules_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SET_RULES = """
            UPDATE governance_body
            SET quorum = ?, fixed_quorum = ?, casting_vote = ?, notice_days = ?, rules_event = ?, version = ?, last_event = ?
            WHERE body = ?
            """;

    private static final String SEAT = """
            INSERT INTO governance_seat (body, seat_event, territory, person, quality, voting, chair, seated_from, seated_until, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Ends the mandate that is running on that day; the seat is free from that day on. */
    private static final String END_SEAT = """
            UPDATE governance_seat
            SET ended_on = ?, end_reason = ?, end_event = ?, last_event = ?
            WHERE body = ? AND person = ? AND ended_on IS NULL AND seated_from <= ? AND (seated_until IS NULL OR seated_until >= ?)
            """;

    private static final String TOUCH = "UPDATE governance_body SET version = ?, last_event = ? WHERE body = ?";

    @Override
    public List<String> tables() {
        return List.of("governance_body", "governance_seat");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof BodyEvent event) {
            write(event, recorded, rows);
        }
    }

    private static void write(BodyEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long position = recorded.position();
        switch (event) {
            case BodyEstablished e ->
                rows.write(
                        row,
                        ESTABLISH,
                        e.body(),
                        e.territory(),
                        e.programme(),
                        e.kind(),
                        e.name(),
                        e.rules().quorum(),
                        e.rules().fixedQuorum(),
                        e.rules().castingVote(),
                        e.rules().noticeDays(),
                        e.effectiveOn(),
                        position,
                        position,
                        recorded.sequence(),
                        position);
            case RulesSet e ->
                rows.write(
                        row,
                        SET_RULES,
                        e.current().quorum(),
                        e.current().fixedQuorum(),
                        e.current().castingVote(),
                        e.current().noticeDays(),
                        position,
                        recorded.sequence(),
                        position,
                        e.body());
            case MemberSeated e -> {
                var territory = recorded.context().territory();
                rows.write(
                        row,
                        SEAT,
                        e.body(),
                        position,
                        territory,
                        e.person(),
                        e.quality(),
                        e.voting(),
                        e.chair(),
                        e.from(),
                        e.until(),
                        position);
                rows.write(row, TOUCH, recorded.sequence(), position, e.body());
            }
            case SeatEnded e -> {
                var day = e.effectiveOn();
                rows.write(row, END_SEAT, day, e.reason(), position, position, e.body(), e.person(), day, day);
                rows.write(row, TOUCH, recorded.sequence(), position, e.body());
            }
        }
    }
}
