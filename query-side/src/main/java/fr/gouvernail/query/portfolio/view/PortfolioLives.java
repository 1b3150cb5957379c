package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.GrantToSettle;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import fr.gouvernail.query.portfolio.view.ProjectTurn.Kind;
import fr.gouvernail.query.portfolio.view.ProjectTurn.Left;
import fr.gouvernail.query.portfolio.view.ProjectTurn.TakeOver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of projects and actions once framed. A co-financer sees none of it, partners and residents no person. */
public final class PortfolioLives {

    private static final JsonMapper JSON = GouvernailJson.mapper();

    private static final TypeReference<List<GrantToSettle>> GRANTS = new TypeReference<>() {};

    private static final String TURNS =
            "SELECT * FROM project_turn WHERE project = :id AND " + Visibility.CONDITION + " ORDER BY event DESC";

    private static final String BLOCKS = "SELECT * FROM portfolio_block WHERE subject = :id AND " + Visibility.CONDITION
            + " ORDER BY lifted_on IS NOT NULL, due_on NULLS LAST, number";

    private static final String REPORTS =
            "SELECT * FROM action_progress WHERE action = :id AND " + Visibility.CONDITION + " ORDER BY event DESC";

    private static final String TIES = """
            SELECT a.action, a.reference, a.name, l.since, l.event
            FROM (SELECT * FROM action_link WHERE\s""" + Visibility.CONDITION + """
            ) l JOIN action_sheet a ON a.action = l.%s
            WHERE l.%s = :id ORDER BY a.reference, a.name""";

    private static final String DEPENDS_ON = TIES.formatted("depends_on", "action");

    private static final String NEEDED_BY = TIES.formatted("action", "depends_on");

    private final JdbcClient jdbc;

    public PortfolioLives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The turns of a project's life, the latest first. */
    public List<ProjectTurn> turns(Reader reader, ProjectId project) {
        boolean named = WhyAccess.of(reader).trail();
        return jdbc.sql(TURNS)
                .params(of(reader, project))
                .query((row, number) -> turn(row, named))
                .list();
    }

    private static ProjectTurn turn(ResultSet row, boolean named) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        return new ProjectTurn(
                row.getLong("event"),
                kind,
                row.getString("reason"),
                Columns.day(row, "review_on"),
                row.getString("actions") == null ? null : left(row),
                kind == Kind.TAKEN_OVER ? takeOver(row) : null,
                row.getString("authority"),
                named ? PersonId.of(row.getString("actor")) : null,
                Columns.requiredDay(row, "effective_on"),
                Columns.instant(row, "recorded_at"));
    }

    private static Left left(ResultSet row) throws SQLException {
        return new Left(
                row.getString("lessons"),
                JSON.readValue(row.getString("grants"), GRANTS),
                row.getString("actions"),
                row.getInt("percent"),
                Columns.constant(Weather.class, row, "weather"),
                Columns.number(row, "framed_ht"),
                row.getLong("forecast_ht"));
    }

    private static TakeOver takeOver(ResultSet row) throws SQLException {
        return new TakeOver(
                row.getInt("percent"),
                Columns.requiredDay(row, "started_on"),
                row.getString("source"),
                row.getString("earlier_decisions"));
    }

    /** What blocks a project or an action, those still open first. */
    public List<BlockRow> blocks(Reader reader, Identifier subject, LocalDate today) {
        boolean named = WhyAccess.of(reader).trail();
        return jdbc.sql(BLOCKS)
                .params(of(reader, subject))
                .query((row, number) -> block(row, today, named))
                .list();
    }

    private static BlockRow block(ResultSet row, LocalDate today, boolean named) throws SQLException {
        var organisation = row.getString("organisation");
        var due = Columns.day(row, "due_on");
        var lifted = Columns.day(row, "lifted_on");
        return new BlockRow(
                row.getString("subject"),
                row.getInt("number"),
                Objects.requireNonNull(Columns.constant(BlockKind.class, row, "kind")),
                row.getString("what"),
                named ? Columns.person(row, "person") : null,
                organisation == null ? null : OrganisationId.of(organisation),
                due,
                Columns.requiredDay(row, "since"),
                row.getLong("event"),
                lifted,
                row.getString("done"),
                Columns.number(row, "lifted_event"),
                lifted == null && due != null && due.isBefore(today));
    }

    /** What was reported on an action, the latest first. */
    public List<ActionReport> reports(Reader reader, ActionId action) {
        boolean named = WhyAccess.of(reader).trail();
        return jdbc.sql(REPORTS)
                .params(of(reader, action))
                .query((row, number) -> new ActionReport(
                        row.getLong("event"),
                        row.getInt("percent"),
                        row.getString("comment"),
                        Columns.day(row, "started_on"),
                        Columns.day(row, "done_on"),
                        named ? PersonId.of(row.getString("actor")) : null,
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at")))
                .list();
    }

    /** The actions it depends on. */
    public List<ActionTie> dependsOn(Reader reader, ActionId action) {
        return ties(DEPENDS_ON, reader, action);
    }

    /** The actions that depend on it. */
    public List<ActionTie> neededBy(Reader reader, ActionId action) {
        return ties(NEEDED_BY, reader, action);
    }

    private List<ActionTie> ties(String query, Reader reader, ActionId action) {
        return jdbc.sql(query)
                .params(of(reader, action))
                .query((row, number) -> new ActionTie(
                        ActionId.of(row.getString("action")),
                        row.getString("reference"),
                        row.getString("name"),
                        Columns.requiredDay(row, "since"),
                        row.getLong("event")))
                .list();
    }

    private static Map<String, @Nullable Object> of(Reader reader, Identifier id) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("id", id.text());
        return parameters;
    }
}
