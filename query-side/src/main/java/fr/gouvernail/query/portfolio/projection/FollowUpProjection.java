package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.IndicatorEvent;
import fr.gouvernail.contract.portfolio.NoteEvent;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent.WeatherConfirmed;
import fr.gouvernail.contract.portfolio.ReportEvent;
import fr.gouvernail.contract.portfolio.RiskEvent;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** The follow-up of projects: weather confirmed, indicators, risks, notes and reports. */
@ProcessingGroup("portfolio.follow-up")
public final class FollowUpProjection implements Projection {

    private static final String WEATHER = """
            INSERT INTO project_weather (project, event, territory, ratings, previous, proposed, given, comment, actor, effective_on,
                recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Override
    public List<String> tables() {
        return List.of(
                "project_weather",
                "portfolio_indicator",
                "portfolio_indicator_target",
                "portfolio_indicator_measure",
                "portfolio_indicator_correction",
                "portfolio_risk",
                "portfolio_risk_turn",
                "portfolio_note",
                "portfolio_note_correction",
                "portfolio_report",
                "portfolio_report_turn");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case WeatherConfirmed e -> confirm(e, event, rows);
            case IndicatorEvent e -> IndicatorRows.write(e, event, rows);
            case RiskEvent e -> RiskRows.write(e, event, rows);
            case NoteEvent e -> NoteRows.write(e, event, rows);
            case ReportEvent e -> ReportRows.write(e, event, rows);
            default -> {
                // Every other event is no part of the follow-up.
            }
        }
    }

    private static void confirm(WeatherConfirmed e, RecordedEvent event, Rows rows) {
        rows.write(
                e.project().text(),
                WEATHER,
                e.project(),
                event.position(),
                event.context().territory(),
                GouvernailJson.mapper().writeValueAsString(e.ratings()),
                e.previous(),
                e.proposed(),
                e.given(),
                e.comment(),
                event.context().actor(),
                e.effectiveOn(),
                event.recordedAt(),
                event.position());
    }
}
