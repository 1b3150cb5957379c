package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A projection with the rows it gathers. For one thread at a time. */
final class ProjectionRows {

    private final Projection projection;
    private final BatchedRows rows;
    private volatile long nanosOfLastBatch;

    ProjectionRows(Projection projection) {
        this.projection = projection;
        this.rows = new BatchedRows(projection.tables());
    }

    long nanosOfLastBatch() {
        return nanosOfLastBatch;
    }

    /** Writes what the projection makes of the events; when it fails, nothing gathered is left for the next attempt. */
    void write(List<RecordedEvent> events, Connection connection) throws SQLException {
        long start = System.nanoTime();
        try {
            for (var event : events) {
                projection.apply(event, rows);
            }
            rows.flush(connection);
        } catch (SQLException e) {
            throw new ProjectionFailed(projection.name(), e);
        } finally {
            rows.clear();
            nanosOfLastBatch = System.nanoTime() - start;
        }
    }
}
