package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.portfolio.view.ArbitrationRow.OptionRow;
import fr.gouvernail.query.portfolio.view.ArbitrationRow.Settlement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Actions and their arbitrations. A co-financer sees none of them. */
public final class ActionSheets {

    private static final String LINES = """
            SELECT a.*, p.reference AS project_reference, p.name AS project_name, p.phase, p.standing, p.percent AS project_percent
            FROM (SELECT * FROM action_sheet WHERE\s""" + Visibility.CONDITION + """
            ) a JOIN project_sheet p ON p.project = a.project
            WHERE (CAST(:action AS text) IS NULL OR a.action = CAST(:action AS text))
                AND (CAST(:project AS text) IS NULL OR a.project = CAST(:project AS text))
            ORDER BY a.reference, a.name""";

    private static final String ARBITRATIONS = "SELECT * FROM action_arbitration WHERE action = :action AND "
            + Visibility.CONDITION + " ORDER BY event DESC";

    private static final String OPTIONS = """
            SELECT o.*, b.chosen FROM arbitration_option o JOIN action_arbitration b ON b.action = o.action AND b.event = o.event
            WHERE o.action = :action ORDER BY o.event, o.option_key""";

    private final JdbcClient jdbc;

    public ActionSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<ActionLine> find(Reader reader, ActionId action, LocalDate today) {
        return lines(reader, action, null, today).stream().findFirst();
    }

    /** The actions of a project, by reference. */
    public List<ActionLine> of(Reader reader, ProjectId project, LocalDate today) {
        return lines(reader, null, project, today);
    }

    /** All that the reader may see, by reference. */
    public List<ActionLine> all(Reader reader, LocalDate today) {
        return lines(reader, null, null, today);
    }

    private List<ActionLine> lines(
            Reader reader, @Nullable ActionId action, @Nullable ProjectId project, LocalDate today) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("action", action == null ? null : action.text());
        parameters.put("project", project == null ? null : project.text());
        return jdbc.sql(LINES)
                .params(parameters)
                .query((row, number) -> line(row, today))
                .list();
    }

    /** What was asked about an action, the latest first, with all options and what was chosen. */
    public List<ArbitrationRow> arbitrations(Reader reader, ActionId action) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("action", action.text());
        var options = options(action);
        return jdbc.sql(ARBITRATIONS)
                .params(parameters)
                .query((row, number) -> arbitration(row, options.getOrDefault(row.getLong("event"), List.of())))
                .list();
    }

    private static ArbitrationRow arbitration(ResultSet row, List<OptionRow> options) throws SQLException {
        var chosen = row.getString("chosen");
        return new ArbitrationRow(
                row.getLong("event"),
                row.getString("question"),
                row.getLong("previous_forecast"),
                row.getLong("forecast_ht"),
                PersonId.of(row.getString("asked_by")),
                Columns.requiredDay(row, "asked_on"),
                Columns.instant(row, "asked_at"),
                options,
                chosen == null ? null : settlement(row, chosen));
    }

    private Map<Long, List<OptionRow>> options(ActionId action) {
        var options = new HashMap<Long, List<OptionRow>>();
        jdbc.sql(OPTIONS).param("action", action.text()).query(row -> {
            options.computeIfAbsent(row.getLong("event"), event -> new ArrayList<>())
                    .add(option(row));
        });
        return options;
    }

    private static OptionRow option(ResultSet row) throws SQLException {
        return new OptionRow(
                row.getString("option_key"),
                row.getString("title"),
                row.getLong("total_ht"),
                row.getLong("subsidies"),
                row.getLong("own_share"),
                new Money(row.getLong("own_share"))
                        .shareOf(new Money(row.getLong("total_ht")))
                        .value(),
                Columns.requiredDay(row, "ends_on"),
                row.getString("scope"),
                row.getString("consequences"),
                row.getString("option_key").equals(row.getString("chosen")));
    }

    private static Settlement settlement(ResultSet row, String chosen) throws SQLException {
        return new Settlement(
                chosen,
                row.getString("reason"),
                row.getString("authority"),
                row.getLong("settled_event"),
                Columns.requiredDay(row, "settled_on"),
                Columns.instant(row, "settled_at"),
                row.getLong("forecast_before"),
                row.getLong("forecast_after"),
                Columns.requiredDay(row, "ends_before"),
                Columns.requiredDay(row, "ends_after"));
    }

    private static ActionLine line(ResultSet row, LocalDate today) throws SQLException {
        var programme = row.getString("programme");
        var startsOn = Columns.requiredDay(row, "starts_on");
        var course = ActionCourse.of(row);
        return new ActionLine(
                ActionId.of(row.getString("action")),
                ProjectId.of(row.getString("project")),
                programme == null ? null : ProgrammeId.of(programme),
                TerritoryId.of(row.getString("territory")),
                row.getString("project_reference"),
                row.getString("project_name"),
                row.getString("reference"),
                row.getString("name"),
                row.getLong("cost_ht"),
                row.getLong("cost_event"),
                row.getLong("forecast_ht"),
                row.getLong("forecast_event"),
                ProjectCalendar.on(
                        today,
                        course.basis(row),
                        startsOn,
                        Columns.day(row, "planned_ends"),
                        Columns.day(row, "ends_on"),
                        row.getLong("ends_event")),
                course,
                Columns.person(row, "lead"),
                Columns.number(row, "open_arbitration"),
                row.getLong("version"),
                row.getLong("last_event"));
    }
}
