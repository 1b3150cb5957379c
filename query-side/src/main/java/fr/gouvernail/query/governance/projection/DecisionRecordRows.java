package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.DecisionEvent.OptionsRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.ReviewPlanned;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.query.platform.projection.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The part of the register that events beside the course of a decision write. */
final class DecisionRecordRows {

    private static final JsonMapper JSON = GouvernailJson.mapper();

    private static final String OPTIONS = """
            UPDATE governance_decision SET options = ?, option_chosen = ?, version = ?, last_event = ? WHERE decision = ?
            """;

    /** Those of the opening of the sitting come before those of the vote. */
    private static final String FINDINGS =
            "UPDATE governance_decision SET findings = CAST(COALESCE(CAST(findings AS jsonb), '[]') || CAST(? AS jsonb) AS text), version = ?, last_event = ? WHERE decision = ?";

    private static final String REVIEW_ON = """
            UPDATE governance_decision SET review_on = ?, review_question = ?, version = ?, last_event = ? WHERE decision = ?
            """;

    private static final String REVIEWED = """
            UPDATE governance_decision
            SET reviewed_on = ?, review_outcome = ?, review_conclusion = ?, review_on = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    private static final String CORRECTS = """
            UPDATE governance_decision SET corrects = ?, corrects_kind = ?, corrects_reason = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    private static final String CORRECTED = """
            UPDATE governance_decision SET corrected_by = ?, corrected_kind = ?, corrected_on = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    private static final String SUPERSEDED = """
            UPDATE governance_decision SET standing = 'SUPERSEDED', standing_since = ? WHERE decision = ? AND standing = 'IN_FORCE'
            """;

    private static final String SEEN = "UPDATE governance_decision SET version = ?, last_event = ? WHERE decision = ?";

    private static final String DISSENT = """
            INSERT INTO governance_dissent (decision, position, territory, person, author, statement, effective_on, recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FOLLOW_UP = """
            INSERT INTO governance_follow_up (decision, number, territory, task, owner, role, due_on, added_event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DONE = """
            UPDATE governance_follow_up SET done_on = ?, outcome = ?, done_event = ?, last_event = ? WHERE decision = ? AND number = ?
            """;

    private static final String RESCHEDULED = """
            UPDATE governance_follow_up
            SET due_on = ?, first_due_on = coalesce(first_due_on, ?), reschedule_reason = ?, rescheduled_event = ?, last_event = ?
            WHERE decision = ? AND number = ?
            """;

    private static final String DROPPED = """
            UPDATE governance_follow_up SET dropped_on = ?, drop_reason = ?, dropped_event = ?, last_event = ?
            WHERE decision = ? AND number = ?
            """;

    private final RecordedEvent recorded;
    private final Rows rows;

    DecisionRecordRows(RecordedEvent recorded, Rows rows) {
        this.recorded = recorded;
        this.rows = rows;
    }

    void write(DecisionEvent event) {
        long at = recorded.position();
        long version = recorded.sequence();
        var id = event.decision();
        switch (event) {
            case OptionsRecorded e -> put(OPTIONS, JSON.writeValueAsString(e.options()), e.chosen(), version, at, id);
            case FindingsKept e -> put(FINDINGS, JSON.writeValueAsString(e.findings()), version, at, id);
            case ReviewPlanned e -> put(REVIEW_ON, e.reviewOn(), e.question(), version, at, id);
            case DecisionReviewed e ->
                put(REVIEWED, e.effectiveOn(), e.outcome(), e.conclusion(), e.nextReviewOn(), version, at, id);
            case CorrectionAnnounced e -> put(CORRECTS, e.earlier(), e.kind(), e.reason(), version, at, id);
            case DecisionCorrected e -> corrected(e);
            case DissentRecorded e -> {
                dissent(e);
                put(SEEN, version, at, id);
            }
            case FollowUpAdded e -> {
                added(e);
                put(SEEN, version, at, id);
            }
            case FollowUpDone e -> {
                done(e);
                put(SEEN, version, at, id);
            }
            case DecisionReferred e -> referred(e);
            case DecisionReceived e -> put(DecisionStatements.RECEIVED, e.origin(), version, at, id);
            case FollowUpDropped e -> {
                put(DROPPED, e.effectiveOn(), e.reason(), at, at, id, e.number());
                put(SEEN, version, at, id);
            }
            case FollowUpRescheduled e -> {
                put(RESCHEDULED, e.dueOn(), e.previousDueOn(), e.reason(), at, at, id, e.number());
                put(SEEN, version, at, id);
            }
            default -> put(SEEN, version, at, id);
        }
    }

    private void referred(DecisionReferred e) {
        long at = recorded.position();
        put(DecisionStatements.REFERRED, recorded.sequence(), at, e.decision());
        put(
                DecisionStatements.REFERRAL,
                e.decision(),
                e.successor(),
                recorded.context().territory(),
                e.to(),
                e.reason(),
                e.effectiveOn(),
                at,
                at);
    }

    private void corrected(DecisionCorrected e) {
        put(CORRECTED, e.by(), e.kind(), e.effectiveOn(), recorded.sequence(), recorded.position(), e.decision());
        if (e.kind() == CorrectionKind.SUPERSEDES) {
            put(SUPERSEDED, e.effectiveOn(), e.decision());
        }
    }

    private void dissent(DissentRecorded e) {
        put(
                DISSENT,
                e.decision(),
                recorded.position(),
                recorded.context().territory(),
                e.person(),
                e.author(),
                e.statement(),
                e.effectiveOn(),
                recorded.recordedAt(),
                recorded.position());
    }

    private void added(FollowUpAdded e) {
        put(
                FOLLOW_UP,
                e.decision(),
                e.number(),
                recorded.context().territory(),
                e.task().task(),
                e.task().owner(),
                e.task().role(),
                e.task().dueOn(),
                recorded.position(),
                recorded.position());
    }

    private void done(FollowUpDone e) {
        put(DONE, e.effectiveOn(), e.outcome(), recorded.position(), recorded.position(), e.decision(), e.number());
    }

    private void put(String sql, @Nullable Object... parameters) {
        rows.write(recorded.aggregateId(), sql, parameters);
    }
}
