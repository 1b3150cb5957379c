package fr.gouvernail.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What the same server does at best with one row at a time: as many connections as clients, one insert and one flush each. */
final class RawInserts implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final String payload;

    RawInserts(Installation installation, int payloadBytes) throws SQLException {
        this.payload = "x".repeat(payloadBytes);
        for (int i = 0; i < Settings.CLIENTS; i++) {
            connections.add(installation.connect());
        }
        try (var statement = connections.getFirst().createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS benchmark");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS benchmark.raw_row (id uuid PRIMARY KEY, payload text NOT NULL) WITH (autovacuum_enabled = false)");
        }
    }

    /** Inserts until told to stop. @return how many rows */
    long insert(int client, Clients.Until until) throws SQLException {
        var random = new Random();
        long count = 0;
        try (var statement =
                connections.get(client).prepareStatement("INSERT INTO benchmark.raw_row (id, payload) VALUES (?, ?)")) {
            while (until.goesOn()) {
                statement.setObject(1, new UUID(random.nextLong(), random.nextLong()));
                statement.setString(2, payload);
                statement.executeUpdate();
                count++;
            }
        }
        return count;
    }

    /** Empties the table, so that what one slice has left behind slows neither side down in the next. */
    void empty() throws SQLException {
        try (var statement = connections.getFirst().createStatement()) {
            statement.execute("TRUNCATE benchmark.raw_row");
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
