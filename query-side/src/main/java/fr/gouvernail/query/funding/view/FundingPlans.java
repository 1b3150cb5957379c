package fr.gouvernail.query.funding.view;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.funding.view.FundingPlanSheet.Adoption;
import fr.gouvernail.query.funding.view.FundingPlanSheet.Amounts;
import fr.gouvernail.query.funding.view.FundingPlanSheet.Figure;
import fr.gouvernail.query.funding.view.FundingPlanSheet.Line;
import fr.gouvernail.query.funding.view.FundingPlanSheet.Version;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Funding plans. A co-financer sees none of them, only their lines by {@link FundingLines}. */
public final class FundingPlans {

    private static final JsonMapper JSON = GouvernailJson.mapper();

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private static final String PLANS = "SELECT t.*, " + FundingRows.PROJECT_COLUMNS + """
             FROM (SELECT * FROM funding_plan WHERE\s""" + Visibility.CONDITION + """
            ) t LEFT JOIN funded_project f ON f.project = t.project
            WHERE (CAST(:plan AS text) IS NULL OR t.plan = CAST(:plan AS text))
                AND (CAST(:programme AS text) IS NULL OR t.programme = CAST(:programme AS text))
                AND (CAST(:project AS text) IS NULL OR t.project = CAST(:project AS text))
            ORDER BY f.reference, t.plan""";

    private static final String LINES = """
            SELECT r.*, p.cost_ht FROM funding_resource r
            JOIN (SELECT plan, cost_ht FROM funding_plan WHERE\s""" + Visibility.CONDITION + """
            ) p ON p.plan = r.plan
            WHERE (CAST(:plan AS text) IS NULL OR r.plan = CAST(:plan AS text))
            ORDER BY r.plan, r.place, r.resource""";

    private static final String VERSIONS = "SELECT * FROM funding_plan_version WHERE plan = :plan ORDER BY event DESC";

    private final JdbcClient jdbc;

    public FundingPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans of a programme, or of all that the reader may see when it is null; by the project's reference. */
    public List<FundingPlanSheet> list(Reader reader, @Nullable ProgrammeId programme) {
        return plans(reader, null, programme, null);
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<FundingPlanSheet> find(Reader reader, FundingPlanId plan) {
        return plans(reader, plan, null, null).stream().findFirst();
    }

    public List<FundingPlanSheet> of(Reader reader, ProjectId project) {
        return plans(reader, null, null, project);
    }

    /** The versions of a plan that was found for the reader, the latest first. */
    public List<Version> versions(FundingPlanSheet of) {
        return jdbc.sql(VERSIONS)
                .param("plan", of.plan().text())
                .query((row, number) -> new Version(
                        row.getLong("event"),
                        row.getString("fact"),
                        row.getLong("cost_ht"),
                        row.getLong("subsidies"),
                        row.getLong("own_share"),
                        row.getInt("own_rate"),
                        findings(row),
                        row.getString("reason"),
                        row.getString("authority"),
                        PersonId.of(row.getString("actor")),
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at")))
                .list();
    }

    private List<FundingPlanSheet> plans(
            Reader reader, @Nullable FundingPlanId plan, @Nullable ProgrammeId programme, @Nullable ProjectId project) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("plan", plan == null ? null : plan.text());
        parameters.put("programme", programme == null ? null : programme.text());
        parameters.put("project", project == null ? null : project.text());
        var lines = lines(parameters);
        return jdbc.sql(PLANS)
                .params(parameters)
                .query((row, number) -> plan(row, lines.getOrDefault(row.getString("plan"), List.of())))
                .list();
    }

    private Map<String, List<Line>> lines(Map<String, @Nullable Object> parameters) {
        var lines = new HashMap<String, List<Line>>();
        jdbc.sql(LINES).params(parameters).query(row -> {
            lines.computeIfAbsent(row.getString("plan"), plan -> new ArrayList<>())
                    .add(line(row));
        });
        return lines;
    }

    private static Line line(ResultSet row) throws SQLException {
        long amount = row.getLong("amount_ht");
        return new Line(
                row.getString("resource"),
                OrganisationId.of(row.getString("funder")),
                FundingScheme.valueOf(row.getString("scheme")),
                amount,
                row.getLong("amount_event"),
                new Money(amount).shareOf(new Money(row.getLong("cost_ht"))).value(),
                FundingState.valueOf(row.getString("state")),
                row.getLong("state_event"),
                Columns.requiredDay(row, "state_on"),
                row.getString("reference"));
    }

    private static FundingPlanSheet plan(ResultSet row, List<Line> lines) throws SQLException {
        var adopted = Columns.number(row, "adopted_event");
        return new FundingPlanSheet(
                FundingPlanId.of(row.getString("plan")),
                FundingRows.project(row),
                amounts(row),
                lines,
                findings(row),
                row.getLong("findings_event"),
                row.getInt("blocking"),
                row.getBoolean("adopted"),
                adopted == null
                        ? null
                        : new Adoption(
                                row.getLong("adopted_cost_ht"),
                                adopted,
                                Columns.requiredDay(row, "adopted_on"),
                                row.getString("authority")),
                Columns.requiredDay(row, "drafted_on"),
                row.getLong("version"),
                row.getLong("last_event"));
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                figure(row, "cost_ht"),
                figure(row, "cost_ttc"),
                figure(row, "fctva_base"),
                figure(row, "subsidies"),
                figure(row, "own_share"),
                figure(row, "public_funding"),
                figure(row, "private_funding"),
                figure(row, "aid_rate"),
                figure(row, "own_rate"),
                figure(row, "fctva"),
                figure(row, "net_cost"));
    }

    private static Figure figure(ResultSet row, String column) throws SQLException {
        return new Figure(row.getLong(column), row.getLong(column + "_event"));
    }

    private static List<Finding> findings(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("findings"), FINDINGS);
    }
}
