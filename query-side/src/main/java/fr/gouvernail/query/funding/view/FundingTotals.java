package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sums over the funding plans and budgets of a programme, made by the database. A co-financer sees none of them. */
public final class FundingTotals {

    /**
     * Sums over plans, in euro cents without tax.
     *
     * @param votedHt cost of the plans as last adopted
     * @param publicFunding all public money, the owner's own share included: the base of R-02
     * @param ownRate own share over public funding, in basis points
     * @param drafts plans that do not stand as adopted
     * @param blocked plans with a finding that keeps them from being adopted
     */
    public record PlanTotals(
            int plans,
            long costHt,
            long votedHt,
            long ownShare,
            long publicFunding,
            int ownRate,
            long netCost,
            int drafts,
            int blocked,
            @Nullable Long votedEvent,
            @Nullable Long ownEvent,
            @Nullable Long netEvent) {}

    /**
     * Sums over budgets, in euro cents with tax.
     *
     * @param authorisation programme authorisations (AP)
     * @param lastEvent position of the last event that set one of them; null when there is no budget
     */
    public record BudgetTotals(
            int budgets, long authorisation, @Nullable Long lastEvent) {}

    /**
     * The money of one project, in euro cents without tax.
     *
     * @param plannedHt resources that were not refused
     * @param votedHt cost as last adopted; null when no plan was
     */
    public record ProjectFunding(long plannedHt, @Nullable Long votedHt, long event) {}

    private static final String PLANS = """
            SELECT count(*) AS plans, COALESCE(sum(cost_ht), 0)::bigint AS cost_ht,
                COALESCE(sum(adopted_cost_ht), 0)::bigint AS voted_ht, COALESCE(sum(own_share), 0)::bigint AS own_share,
                COALESCE(sum(net_cost), 0)::bigint AS net_cost, max(net_cost_event) AS net_event,
                COALESCE(sum(public_funding), 0)::bigint AS public_funding, count(*) FILTER (WHERE NOT adopted) AS drafts,
                count(*) FILTER (WHERE blocking > 0) AS blocked, max(adopted_event) AS voted_event, max(own_rate_event) AS own_event
            FROM funding_plan WHERE (CAST(:programme AS text) IS NULL OR programme = CAST(:programme AS text)) AND\s""" + Visibility.CONDITION;

    private static final String BUDGETS = """
            SELECT count(*) AS budgets, COALESCE(sum(authorisation), 0)::bigint AS authorisation,
                max(authorisation_event) AS last_event
            FROM budget WHERE (CAST(:programme AS text) IS NULL OR programme = CAST(:programme AS text)) AND\s""" + Visibility.CONDITION;

    private static final String PROJECTS = """
            SELECT t.project, COALESCE(sum(r.planned_ht), 0)::bigint AS planned_ht, sum(t.adopted_cost_ht)::bigint AS voted_ht,
                max(GREATEST(t.cost_ht_event, r.event)) AS event
            FROM (SELECT * FROM funding_plan WHERE\s""" + Visibility.CONDITION + """
            ) t LEFT JOIN (
                SELECT plan, sum(amount_ht) AS planned_ht, max(GREATEST(amount_event, state_event)) AS event FROM funding_resource
                WHERE state <> 'REFUSED' GROUP BY plan) r ON r.plan = t.plan
            WHERE (CAST(:programme AS text) IS NULL OR t.programme = CAST(:programme AS text))
            GROUP BY t.project""";

    private static final String BUDGETED = "SELECT DISTINCT project FROM budget WHERE " + Visibility.CONDITION;

    private final JdbcClient jdbc;

    public FundingTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PlanTotals plans(Reader reader, @Nullable ProgrammeId programme) {
        return jdbc.sql(PLANS)
                .params(parameters(reader, programme))
                .query((row, number) -> new PlanTotals(
                        row.getInt("plans"),
                        row.getLong("cost_ht"),
                        row.getLong("voted_ht"),
                        row.getLong("own_share"),
                        row.getLong("public_funding"),
                        new Money(row.getLong("own_share"))
                                .shareOf(new Money(row.getLong("public_funding")))
                                .value(),
                        row.getLong("net_cost"),
                        row.getInt("drafts"),
                        row.getInt("blocked"),
                        Columns.number(row, "voted_event"),
                        Columns.number(row, "own_event"),
                        Columns.number(row, "net_event")))
                .single();
    }

    public BudgetTotals budgets(Reader reader, @Nullable ProgrammeId programme) {
        return jdbc.sql(BUDGETS)
                .params(parameters(reader, programme))
                .query((row, number) -> new BudgetTotals(
                        row.getInt("budgets"), row.getLong("authorisation"), Columns.number(row, "last_event")))
                .single();
    }

    /** The money of each project that has a plan. */
    public Map<ProjectId, ProjectFunding> byProject(Reader reader, @Nullable ProgrammeId programme) {
        var projects = new LinkedHashMap<ProjectId, ProjectFunding>();
        jdbc.sql(PROJECTS).params(parameters(reader, programme)).query(row -> {
            projects.put(
                    ProjectId.of(row.getString("project")),
                    new ProjectFunding(
                            row.getLong("planned_ht"), Columns.number(row, "voted_ht"), row.getLong("event")));
        });
        return projects;
    }

    /** The projects that have an authorised budget. */
    public Set<ProjectId> budgeted(Reader reader) {
        return jdbc.sql(BUDGETED)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .query((row, number) -> ProjectId.of(row.getString("project")))
                .set();
    }

    private static Map<String, @Nullable Object> parameters(Reader reader, @Nullable ProgrammeId programme) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("programme", programme == null ? null : programme.text());
        return parameters;
    }
}
