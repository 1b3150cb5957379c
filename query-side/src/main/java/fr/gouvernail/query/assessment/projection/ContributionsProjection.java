package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.ContributionEvent;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionCorrected;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionPublished;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionUnpublished;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Writes what residents and associations brought to projects, and what was answered. */
@ProcessingGroup("assessment.contributions")
public final class ContributionsProjection implements Projection {

    private static final String RECORDED = """
            INSERT INTO assessment_contribution (contribution, project, territory, programme, channel, organisation, people, summary,
                answer_by, received_on, recorded_at, recorded_by, event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ANSWERED = """
            INSERT INTO assessment_contribution_answer (contribution, event, territory, outcome, answer, answered_by, effective_on,
                recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CORRECTED = """
            UPDATE assessment_contribution SET channel = ?, organisation = ?, people = ?, summary = ? WHERE contribution = ?""";

    private static final String BEFORE = """
            INSERT INTO assessment_contribution_correction (contribution, event, territory, channel, organisation, people, summary, reason,
                corrected_by, effective_on, recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String PUBLISHED =
            "UPDATE assessment_contribution SET published_on = ? WHERE contribution = ?";

    private static final String TOUCHED =
            "UPDATE assessment_contribution SET version = ?, last_event = ? WHERE contribution = ?";

    @Override
    public List<String> tables() {
        return List.of(
                "assessment_contribution", "assessment_contribution_answer", "assessment_contribution_correction");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof ContributionEvent event) {
            write(event, recorded, rows);
            rows.write(recorded.aggregateId(), TOUCHED, recorded.sequence(), recorded.position(), event.contribution());
        }
    }

    private static void write(ContributionEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        switch (event) {
            case ContributionRecorded e ->
                rows.write(
                        row,
                        RECORDED,
                        e.contribution(),
                        e.project(),
                        e.territory(),
                        e.programme(),
                        e.channel(),
                        e.organisation(),
                        e.people(),
                        e.summary(),
                        e.answerBy(),
                        e.effectiveOn(),
                        recorded.recordedAt(),
                        recorded.context().actor(),
                        at,
                        recorded.sequence(),
                        at);
            case ContributionCorrected e -> correct(e, recorded, rows);
            case ContributionAnswered e ->
                rows.write(
                        row,
                        ANSWERED,
                        e.contribution(),
                        at,
                        recorded.context().territory(),
                        e.outcome(),
                        e.answer(),
                        recorded.context().actor(),
                        e.effectiveOn(),
                        recorded.recordedAt(),
                        at);
            case ContributionPublished e -> rows.write(row, PUBLISHED, e.effectiveOn(), e.contribution());
            case ContributionUnpublished e -> rows.write(row, PUBLISHED, null, e.contribution());
        }
    }

    private static void correct(ContributionCorrected e, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        var now = e.current();
        rows.write(row, CORRECTED, now.channel(), now.organisation(), now.people(), now.summary(), e.contribution());
        var before = e.previous();
        rows.write(
                row,
                BEFORE,
                e.contribution(),
                recorded.position(),
                recorded.context().territory(),
                before.channel(),
                before.organisation(),
                before.people(),
                before.summary(),
                e.reason(),
                recorded.context().actor(),
                e.effectiveOn(),
                recorded.recordedAt(),
                recorded.position());
    }
}
