package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import javax.sql.DataSource;

/** One of the connections on which history is written into a schema: takes one projection after the other, a transaction for each chunk of events. */
final class HistoryLane implements AutoCloseable {

    private final String schema;
    private final Connection connection;
    private final String schemaBefore;

    HistoryLane(DataSource dataSource, String schema) throws SQLException {
        this.schema = schema;
        this.connection = dataSource.getConnection();
        this.schemaBefore = connection.getSchema();
        connection.setAutoCommit(false);
        connection.setSchema(schema);
        connection.commit();
    }

    /** @param waiting the projections that no lane has taken yet */
    void write(List<RecordedEvent> events, Queue<ProjectionRows> waiting) {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL synchronous_commit = off");
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                next.write(events, connection);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new ProjectionFailed(schema, e);
        }
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setSchema(schemaBefore);
        } catch (SQLException e) {
            throw new ProjectionFailed(schema, e);
        }
    }
}
