package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ReportContent;
import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Periodic reports on projects: read within the administrations alone. */
public final class Reports {

    private static final String ROWS = """
            SELECT r.*, p.reference || ' · ' || p.name AS project_name
            FROM (SELECT * FROM portfolio_report WHERE\s""" + Visibility.CONDITION + """
            ) r JOIN project_sheet p ON p.project = r.project
            WHERE (CAST(:project AS text) IS NULL OR r.project = :project) AND (CAST(:report AS text) IS NULL OR r.report = :report)
            ORDER BY r.stage IN ('ACCEPTED', 'CALLED_OFF'), r.due_on, r.asked_event""";

    private static final String TURNS =
            "SELECT * FROM portfolio_report_turn WHERE report = :report ORDER BY event DESC";

    private final JdbcClient jdbc;

    public Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for something first, the nearest day before the others. */
    public List<ReportRow> of(Reader reader, ProjectId project) {
        return rows(reader, project.text(), null);
    }

    /** Those of every project that the reader may see. */
    public List<ReportRow> all(Reader reader) {
        return rows(reader, null, null);
    }

    public Optional<ReportRow.Sheet> find(Reader reader, ReportId report) {
        return rows(reader, null, report.text()).stream()
                .findFirst()
                .map(row -> new ReportRow.Sheet(row, turns(report)));
    }

    private List<ReportRow> rows(Reader reader, @Nullable String project, @Nullable String report) {
        if (!Risks.mayRead(reader)) {
            return List.of();
        }
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project);
        parameters.put("report", report);
        return jdbc.sql(ROWS).params(parameters).query((row, _) -> row(row)).list();
    }

    private List<ReportRow.Turn> turns(ReportId report) {
        return jdbc.sql(TURNS)
                .param("report", report.text())
                .query((row, _) -> turn(row))
                .list();
    }

    private static ReportRow.Turn turn(ResultSet row) throws SQLException {
        var number = Columns.number(row, "number");
        var content = row.getString("content");
        var figures = row.getString("figures");
        var json = GouvernailJson.mapper();
        return new ReportRow.Turn(
                row.getString("fact"),
                number == null ? null : number.intValue(),
                content == null ? null : json.readValue(content, ReportContent.class),
                figures == null ? null : json.readValue(figures, ReportFigures.class),
                row.getString("reason"),
                PersonId.of(row.getString("actor")),
                Columns.requiredDay(row, "effective_on"),
                Columns.instant(row, "recorded_at"),
                row.getLong("event"));
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                ReportId.of(row.getString("report")),
                ProjectId.of(row.getString("project")),
                TerritoryId.of(row.getString("territory")),
                row.getString("project_name"),
                Columns.requiredDay(row, "from_on"),
                Columns.requiredDay(row, "until_on"),
                Columns.requiredDay(row, "due_on"),
                PersonId.of(row.getString("asked_of")),
                row.getString("asks"),
                Columns.requiredDay(row, "asked_on"),
                row.getLong("asked_event"),
                ReportStage.valueOf(row.getString("stage")),
                row.getLong("version"));
    }
}
