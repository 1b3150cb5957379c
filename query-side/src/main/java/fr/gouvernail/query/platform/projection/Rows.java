package fr.gouvernail.query.platform.projection;

import org.jspecify.annotations.Nullable;

/**
 * Where a projection writes. Statements are gathered and sent in batches; two of them keep their order when they name the same row.
 */
public interface Rows {

    /**
     * Inserts, updates or deletes.
     *
     * @param row names what the statement reads and writes: the same text for two statements keeps their order. Take the id of the coarsest
     *     thing touched: a statement on all lines of a plan and one on a single line both name the plan
     * @param sql with {@code ?} for each parameter; table names unqualified; a constant, so that equal statements travel together
     * @param parameters text, numbers, booleans, {@code LocalDate}, {@code Instant}, enums (by name), identifiers (by text), {@code Money} (cents),
     *     {@code BasisPoints}, or null
     */
    void write(String row, String sql, @Nullable Object... parameters);
}
