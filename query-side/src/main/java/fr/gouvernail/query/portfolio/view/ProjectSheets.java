package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.portfolio.view.ProjectSheet.Framing;
import fr.gouvernail.query.portfolio.view.ProjectSheet.Launch;
import fr.gouvernail.query.portfolio.view.ProjectSheet.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of projects. A co-financer sees none of them. */
public final class ProjectSheets {

    private static final JsonMapper JSON = GouvernailJson.mapper();
    private static final TypeReference<List<Derogation>> DEROGATIONS = new TypeReference<>() {};

    private static final String SHEET = """
            SELECT p.*, COALESCE(a.forecast_ht, p.cost_ht) AS forecast_ht, COALESCE(a.forecast_event, p.cost_event) AS forecast_event,
                COALESCE(a.blocks, 0) AS action_blocks,
                CASE WHEN p.reframed AND p.dates_event > a.ends_event THEN p.ends_on ELSE COALESCE(a.ends_on, p.ends_on) END
                    AS decided_ends_on,
                CASE WHEN p.reframed AND p.dates_event > a.ends_event THEN p.dates_event ELSE COALESCE(a.ends_event, p.dates_event) END
                    AS ends_event
            FROM project_sheet p LEFT JOIN (
                SELECT project, sum(forecast_ht)::bigint AS forecast_ht, max(forecast_event) AS forecast_event,
                    max(ends_on) FILTER (WHERE cancelled_on IS NULL) AS ends_on,
                    max(ends_event) FILTER (WHERE cancelled_on IS NULL) AS ends_event, (sum(blocks) FILTER (WHERE cancelled_on IS NULL))::int AS blocks
                FROM action_sheet GROUP BY project) a ON a.project = p.project
            WHERE p.project = :project AND\s""" + Visibility.CONDITION;

    private static final String FRAMINGS = "SELECT * FROM project_framing WHERE project = :project ORDER BY event DESC";

    private static final String REPORTS = "SELECT * FROM project_progress WHERE project = :project ORDER BY event DESC";

    private final JdbcClient jdbc;

    public ProjectSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<ProjectSheet> find(Reader reader, ProjectId project, LocalDate today) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project.text());
        var framings = framings(project);
        var reports = reports(project);
        return jdbc.sql(SHEET)
                .params(parameters)
                .query((row, number) -> sheet(row, project, today, framings, reports))
                .optional();
    }

    private static ProjectSheet sheet(
            ResultSet row, ProjectId project, LocalDate today, List<Framing> framings, List<Report> reports)
            throws SQLException {
        var phase = Phase.valueOf(row.getString("phase"));
        int percent = row.getInt("percent");
        var life = ProjectLife.of(row);
        return new ProjectSheet(
                project,
                ProgrammeId.of(row.getString("programme")),
                TerritoryId.of(row.getString("territory")),
                row.getString("reference"),
                row.getString("name"),
                row.getString("summary"),
                ProgrammeDashboards.axes(row),
                OrganisationId.of(row.getString("owner")),
                Columns.requiredDay(row, "proposed_on"),
                phase,
                row.getLong("phase_event"),
                life,
                launch(row),
                row.getString("objectives"),
                row.getString("perimeter"),
                Columns.number(row, "frame_event"),
                ProjectCalendar.on(
                        today,
                        new ProjectState.Basis(phase, percent, life.standing(), life.blocks()),
                        Columns.day(row, "starts_on"),
                        Columns.day(row, "ends_on"),
                        Columns.day(row, "decided_ends_on"),
                        Columns.number(row, "ends_event")),
                new ProjectCost(
                        Columns.number(row, "cost_ht"),
                        Columns.number(row, "cost_event"),
                        Columns.number(row, "forecast_ht"),
                        Columns.number(row, "forecast_event")),
                Columns.person(row, "lead"),
                Columns.number(row, "lead_event"),
                ProgrammeDashboards.progress(row, percent),
                row.getString("comment"),
                framings,
                reports,
                row.getLong("version"),
                row.getLong("last_event"));
    }

    private static @Nullable Launch launch(ResultSet row) throws SQLException {
        var launchedOn = Columns.day(row, "launched_on");
        return launchedOn == null
                ? null
                : new Launch(
                        launchedOn,
                        row.getLong("launched_event"),
                        row.getString("launch_authority"),
                        derogations(row.getString("launch_derogations")));
    }

    private static List<Derogation> derogations(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, DEROGATIONS);
    }

    private List<Framing> framings(ProjectId project) {
        return jdbc.sql(FRAMINGS)
                .param("project", project.text())
                .query((row, number) -> new Framing(
                        row.getLong("event"),
                        row.getLong("cost_ht"),
                        Columns.number(row, "previous_cost"),
                        Columns.requiredDay(row, "starts_on"),
                        Columns.requiredDay(row, "ends_on"),
                        Columns.day(row, "previous_starts"),
                        Columns.day(row, "previous_ends"),
                        Columns.person(row, "lead"),
                        Columns.person(row, "previous_lead"),
                        row.getString("objectives"),
                        row.getString("previous_objectives"),
                        row.getString("perimeter"),
                        row.getString("previous_perimeter"),
                        row.getString("reason"),
                        row.getString("authority"),
                        PersonId.of(row.getString("actor")),
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at")))
                .list();
    }

    private List<Report> reports(ProjectId project) {
        return jdbc.sql(REPORTS)
                .param("project", project.text())
                .query((row, number) -> new Report(
                        row.getLong("event"),
                        row.getInt("percent"),
                        Objects.requireNonNull(Columns.constant(Weather.class, row, "weather")),
                        row.getString("comment"),
                        row.getString("next_step"),
                        PersonId.of(row.getString("actor")),
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at")))
                .list();
    }
}
