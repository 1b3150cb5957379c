package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.EffectEvent;
import fr.gouvernail.contract.assessment.EffectEvent.EffectDropped;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.EffectEvent.EffectObserved;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Writes what each project is expected to change, and what was seen of it. */
@ProcessingGroup("assessment.effects")
public final class EffectsProjection implements Projection {

    private static final String FORESEEN = """
            INSERT INTO assessment_effect (effect, territory, programme, project, domain, wanted, what, affected, intensity, confidence,
                horizon, author, foreseen_on, foreseen_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What was seen last by its day counts, whenever it was recorded. */
    private static final String SEEN = """
            UPDATE assessment_effect e SET
                observed = CASE WHEN e.observed_on > n.seen_on THEN e.observed ELSE n.observed END,
                gap = CASE WHEN e.observed_on > n.seen_on THEN e.gap ELSE n.gap END,
                observed_event = CASE WHEN e.observed_on > n.seen_on THEN e.observed_event ELSE n.event END,
                observed_on = GREATEST(e.observed_on, n.seen_on),
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS effect, ?::int AS observed, ?::int AS gap, ?::date AS seen_on, ?::bigint AS event, ?::bigint AS version) n
            WHERE e.effect = n.effect""";

    private static final String OBSERVATION = """
            INSERT INTO assessment_observation (effect, event, territory, observed, gap, what, evidence_name, evidence_fingerprint,
                evidence_bytes, evidence_link, effective_on, recorded_at, recorded_by, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String DROPPED = """
            UPDATE assessment_effect SET dropped_on = ?, dropped_reason = ?, dropped_event = ?, version = ?, last_event = ?
            WHERE effect = ?""";

    @Override
    public List<String> tables() {
        return List.of("assessment_effect", "assessment_observation");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof EffectEvent event) {
            write(event, recorded, rows);
        }
    }

    private static void write(EffectEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        long version = recorded.sequence();
        switch (event) {
            case EffectForeseen e ->
                rows.write(
                        row,
                        FORESEEN,
                        e.effect(),
                        e.territory(),
                        e.programme(),
                        e.project(),
                        e.domain(),
                        e.wanted(),
                        e.what(),
                        e.affected(),
                        e.intensity(),
                        e.confidence(),
                        e.horizon(),
                        recorded.context().actor(),
                        e.effectiveOn(),
                        at,
                        version,
                        at);
            case EffectObserved e -> {
                rows.write(row, SEEN, e.effect(), e.observed(), e.gap(), e.effectiveOn(), at, version);
                observe(e, recorded, rows);
            }
            case EffectDropped e -> rows.write(row, DROPPED, e.effectiveOn(), e.reason(), at, version, at, e.effect());
        }
    }

    private static void observe(EffectObserved e, RecordedEvent recorded, Rows rows) {
        var proof = EvidenceColumns.of(e.evidence());
        rows.write(
                recorded.aggregateId(),
                OBSERVATION,
                e.effect(),
                recorded.position(),
                recorded.context().territory(),
                e.observed(),
                e.gap(),
                e.what(),
                proof.name(),
                proof.fingerprint(),
                proof.bytes(),
                proof.link(),
                e.effectiveOn(),
                recorded.recordedAt(),
                recorded.context().actor(),
                recorded.position());
    }
}
