package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Some of the projections that write history into a schema, on one connection, a transaction for each chunk of events. */
final class HistoryLane implements AutoCloseable {

    private final String schema;
    private final Map<Projection, BatchedRows> projections = new LinkedHashMap<>();
    private final Connection connection;
    private final String schemaBefore;

    HistoryLane(DataSource dataSource, String schema, List<Projection> projections) throws SQLException {
        this.schema = schema;
        projections.forEach(projection -> this.projections.put(projection, new BatchedRows()));
        this.connection = dataSource.getConnection();
        this.schemaBefore = connection.getSchema();
        connection.setAutoCommit(false);
        connection.setSchema(schema);
        connection.commit();
    }

    void write(List<RecordedEvent> events) {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL synchronous_commit = off");
            for (var entry : projections.entrySet()) {
                for (var event : events) {
                    entry.getKey().apply(event, entry.getValue());
                }
                entry.getValue().flush(connection);
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
