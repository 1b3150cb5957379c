package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.BackingEvent;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentChecked;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.BackingEvent.ConditionMet;
import fr.gouvernail.contract.assessment.BackingEvent.NamingChanged;
import fr.gouvernail.contract.assessment.BackingEvent.PositionChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Writes who backs each project and who opposes it, every position they held, and every commitment with what became of it. */
@ProcessingGroup("assessment.backings")
public final class BackingsProjection implements Projection {

    private static final String DECLARED = """
            INSERT INTO assessment_backing (backing, territory, programme, project, actor_kind, organisation, person, actor_group,
                named_outside, position, position_on, position_event, statement, declared_on, declared_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String POSITION = """
            INSERT INTO assessment_position (backing, event, territory, position, reason, effective_on, recorded_at, recorded_by, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MOVED = """
            UPDATE assessment_backing SET position = ?, position_on = ?, position_event = ?, statement = ? WHERE backing = ?""";

    private static final String NAMED = "UPDATE assessment_backing SET named_outside = ? WHERE backing = ?";

    private static final String TOUCHED = "UPDATE assessment_backing SET version = ?, last_event = ? WHERE backing = ?";

    private static final String COMMITTED = """
            INSERT INTO assessment_commitment (backing, number, territory, kind, what, amount, quantity, unit, condition, signed_on,
                valid_until, evidence_name, evidence_fingerprint, evidence_bytes, evidence_link, signed_event, recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CHECKED = """
            UPDATE assessment_commitment SET checked_on = ?, checked_by = ?, check_note = ?, check_event = ?, last_event = ?
            WHERE backing = ? AND number = ?""";

    private static final String MET = """
            UPDATE assessment_commitment SET met_on = ?, met_how = ?, met_event = ?, met_name = ?, met_fingerprint = ?, met_bytes = ?,
                met_link = ?, last_event = ?
            WHERE backing = ? AND number = ?""";

    private static final String WITHDRAWN = """
            UPDATE assessment_commitment SET withdrawn_on = ?, withdrawn_reason = ?, withdrawn_event = ?, last_event = ?
            WHERE backing = ? AND number = ?""";

    @Override
    public List<String> tables() {
        return List.of("assessment_backing", "assessment_position", "assessment_commitment");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof BackingEvent event) {
            write(event, recorded, rows);
            rows.write(recorded.aggregateId(), TOUCHED, recorded.sequence(), recorded.position(), event.backing());
        }
    }

    private static void write(BackingEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        switch (event) {
            case BackingDeclared e -> declare(e, recorded, rows);
            case PositionChanged e -> {
                rows.write(row, MOVED, e.current(), e.effectiveOn(), at, e.reason(), e.backing());
                position(e, e.current(), e.reason(), e.effectiveOn(), recorded, rows);
            }
            case NamingChanged e -> rows.write(row, NAMED, e.current(), e.backing());
            case CommitmentMade e -> commit(e, recorded, rows);
            case CommitmentChecked e ->
                rows.write(
                        row,
                        CHECKED,
                        e.effectiveOn(),
                        recorded.context().actor(),
                        e.note(),
                        at,
                        at,
                        e.backing(),
                        e.number());
            case ConditionMet e -> {
                var proof = EvidenceColumns.of(e.evidence());
                rows.write(
                        row,
                        MET,
                        e.effectiveOn(),
                        e.how(),
                        at,
                        proof.name(),
                        proof.fingerprint(),
                        proof.bytes(),
                        proof.link(),
                        at,
                        e.backing(),
                        e.number());
            }
            case CommitmentWithdrawn e ->
                rows.write(row, WITHDRAWN, e.effectiveOn(), e.reason(), at, at, e.backing(), e.number());
        }
    }

    private static void declare(BackingDeclared e, RecordedEvent recorded, Rows rows) {
        var actor = e.actor();
        long at = recorded.position();
        rows.write(
                recorded.aggregateId(),
                DECLARED,
                e.backing(),
                e.territory(),
                e.programme(),
                e.project(),
                actor.kind(),
                actor.organisation(),
                actor.person(),
                actor.group(),
                e.namedOutside(),
                e.position(),
                e.effectiveOn(),
                at,
                e.statement(),
                e.effectiveOn(),
                at,
                recorded.sequence(),
                at);
        position(e, e.position(), e.statement(), e.effectiveOn(), recorded, rows);
    }

    private static void position(
            BackingEvent e,
            BackingPosition position,
            String reason,
            LocalDate effectiveOn,
            RecordedEvent recorded,
            Rows rows) {
        rows.write(
                recorded.aggregateId(),
                POSITION,
                e.backing(),
                recorded.position(),
                recorded.context().territory(),
                position,
                reason,
                effectiveOn,
                recorded.recordedAt(),
                recorded.context().actor(),
                recorded.position());
    }

    private static void commit(CommitmentMade e, RecordedEvent recorded, Rows rows) {
        var given = e.commitment();
        var proof = EvidenceColumns.of(given.evidence());
        rows.write(
                recorded.aggregateId(),
                COMMITTED,
                e.backing(),
                e.number(),
                recorded.context().territory(),
                given.kind(),
                given.what(),
                given.amountHt(),
                given.quantity(),
                given.unit(),
                given.condition(),
                e.effectiveOn(),
                given.validUntil(),
                proof.name(),
                proof.fingerprint(),
                proof.bytes(),
                proof.link(),
                recorded.position(),
                recorded.recordedAt(),
                recorded.position());
    }
}
