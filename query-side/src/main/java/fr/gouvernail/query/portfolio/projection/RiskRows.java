package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.RiskEvent;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskClosed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReassessed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReopened;
import fr.gouvernail.contract.portfolio.RiskOutcome;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What {@link FollowUpProjection} writes of risks. */
final class RiskRows {

    private static final String OPENED = """
            INSERT INTO portfolio_risk (risk, territory, programme, project, name, cause, probability, severity, owner, response,
                residual_probability, residual_severity, review_on, opened_on, judged_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REASSESSED = """
            UPDATE portfolio_risk SET probability = ?, severity = ?, owner = ?, response = ?, residual_probability = ?,
                residual_severity = ?, review_on = ?, judged_event = ?, version = ?, last_event = ?
            WHERE risk = ?""";

    private static final String CLOSED = """
            UPDATE portfolio_risk SET closed_on = ?, outcome = ?, closed_reason = ?, version = ?, last_event = ? WHERE risk = ?""";

    private static final String REOPENED = """
            UPDATE portfolio_risk SET closed_on = NULL, outcome = NULL, closed_reason = NULL, review_on = ?, version = ?, last_event = ?
            WHERE risk = ?""";

    private static final String TURN = """
            INSERT INTO portfolio_risk_turn (risk, event, territory, fact, probability, severity, outcome, reason, actor, effective_on, recorded_at,
                last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static void write(RiskEvent event, RecordedEvent recorded, Rows rows) {
        var row = event.risk().text();
        long at = recorded.position();
        long version = recorded.sequence();
        switch (event) {
            case RiskOpened e -> {
                open(e, recorded, rows);
                turn(row, "OPENED", e.standing().rating(), null, null, e.effectiveOn(), recorded, rows);
            }
            case RiskReassessed e -> {
                var now = e.current();
                rows.write(
                        row,
                        REASSESSED,
                        now.rating().probability(),
                        now.rating().severity(),
                        now.owner(),
                        now.response(),
                        now.residual() == null ? null : now.residual().probability(),
                        now.residual() == null ? null : now.residual().severity(),
                        now.reviewOn(),
                        at,
                        version,
                        at,
                        row);
                turn(row, "REASSESSED", now.rating(), null, e.reason(), e.effectiveOn(), recorded, rows);
            }
            case RiskClosed e -> {
                rows.write(row, CLOSED, e.effectiveOn(), e.outcome(), e.reason(), version, at, row);
                turn(row, "CLOSED", e.rating(), e.outcome(), e.reason(), e.effectiveOn(), recorded, rows);
            }
            case RiskReopened e -> {
                rows.write(row, REOPENED, e.current().reviewOn(), version, at, row);
                turn(row, "REOPENED", e.current().rating(), null, e.reason(), e.effectiveOn(), recorded, rows);
            }
        }
    }

    private static void open(RiskOpened e, RecordedEvent recorded, Rows rows) {
        var standing = e.standing();
        var residual = standing.residual();
        rows.write(
                e.risk().text(),
                OPENED,
                e.risk(),
                e.territory(),
                e.programme(),
                e.project(),
                e.name(),
                e.cause(),
                standing.rating().probability(),
                standing.rating().severity(),
                standing.owner(),
                standing.response(),
                residual == null ? null : residual.probability(),
                residual == null ? null : residual.severity(),
                standing.reviewOn(),
                e.effectiveOn(),
                recorded.position(),
                recorded.sequence(),
                recorded.position());
    }

    private static void turn(
            String row,
            String fact,
            RiskRating rating,
            @Nullable RiskOutcome outcome,
            @Nullable String reason,
            LocalDate on,
            RecordedEvent recorded,
            Rows rows) {
        rows.write(
                row,
                TURN,
                row,
                recorded.position(),
                recorded.context().territory(),
                fact,
                rating.probability(),
                rating.severity(),
                outcome,
                reason,
                recorded.context().actor(),
                on,
                recorded.recordedAt(),
                recorded.position());
    }

    private RiskRows() {}
}
