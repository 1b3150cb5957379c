package fr.gouvernail.query.funding.view;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines of funding plans, across projects: what each funder brings. A co-financer sees those that carry their name. */
public final class FundingLines {

    /**
     * A resource of a plan. Amounts are euro cents without tax.
     *
     * @param adopted whether the plan stands as adopted
     * @param authority text form of the decision that last adopted the plan
     */
    public record FundingLine(
            FundingPlanId plan,
            FundedProject project,
            String key,
            OrganisationId funder,
            FundingScheme scheme,
            long amountHt,
            long amountEvent,
            FundingState state,
            long stateEvent,
            LocalDate stateOn,
            @Nullable String reference,
            boolean adopted,
            @Nullable LocalDate adoptedOn,
            @Nullable String authority) {}

    /**
     * What resources of one state add up to, in euro cents without tax.
     *
     * @param own true for the owner's own share, which is apart from what funders bring
     * @param event position of the last event that set one of them
     */
    public record StateTotal(boolean own, FundingState state, long amountHt, int lines, long event) {}

    private static final String OF_READER = """
            FROM (SELECT * FROM funding_plan WHERE\s""" + Visibility.CONDITION + """
            ) t JOIN funding_resource r ON r.plan = t.plan LEFT JOIN funded_project f ON f.project = t.project
            WHERE (CAST(:programme AS text) IS NULL OR t.programme = CAST(:programme AS text))
                AND (CAST(:funder AS text) IS NULL OR r.funder = CAST(:funder AS text))
            """;

    private static final String LINES =
            "SELECT t.plan, t.adopted, t.adopted_on, t.authority, r.resource, r.funder, r.scheme, r.amount_ht,"
                    + " r.amount_event, r.state, r.state_event, r.state_on, r.reference, " + FundingRows.PROJECT_COLUMNS
                    + " " + OF_READER
                    + "ORDER BY f.reference, t.plan, r.place, r.resource";

    private static final String TOTALS = """
            SELECT (r.scheme = 'OWN') AS own, r.state, sum(r.amount_ht)::bigint AS amount_ht, count(*) AS lines,
                max(GREATEST(r.amount_event, r.state_event)) AS event
            """ + OF_READER + "GROUP BY (r.scheme = 'OWN'), r.state";

    private final JdbcClient jdbc;

    public FundingLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of a programme, or of all plans when it is null, that this reader may see; by project. */
    public List<FundingLine> list(Reader reader, @Nullable ProgrammeId programme) {
        return jdbc.sql(LINES)
                .params(parameters(reader, programme))
                .query((row, number) -> line(row))
                .list();
    }

    /** The sums by state over the lines that this reader may see. */
    public List<StateTotal> totals(Reader reader, @Nullable ProgrammeId programme) {
        return jdbc.sql(TOTALS)
                .params(parameters(reader, programme))
                .query((row, number) -> new StateTotal(
                        row.getBoolean("own"),
                        FundingState.valueOf(row.getString("state")),
                        row.getLong("amount_ht"),
                        row.getInt("lines"),
                        row.getLong("event")))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(Reader reader, @Nullable ProgrammeId programme) {
        var parameters = Visibility.of(reader).parameters();
        parameters.put("programme", programme == null ? null : programme.text());
        parameters.put("funder", funder(reader));
        return parameters;
    }

    /** A co-financer without an organisation matches no funder, rather than all of them. */
    private static @Nullable String funder(Reader reader) {
        if (reader.role() != Role.CO_FINANCER) {
            return null;
        }
        return reader.organisation() == null ? "" : reader.organisation().text();
    }

    private static FundingLine line(ResultSet row) throws SQLException {
        return new FundingLine(
                FundingPlanId.of(row.getString("plan")),
                FundingRows.project(row),
                row.getString("resource"),
                OrganisationId.of(row.getString("funder")),
                FundingScheme.valueOf(row.getString("scheme")),
                row.getLong("amount_ht"),
                row.getLong("amount_event"),
                FundingState.valueOf(row.getString("state")),
                row.getLong("state_event"),
                Columns.requiredDay(row, "state_on"),
                row.getString("reference"),
                row.getBoolean("adopted"),
                Columns.day(row, "adopted_on"),
                row.getString("authority"));
    }
}
