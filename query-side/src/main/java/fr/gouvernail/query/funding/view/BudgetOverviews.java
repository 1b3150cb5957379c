package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.funding.view.BudgetOverview.Change;
import fr.gouvernail.query.funding.view.BudgetOverview.Credit;
import fr.gouvernail.query.funding.view.BudgetOverview.CreditChange;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Budgets, their credits and their changes. A co-financer sees none of them. */
public final class BudgetOverviews {

    private static final String BUDGETS =
            "SELECT t.*, " + FundingRows.PROJECT_COLUMNS + """
             FROM (SELECT * FROM budget WHERE\s""" + Visibility.CONDITION + """
            ) t LEFT JOIN funded_project f ON f.project = t.project
            WHERE (CAST(:budget AS text) IS NULL OR t.budget = CAST(:budget AS text))
                AND (CAST(:programme AS text) IS NULL OR t.programme = CAST(:programme AS text))
                AND (CAST(:project AS text) IS NULL OR t.project = CAST(:project AS text))
            ORDER BY f.reference, t.budget""";

    private static final String CREDITS =
            "SELECT budget, year, amount, amount_event FROM budget_credit WHERE " + Visibility.CONDITION
                    + " AND (CAST(:budget AS text) IS NULL OR budget = CAST(:budget AS text)) ORDER BY budget, year";

    private static final String CHANGES = "SELECT * FROM budget_change WHERE budget = :budget ORDER BY event DESC";

    private static final String CHANGED_CREDITS =
            "SELECT event, year, previous, current FROM budget_change_credit WHERE budget = :budget ORDER BY event, year";

    private static final String YEARS = """
            SELECT c.year, sum(c.amount)::bigint AS amount, max(c.amount_event) AS amount_event
            FROM budget_credit c JOIN (SELECT budget, programme FROM budget WHERE\s""" + Visibility.CONDITION + """
            ) b ON b.budget = c.budget
            WHERE (CAST(:programme AS text) IS NULL OR b.programme = CAST(:programme AS text))
            GROUP BY c.year ORDER BY c.year""";

    private final JdbcClient jdbc;

    public BudgetOverviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The budgets of a programme, or of all that the reader may see when it is null; by the project's reference. */
    public List<BudgetOverview> list(Reader reader, @Nullable ProgrammeId programme) {
        return budgets(reader, null, programme, null);
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<BudgetOverview> find(Reader reader, BudgetId budget) {
        return budgets(reader, budget, null, null).stream().findFirst();
    }

    public List<BudgetOverview> of(Reader reader, ProjectId project) {
        return budgets(reader, null, null, project);
    }

    /** The payment credits of each year over the budgets of a programme, with tax. */
    public List<Credit> years(Reader reader, @Nullable ProgrammeId programme) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("programme", programme == null ? null : programme.text());
        return jdbc.sql(YEARS)
                .params(parameters)
                .query((row, number) -> credit(row))
                .list();
    }

    /** The authorisation and the reframings of a budget that was found for the reader, the latest first. */
    public List<Change> changes(BudgetOverview of) {
        var budget = of.budget().text();
        var credits = new HashMap<Long, List<CreditChange>>();
        jdbc.sql(CHANGED_CREDITS).param("budget", budget).query(row -> {
            credits.computeIfAbsent(row.getLong("event"), event -> new ArrayList<>())
                    .add(new CreditChange(
                            row.getInt("year"), Columns.number(row, "previous"), Columns.number(row, "current")));
        });
        return jdbc.sql(CHANGES)
                .param("budget", budget)
                .query((row, number) -> new Change(
                        row.getLong("event"),
                        Columns.number(row, "previous"),
                        row.getLong("current"),
                        row.getLong("difference"),
                        row.getString("reason"),
                        row.getString("authority"),
                        PersonId.of(row.getString("actor")),
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at"),
                        credits.getOrDefault(row.getLong("event"), List.of())))
                .list();
    }

    private List<BudgetOverview> budgets(
            Reader reader, @Nullable BudgetId budget, @Nullable ProgrammeId programme, @Nullable ProjectId project) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("budget", budget == null ? null : budget.text());
        parameters.put("programme", programme == null ? null : programme.text());
        parameters.put("project", project == null ? null : project.text());
        var credits = credits(parameters);
        return jdbc.sql(BUDGETS)
                .params(parameters)
                .query((row, number) -> budget(row, credits.getOrDefault(row.getString("budget"), List.of())))
                .list();
    }

    private Map<String, List<Credit>> credits(Map<String, @Nullable Object> parameters) {
        var credits = new HashMap<String, List<Credit>>();
        jdbc.sql(CREDITS).params(parameters).query(row -> {
            credits.computeIfAbsent(row.getString("budget"), budget -> new ArrayList<>())
                    .add(credit(row));
        });
        return credits;
    }

    private static Credit credit(ResultSet row) throws SQLException {
        return new Credit(row.getInt("year"), row.getLong("amount"), row.getLong("amount_event"));
    }

    private static BudgetOverview budget(ResultSet row, List<Credit> credits) throws SQLException {
        return new BudgetOverview(
                BudgetId.of(row.getString("budget")),
                FundingRows.project(row),
                row.getLong("authorisation"),
                row.getLong("authorisation_event"),
                row.getString("authority"),
                Columns.requiredDay(row, "authorised_on"),
                Columns.requiredDay(row, "changed_on"),
                Columns.instant(row, "changed_at"),
                credits,
                row.getLong("version"),
                row.getLong("last_event"));
    }
}
