package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every arbitration that was asked about the actions of a project. A co-financer sees none. */
public final class ArbitrationHistory {

    private static final String ASKED = """
            SELECT a.action, a.reference, a.name, b.*, row_number() OVER (PARTITION BY b.action ORDER BY b.event) AS number,
                (SELECT title FROM arbitration_option o WHERE o.action = b.action AND o.event = b.event AND o.option_key = b.chosen) AS title,
                (SELECT count(*) FROM arbitration_option o WHERE o.action = b.action AND o.event = b.event) AS options
            FROM (SELECT * FROM action_sheet WHERE project = :project AND\s""" + Visibility.CONDITION + """
            ) a JOIN action_arbitration b ON b.action = a.action ORDER BY b.event DESC""";

    private final JdbcClient jdbc;

    public ArbitrationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One arbitration; what was chosen is null while it is open.
     *
     * @param number of the request within its action, from 1
     * @param options how many were put
     * @param forecastBefore cost without tax in cents, before it was settled
     */
    public record Asked(
            ActionId action,
            String reference,
            String name,
            int number,
            String question,
            int options,
            LocalDate askedOn,
            long askedEvent,
            @Nullable String chosen,
            @Nullable String title,
            @Nullable String reason,
            @Nullable String authority,
            @Nullable LocalDate settledOn,
            @Nullable Long settledEvent,
            @Nullable Long forecastBefore,
            @Nullable Long forecastAfter) {}

    /** The latest first. */
    public List<Asked> of(Reader reader, ProjectId project) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project.text());
        return jdbc.sql(ASKED)
                .params(parameters)
                .query((row, _) -> new Asked(
                        ActionId.of(row.getString("action")),
                        row.getString("reference"),
                        row.getString("name"),
                        row.getInt("number"),
                        row.getString("question"),
                        row.getInt("options"),
                        Columns.requiredDay(row, "asked_on"),
                        row.getLong("event"),
                        row.getString("chosen"),
                        row.getString("title"),
                        row.getString("reason"),
                        row.getString("authority"),
                        Columns.day(row, "settled_on"),
                        Columns.number(row, "settled_event"),
                        Columns.number(row, "forecast_before"),
                        Columns.number(row, "forecast_after")))
                .list();
    }
}
