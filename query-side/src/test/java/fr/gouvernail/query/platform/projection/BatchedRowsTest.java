package fr.gouvernail.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchedRowsTest {

    private static final String INSERT =
            "INSERT INTO batched (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value";
    private static final String ADD = "UPDATE batched SET value = value + ? WHERE id = ?";
    private static final String DOUBLE = "UPDATE batched SET value = value * 2 WHERE id = ?";
    private static final String DELETE = "DELETE FROM batched WHERE id = ?";

    private static final String LINE =
            "INSERT INTO line (id, number, value) VALUES (?, ?, ?) ON CONFLICT (id, number) DO UPDATE SET value = line.value + excluded.value";
    private static final String SET_LINE = "UPDATE line SET value = ? WHERE id = ? AND number = ?";
    private static final String SUM =
            "UPDATE batched b SET value = (SELECT coalesce(sum(l.value), 0) FROM line l WHERE l.id = b.id) WHERE b.id = ?";

    private Connection connection;

    @BeforeEach
    void createTable() throws SQLException {
        connection = DriverManager.getConnection(TestPostgres.url());
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE batched (id text PRIMARY KEY, value bigint NOT NULL)");
            statement.execute(
                    "CREATE TEMPORARY TABLE line (id text, number bigint, value bigint, PRIMARY KEY (id, number))");
            statement.execute("CREATE TEMPORARY TABLE step (id text, at bigint, value bigint)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void statementsOnTheSameRowKeepTheirOrder(long seed) throws SQLException {
        var random = new Random(seed);
        var expected = new TreeMap<String, Long>();
        var rows = new BatchedRows(List.of("batched", "line", "step"));
        for (int i = 0; i < 500; i++) {
            var id = "row-" + random.nextInt(7);
            long number = random.nextInt(10);
            switch (random.nextInt(4)) {
                case 0 -> {
                    rows.write(id, INSERT, id, number);
                    expected.put(id, number);
                }
                case 1 -> {
                    rows.write(id, ADD, number, id);
                    expected.computeIfPresent(id, (_, value) -> value + number);
                }
                case 2 -> {
                    rows.write(id, DOUBLE, id);
                    // Bounded, so that five hundred doublings do not overflow.
                    expected.computeIfPresent(id, (_, value) -> value * 2);
                    rows.write(id, "UPDATE batched SET value = value % 1000 WHERE id = ?", id);
                    expected.computeIfPresent(id, (_, value) -> value % 1000);
                }
                default -> {
                    rows.write(id, DELETE, id);
                    expected.remove(id);
                }
            }
        }
        rows.flush(connection);

        assertThat(stored()).as("seed %d", seed).isEqualTo(expected);
    }

    /** Lines under one row, set again, dropped and summed up in another table: the same as one statement after the other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void severalTablesAndKeysUnderOneRowEndAsIfSentOneByOne(long seed) throws SQLException {
        var gathered = new BatchedRows(List.of("batched", "line", "step"));
        writeLines(new Random(seed), gathered);
        gathered.flush(connection);
        var together = everything();
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE batched, line, step");
        }
        writeLines(new Random(seed), (row, sql, parameters) -> {
            var one = new BatchedRows(List.of());
            one.write(row, sql, parameters);
            flush(one);
        });

        assertThat(together).as("seed %d", seed).isEqualTo(everything()).hasSizeGreaterThan(20);
    }

    private void flush(BatchedRows rows) {
        try {
            rows.flush(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void writeLines(Random random, Rows rows) {
        for (int i = 0; i < 400; i++) {
            var id = "row-" + random.nextInt(5);
            long number = random.nextInt(4);
            long value = random.nextInt(100);
            switch (random.nextInt(7)) {
                case 0, 1 -> rows.write(id, LINE, id, number, value);
                case 2 -> rows.write(id, SET_LINE, value, id, number);
                case 3 -> rows.write(id, "UPDATE line SET value = ? WHERE id = ?", value, id);
                case 4 -> rows.write(id, "DELETE FROM line WHERE id = ? AND number = ?", id, number);
                case 5 -> rows.write(id, INSERT, id, value);
                default -> rows.write(id, SUM, id);
            }
            rows.write(id, "INSERT INTO step (id, at, value) VALUES (?, ?, ?)", id, (long) i, value);
        }
    }

    private List<String> everything() throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        SELECT 'batched ' || id || ' ' || value FROM batched
                        UNION ALL SELECT 'line ' || id || ' ' || number || ' ' || value FROM line
                        UNION ALL SELECT 'step ' || id || ' ' || at || ' ' || value FROM step ORDER BY 1
                        """)) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }

    @Test
    void whatIsOnlySetAgainIsSentOnce() throws SQLException {
        var rows = new BatchedRows(List.of("batched"));
        rows.write("a", INSERT, "a", 1L);
        for (long value = 2; value < 50; value++) {
            rows.write("a", "UPDATE batched SET value = ? WHERE id = ?", value, "a");
        }
        assertThat(rows.gathered()).isEqualTo(2);
        rows.flush(connection);

        assertThat(stored()).containsEntry("a", 49L);
    }

    @Test
    void nothingIsSentTwice() throws SQLException {
        var rows = new BatchedRows(List.of("batched", "line", "step"));
        rows.write("a", INSERT, "a", 1L);
        rows.flush(connection);
        rows.write("a", ADD, 1L, "a");
        rows.flush(connection);
        rows.flush(connection);

        assertThat(stored()).containsEntry("a", 2L);
    }

    private TreeMap<String, Long> stored() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT id, value FROM batched")) {
            while (result.next()) {
                rows.put(result.getString(1), result.getLong(2));
            }
        }
        return rows;
    }
}
