package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import fr.gouvernail.query.portfolio.view.IndicatorRow.Correction;
import fr.gouvernail.query.portfolio.view.IndicatorRow.Measure;
import fr.gouvernail.query.portfolio.view.IndicatorRow.Point;
import fr.gouvernail.query.portfolio.view.IndicatorRow.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The indicators of projects and programmes. A co-financer sees none of them. */
public final class Indicators {

    private static final String ROWS =
            """
            SELECT i.*, COALESCE((SELECT p.phase = 'CLOSED' FROM project_sheet p WHERE p.project = i.project), false) AS frozen
            FROM portfolio_indicator i
            WHERE (CAST(:project AS text) IS NULL OR project = :project) AND (CAST(:indicator AS text) IS NULL OR indicator = :indicator)
                AND\s""" + Visibility.CONDITION + " ORDER BY i.project NULLS FIRST, i.weight DESC, i.defined_event";

    private static final String OF = " WHERE indicator = ANY(:indicators) ";

    private final JdbcClient jdbc;

    public Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The heaviest first. */
    public List<IndicatorRow> of(Reader reader, ProjectId project) {
        return rows(reader, project.text(), null);
    }

    /** All that the reader may see: those of programmes first, then project by project. */
    public List<IndicatorRow> all(Reader reader) {
        return rows(reader, null, null);
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<IndicatorRow> find(Reader reader, IndicatorId indicator) {
        return rows(reader, null, indicator.text()).stream().findFirst();
    }

    private List<IndicatorRow> rows(Reader reader, @Nullable String project, @Nullable String indicator) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project);
        parameters.put("indicator", indicator);
        var found =
                jdbc.sql(ROWS).params(parameters).query((row, _) -> row(row)).list();
        var ids = found.stream().map(row -> row.indicator().text()).toArray(String[]::new);
        boolean inside = WhyAccess.of(reader).trail();
        var targets =
                grouped("SELECT * FROM portfolio_indicator_target" + OF + "ORDER BY due_on", ids, Indicators::target);
        var measures = grouped(
                "SELECT * FROM portfolio_indicator_measure" + OF + "ORDER BY measured_on, number",
                ids,
                (row, _) -> measure(row, inside));
        var corrections = grouped(
                "SELECT * FROM portfolio_indicator_correction" + OF + "ORDER BY event DESC",
                ids,
                (row, _) -> correction(row, inside));
        return found.stream()
                .map(row -> with(
                        row,
                        targets.getOrDefault(row.indicator().text(), List.of()),
                        measures.getOrDefault(row.indicator().text(), List.of()),
                        corrections.getOrDefault(row.indicator().text(), List.of())))
                .toList();
    }

    private <T> Map<String, List<T>> grouped(String sql, String[] ids, RowMapper<T> mapper) {
        var groups = new HashMap<String, List<T>>();
        if (ids.length > 0) {
            jdbc.sql(sql)
                    .param("indicators", ids)
                    .query((row, number) -> {
                        groups.computeIfAbsent(row.getString("indicator"), _ -> new ArrayList<>())
                                .add(mapper.mapRow(row, number));
                        return number;
                    })
                    .list();
        }
        return groups;
    }

    private static IndicatorRow with(
            IndicatorRow row, List<Target> targets, List<Measure> measures, List<Correction> corrections) {
        return new IndicatorRow(
                row.indicator(),
                row.project(),
                row.programme(),
                row.territory(),
                row.name(),
                row.definition(),
                row.unit(),
                row.direction(),
                row.source(),
                row.weight(),
                row.baseline(),
                row.definedOn(),
                row.definedEvent(),
                targets,
                measures,
                corrections,
                row.frozen(),
                row.version());
    }

    private static IndicatorRow row(ResultSet row) throws SQLException {
        var project = row.getString("project");
        var programme = row.getString("programme");
        var since = Columns.day(row, "baseline_on");
        return new IndicatorRow(
                IndicatorId.of(row.getString("indicator")),
                project == null ? null : ProjectId.of(project),
                programme == null ? null : ProgrammeId.of(programme),
                TerritoryId.of(row.getString("territory")),
                row.getString("name"),
                row.getString("definition"),
                row.getString("unit"),
                IndicatorDirection.valueOf(row.getString("direction")),
                row.getString("source"),
                row.getInt("weight"),
                since == null ? null : new Point(row.getLong("baseline"), since),
                Columns.requiredDay(row, "defined_on"),
                row.getLong("defined_event"),
                List.of(),
                List.of(),
                List.of(),
                row.getBoolean("frozen"),
                row.getLong("version"));
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        return new Target(
                Columns.requiredDay(row, "due_on"),
                row.getLong("value"),
                Columns.number(row, "previous"),
                row.getString("reason"),
                Columns.requiredDay(row, "set_on"),
                row.getLong("event"));
    }

    private static Measure measure(ResultSet row, boolean inside) throws SQLException {
        return new Measure(
                row.getInt("number"),
                row.getLong("value"),
                row.getString("source"),
                Columns.requiredDay(row, "measured_on"),
                inside ? Columns.person(row, "actor") : null,
                Columns.instant(row, "recorded_at"),
                row.getLong("event"));
    }

    private static Correction correction(ResultSet row, boolean inside) throws SQLException {
        return new Correction(
                row.getInt("number"),
                row.getLong("previous"),
                Columns.number(row, "current"),
                Columns.day(row, "measured_on"),
                row.getString("reason"),
                inside ? Columns.person(row, "actor") : null,
                Columns.requiredDay(row, "effective_on"),
                Columns.instant(row, "recorded_at"),
                row.getLong("event"));
    }
}
