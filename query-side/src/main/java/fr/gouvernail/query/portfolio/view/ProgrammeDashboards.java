package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programmes and the lines of their projects. A co-financer sees none of them. */
public final class ProgrammeDashboards {

    private static final String PROGRAMMES = """
            SELECT programme, territory, kind, name, starts_on, ends_on, version, last_event FROM programme
            WHERE (CAST(:programme AS text) IS NULL OR programme = CAST(:programme AS text)) AND\s""" + Visibility.CONDITION + """
             ORDER BY starts_on DESC, name""";

    private static final String AXES =
            "SELECT programme, number, title FROM programme_axis WHERE " + Visibility.CONDITION + " ORDER BY number";

    private static final String ACTIONS = """
            (SELECT project, count(*) AS actions, sum(forecast_ht)::bigint AS forecast_ht, max(forecast_event) AS forecast_event,
                max(ends_on) FILTER (WHERE NOT cancelled) AS ends_on, max(ends_event) FILTER (WHERE NOT cancelled) AS ends_event,
                (sum(blocks) FILTER (WHERE NOT cancelled))::int AS blocks, count(*) FILTER (WHERE arbitration_open) AS arbitrations
            FROM programme_action GROUP BY project)""";

    private static final String OF_PROGRAMME = """
            p LEFT JOIN\s""" + ACTIONS + """
             a ON a.project = p.project
            WHERE (CAST(:programme AS text) IS NULL OR p.programme = CAST(:programme AS text)) AND\s""" + Visibility.CONDITION;

    private static final String PROJECTS = """
            SELECT p.*, COALESCE(a.actions, 0) AS actions, COALESCE(a.arbitrations, 0) AS arbitrations,
                COALESCE(a.forecast_ht, p.cost_ht) AS forecast_ht, COALESCE(a.forecast_event, p.cost_event) AS forecast_event,
                COALESCE(a.blocks, 0) AS action_blocks,
                CASE WHEN p.reframed AND p.dates_event > a.ends_event THEN p.ends_on ELSE COALESCE(a.ends_on, p.ends_on) END
                    AS decided_ends_on,
                CASE WHEN p.reframed AND p.dates_event > a.ends_event THEN p.dates_event ELSE COALESCE(a.ends_event, p.dates_event) END
                    AS ends_event
            FROM programme_project\s""" + OF_PROGRAMME + " ORDER BY p.reference, p.name";

    private static final String TOTALS = """
            SELECT count(*) AS projects, COALESCE(sum(p.cost_ht), 0)::bigint AS framed_ht,
                COALESCE(sum(COALESCE(a.forecast_ht, p.cost_ht)), 0)::bigint AS forecast_ht,
                max(COALESCE(a.forecast_event, p.cost_event)) AS last_event
            FROM programme_project\s""" + OF_PROGRAMME;

    private final JdbcClient jdbc;

    public ProgrammeDashboards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The programmes that the reader may see, the latest first. */
    public List<ProgrammeRow> programmes(Reader reader) {
        return programmes(reader, null);
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<ProgrammeRow> find(Reader reader, ProgrammeId programme) {
        return programmes(reader, programme).stream().findFirst();
    }

    private List<ProgrammeRow> programmes(Reader reader, @Nullable ProgrammeId programme) {
        var axes = axes(reader);
        return jdbc.sql(PROGRAMMES)
                .params(parameters(reader, programme))
                .query((row, number) -> new ProgrammeRow(
                        ProgrammeId.of(row.getString("programme")),
                        TerritoryId.of(row.getString("territory")),
                        ProgrammeKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        Columns.requiredDay(row, "starts_on"),
                        Columns.requiredDay(row, "ends_on"),
                        axes.getOrDefault(row.getString("programme"), List.of()),
                        row.getLong("version"),
                        row.getLong("last_event")))
                .list();
    }

    private Map<String, List<Axis>> axes(Reader reader) {
        var axes = new LinkedHashMap<String, List<Axis>>();
        jdbc.sql(AXES).params(Visibility.beyondOwnLines(reader).parameters()).query(row -> {
            axes.computeIfAbsent(row.getString("programme"), programme -> new ArrayList<>())
                    .add(new Axis(row.getInt("number"), row.getString("title")));
        });
        return axes;
    }

    /** The projects of a programme, or of all that the reader may see when it is null; by reference. */
    public List<ProjectLine> projects(
            Reader reader, @Nullable ProgrammeId programme, LocalDate today, PortfolioFilter filter) {
        return jdbc
                .sql(PROJECTS)
                .params(parameters(reader, programme))
                .query((row, number) -> line(row, today))
                .list()
                .stream()
                .filter(filter::keeps)
                .toList();
    }

    /** The sums over the projects of a programme. */
    public ProgrammeTotals totals(Reader reader, @Nullable ProgrammeId programme) {
        return jdbc.sql(TOTALS)
                .params(parameters(reader, programme))
                .query((row, number) -> new ProgrammeTotals(
                        row.getInt("projects"),
                        row.getLong("framed_ht"),
                        row.getLong("forecast_ht"),
                        Columns.number(row, "last_event")))
                .single();
    }

    private static Map<String, @Nullable Object> parameters(Reader reader, @Nullable ProgrammeId programme) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("programme", programme == null ? null : programme.text());
        return parameters;
    }

    private static ProjectLine line(ResultSet row, LocalDate today) throws SQLException {
        var phase = Phase.valueOf(row.getString("phase"));
        int percent = row.getInt("percent");
        var life = ProjectLife.of(row);
        return new ProjectLine(
                ProjectId.of(row.getString("project")),
                ProgrammeId.of(row.getString("programme")),
                TerritoryId.of(row.getString("territory")),
                row.getString("reference"),
                row.getString("name"),
                axes(row),
                OrganisationId.of(row.getString("owner")),
                Columns.person(row, "lead"),
                Columns.number(row, "lead_event"),
                phase,
                row.getLong("phase_event"),
                life,
                ProjectCalendar.on(
                        today,
                        new ProjectState.Basis(phase, percent, life.standing(), life.blocks()),
                        Columns.day(row, "starts_on"),
                        Columns.day(row, "ends_on"),
                        Columns.day(row, "decided_ends_on"),
                        Columns.number(row, "ends_event")),
                progress(row, percent),
                new ProjectCost(
                        Columns.number(row, "cost_ht"),
                        Columns.number(row, "cost_event"),
                        Columns.number(row, "forecast_ht"),
                        Columns.number(row, "forecast_event")),
                row.getInt("actions"),
                row.getInt("arbitrations"),
                row.getLong("version"),
                row.getLong("last_event"));
    }

    /** The columns of a report; those of the dashboard's line and of the sheet have the same names. */
    static ProjectProgress progress(ResultSet row, int percent) throws SQLException {
        var weather = Columns.constant(Weather.class, row, "weather");
        return new ProjectProgress(
                percent,
                Columns.number(row, "percent_event"),
                weather,
                ProjectProgress.trend(Columns.constant(Weather.class, row, "weather_before"), weather),
                Columns.number(row, "weather_event"),
                row.getString("next_step"),
                Columns.number(row, "next_step_event"),
                Columns.day(row, "reported_on"));
    }

    static List<Integer> axes(ResultSet row) throws SQLException {
        var text = row.getString("axes");
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }
}
