package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said of the options of an action's arbitrations. A co-financer sees none of it, partners and residents no person. */
public final class OptionStances {

    private static final String SAID =
            "SELECT * FROM arbitration_stance WHERE action = :action AND request = :request AND " + Visibility.CONDITION
                    + " ORDER BY event";

    private final JdbcClient jdbc;

    public OptionStances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that was said, and what of it still stands.
     *
     * @param history in the order it was recorded
     * @param current one a holder and option
     */
    public record Said(List<StanceRow> history, List<StanceRow> current) {}

    public Said of(Reader reader, ActionId action, int request) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("action", action.text());
        parameters.put("request", request);
        var all = jdbc.sql(SAID).params(parameters).query((row, _) -> row(row)).list();
        var last = new LinkedHashMap<List<Object>, StanceRow>();
        all.forEach(row -> last.put(List.of(row.option(), row.holder()), row));
        boolean named = WhyAccess.of(reader).trail();
        return new Said(
                all.stream().map(row -> seen(row, named)).toList(),
                last.values().stream()
                        .filter(row -> row.stance() != null)
                        .map(row -> seen(row, named))
                        .toList());
    }

    private static StanceRow seen(StanceRow row, boolean named) {
        return named || row.holder().person() == null
                ? row
                : new StanceRow(
                        row.request(),
                        row.option(),
                        new StanceHolder(null, null, null),
                        row.stance(),
                        "",
                        null,
                        row.effectiveOn(),
                        row.recordedAt(),
                        row.event());
    }

    private static StanceRow row(ResultSet row) throws SQLException {
        return new StanceRow(
                row.getInt("request"),
                row.getString("option_key"),
                new StanceHolder(
                        body(row.getString("body")),
                        organisation(row.getString("organisation")),
                        Columns.person(row, "person")),
                Columns.constant(OptionStance.class, row, "stance"),
                Objects.requireNonNull(row.getString("words")),
                row.getString("source"),
                Columns.requiredDay(row, "effective_on"),
                Columns.instant(row, "recorded_at"),
                row.getLong("event"));
    }

    private static @Nullable BodyId body(@Nullable String text) {
        return text == null ? null : BodyId.of(text);
    }

    private static @Nullable OrganisationId organisation(@Nullable String text) {
        return text == null ? null : OrganisationId.of(text);
    }
}
