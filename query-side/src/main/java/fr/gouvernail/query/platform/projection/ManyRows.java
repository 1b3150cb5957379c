package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.sql.ColumnArray;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a statement that does for many rows at once what it was written to do for one: each parameter becomes an array, and the
 * statement runs over the rows they make up. The server then plans and looks up once for all of them, which is what a rebuild spends its time on.
 *
 * @param sql takes one array for each parameter of the single statement
 * @param types of the elements, as PostgreSQL names them
 */
record ManyRows(String sql, List<String> types) {

    private static final Pattern SELECTED = Pattern.compile("FROM\\s+\\(SELECT \\?");
    private static final Pattern UPDATE =
            Pattern.compile("(UPDATE \\w+\\s+SET\\s.*?)\\sWHERE\\s(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern DELETE =
            Pattern.compile("(DELETE FROM \\w+)\\sWHERE\\s(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern INSERT = Pattern.compile(
            "(INSERT INTO .*?)\\sVALUES\\s*\\(([^()]*)\\)(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Null when the statement has none of the known forms: it then runs once for each row. */
    static @Nullable ManyRows of(Connection connection, String sql) throws SQLException {
        var statement = sql.strip();
        if (SELECTED.matcher(statement).find()) {
            var types = typesOf(connection, statement);
            return new ManyRows(numbered(statement, types, ManyRows::column), types);
        }
        var update = UPDATE.matcher(statement);
        if (update.matches() && !mentionsMore(update.group(2))) {
            return joined(connection, statement, update.group(1), " FROM ", " WHERE " + update.group(2));
        }
        var delete = DELETE.matcher(statement);
        if (delete.matches() && !mentionsMore(delete.group(2))) {
            return joined(connection, statement, delete.group(1), " USING ", " WHERE " + delete.group(2));
        }
        var insert = INSERT.matcher(statement);
        if (insert.matches() && !insert.group(3).contains("?")) {
            return joined(
                    connection, statement, insert.group(1) + " SELECT " + insert.group(2), " FROM ", insert.group(3));
        }
        return null;
    }

    private static boolean mentionsMore(String condition) {
        return condition.toUpperCase(java.util.Locale.ROOT).contains("SELECT");
    }

    private static ManyRows joined(Connection connection, String sql, String head, String join, String tail)
            throws SQLException {
        var types = typesOf(connection, sql);
        var columns = IntStream.range(0, types.size())
                .mapToObj(index -> column(index, types.get(index)) + " AS " + name(index))
                .collect(Collectors.joining(", "));
        var inHead = (int) head.chars().filter(c -> c == '?').count();
        var before = numbered(head, types.subList(0, inHead), (index, _) -> "many." + name(index));
        var after = numbered(tail, types.subList(inHead, types.size()), (index, _) -> "many." + name(inHead + index));
        return new ManyRows(before + join + "(SELECT " + columns + ") AS many" + after, types);
    }

    private interface Replacement {
        String of(int index, String type);
    }

    private static String numbered(String sql, List<String> types, Replacement replacement) {
        var result = new StringBuilder();
        int index = 0;
        for (int i = 0; i < sql.length(); i++) {
            if (sql.charAt(i) == '?') {
                result.append(replacement.of(index, types.get(index)));
                index++;
            } else {
                result.append(sql.charAt(i));
            }
        }
        return result.toString();
    }

    private static String column(int index, String type) {
        return "unnest(?::" + type + "[])";
    }

    private static String name(int index) {
        return "many_" + index;
    }

    private static List<String> typesOf(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var parameters = statement.getParameterMetaData();
            var types = new ArrayList<String>();
            for (int i = 1; i <= parameters.getParameterCount(); i++) {
                types.add(parameters.getParameterTypeName(i));
            }
            return List.copyOf(types);
        }
    }

    /** Runs the statement over the rows. */
    void execute(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < types.size(); i++) {
                int column = i;
                statement.setArray(i + 1, ColumnArray.of(connection, types.get(i), rows, row -> row[column]));
            }
            statement.executeUpdate();
        }
    }
}
