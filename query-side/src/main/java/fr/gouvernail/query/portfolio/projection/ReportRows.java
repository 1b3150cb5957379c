package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ReportEvent;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAccepted;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAsked;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportCalledOff;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSentBack;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSubmitted;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What {@link FollowUpProjection} writes of reports. */
final class ReportRows {

    private static final String ASKED = """
            INSERT INTO portfolio_report (report, territory, programme, project, from_on, until_on, due_on, asked_of, asks, asked_on,
                asked_event, stage, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'AWAITED', ?, ?)""";

    private static final String STAGE = """
            UPDATE portfolio_report SET stage = ?, due_on = COALESCE(?, due_on), version = ?, last_event = ? WHERE report = ?""";

    private static final String TURN = """
            INSERT INTO portfolio_report_turn (report, event, territory, fact, number, content, figures, reason, actor, effective_on,
                recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static void write(ReportEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case ReportAsked e -> ask(e, recorded, rows);
            case ReportSubmitted e -> submit(e, recorded, rows);
            case ReportAccepted e -> turn(e, "ACCEPTED", "ACCEPTED", e.comment(), null, recorded, rows);
            case ReportSentBack e -> turn(e, "AWAITED", "SENT_BACK", e.reason(), e.currentDueOn(), recorded, rows);
            case ReportCalledOff e -> turn(e, "CALLED_OFF", "CALLED_OFF", e.reason(), null, recorded, rows);
        }
    }

    private static void ask(ReportAsked e, RecordedEvent recorded, Rows rows) {
        var period = e.period();
        rows.write(
                e.report().text(),
                ASKED,
                e.report(),
                e.territory(),
                e.programme(),
                e.project(),
                period.from(),
                period.until(),
                period.dueOn(),
                period.by(),
                period.asks(),
                e.effectiveOn(),
                recorded.position(),
                recorded.sequence(),
                recorded.position());
    }

    private static void submit(ReportSubmitted e, RecordedEvent recorded, Rows rows) {
        var row = e.report().text();
        var json = GouvernailJson.mapper();
        rows.write(row, STAGE, "SUBMITTED", null, recorded.sequence(), recorded.position(), row);
        rows.write(
                row,
                TURN,
                row,
                recorded.position(),
                recorded.context().territory(),
                "SUBMITTED",
                e.number(),
                json.writeValueAsString(e.content()),
                json.writeValueAsString(e.figures()),
                null,
                recorded.context().actor(),
                e.effectiveOn(),
                recorded.recordedAt(),
                recorded.position());
    }

    private static void turn(
            ReportEvent event,
            String stage,
            String fact,
            @Nullable String reason,
            @Nullable LocalDate due,
            RecordedEvent recorded,
            Rows rows) {
        var row = event.report().text();
        long at = recorded.position();
        rows.write(row, STAGE, stage, due, recorded.sequence(), at, row);
        rows.write(
                row,
                TURN,
                row,
                at,
                recorded.context().territory(),
                fact,
                null,
                null,
                null,
                reason,
                recorded.context().actor(),
                event.effectiveOn(),
                recorded.recordedAt(),
                at);
    }

    private ReportRows() {}
}
