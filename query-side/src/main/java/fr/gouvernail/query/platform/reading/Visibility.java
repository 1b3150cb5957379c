package fr.gouvernail.query.platform.reading;

import fr.gouvernail.kernel.command.Role;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see, as parameters for SQL. A query keeps {@code (:everything OR territory = :territory)} among its conditions,
 * and finds nothing for who holds no right there: what belongs to another territory does not exist for this reader.
 *
 * @param everything true for an auditor or administrator of the whole installation
 * @param territory null when nothing at all may be seen, or everything
 */
public record Visibility(boolean everything, @Nullable String territory) {

    /** The condition; its column is that of the only table with a territory in the query. */
    public static final String CONDITION = "(:everything OR territory = CAST(:territory AS text))";

    /** What belongs to the reader's territory, whatever the role. */
    public static Visibility of(Reader reader) {
        if (reader.territory() == null) {
            return new Visibility(reader.role() == Role.AUDITOR || reader.role() == Role.ADMINISTRATOR, null);
        }
        return new Visibility(false, reader.territory().text());
    }

    /** The same, but nothing for a co-financer, who sees no more than the lines that carry their name. */
    public static Visibility beyondOwnLines(Reader reader) {
        return reader.role() == Role.CO_FINANCER ? new Visibility(false, null) : of(reader);
    }

    /** For {@code JdbcClient.StatementSpec.params}; mutable, so that a query adds its own. */
    public Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("everything", everything);
        parameters.put("territory", territory);
        return parameters;
    }
}
