package fr.gouvernail.kernel.sql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of many rows, as an array of PostgreSQL. The driver sends an array in binary when its elements have the Java type that
 * belongs to the column: text with quotes, and JSON is little else, then travels without being escaped here and parsed there.
 */
public final class ColumnArray {

    /**
     * @param type of the elements, as PostgreSQL names it
     * @param column the value of a row; a number of any width for whole numbers
     */
    public static <T> Array of(Connection connection, String type, List<T> rows, Function<T, @Nullable Object> column)
            throws SQLException {
        var values = elements(type, rows.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = element(type, column.apply(rows.get(i)));
        }
        return connection.createArrayOf(type, values);
    }

    private static @Nullable Object[] elements(String type, int size) {
        return switch (type) {
            case "text", "varchar" -> new @Nullable String[size];
            case "int8", "bigint" -> new @Nullable Long[size];
            case "int4", "int" -> new @Nullable Integer[size];
            case "bool" -> new @Nullable Boolean[size];
            default -> new @Nullable Object[size];
        };
    }

    private static @Nullable Object element(String type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case "text", "varchar" -> value.toString();
            case "int8", "bigint" -> ((Number) value).longValue();
            case "int4", "int" -> Math.toIntExact(((Number) value).longValue());
            default -> value;
        };
    }

    private ColumnArray() {}
}
