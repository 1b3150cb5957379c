package fr.gouvernail.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    private Connection connection;

    @BeforeEach
    void createTable() throws SQLException {
        connection = DriverManager.getConnection(TestPostgres.url());
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE batched (id text PRIMARY KEY, value bigint NOT NULL)");
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
        var rows = new BatchedRows();
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

    @Test
    void nothingIsSentTwice() throws SQLException {
        var rows = new BatchedRows();
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
