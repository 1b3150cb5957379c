package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.TerritoryId;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Lets Axon's processor run a {@link Projection}: rows are gathered over the batch and written in its transaction, the one that also stores
 * the token. So no event is applied twice, and none is lost.
 */
final class ProjectionInvoker implements EventHandlerInvoker {

    private final Projection projection;
    private final DataSource dataSource;
    private final ProjectionProgress progress;
    private final Consumer<Set<TerritoryId>> changes;
    private final String resource;

    ProjectionInvoker(
            Projection projection,
            DataSource dataSource,
            ProjectionProgress progress,
            Consumer<Set<TerritoryId>> changes) {
        this.projection = projection;
        this.dataSource = dataSource;
        this.progress = progress;
        this.changes = changes;
        this.resource = "batch-of-" + projection.name();
    }

    /** What one batch has gathered. */
    private static final class Batch {
        private final BatchedRows rows = new BatchedRows();
        private final Set<TerritoryId> territories = new HashSet<>();
        private long first = Long.MAX_VALUE;
        private long last = -1;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var event = RecordedEvents.of((TrackedEventMessage<?>) message);
        var batch = batch();
        projection.apply(event, batch.rows);
        batch.first = Math.min(batch.first, event.position());
        batch.last = Math.max(batch.last, event.position());
        var territory = event.context().territory();
        if (territory != null) {
            batch.territories.add(territory);
        }
    }

    private Batch batch() {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource(resource, _ -> {
            var batch = new Batch();
            root.onPrepareCommit(_ -> write(batch));
            root.afterCommit(_ -> {
                progress.reached(projection.name(), batch.first, batch.last);
                changes.accept(batch.territories);
            });
            return batch;
        });
    }

    private void write(Batch batch) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            batch.rows.flush(connection);
        } catch (SQLException e) {
            throw new ProjectionFailed(projection.name(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Rebuilds go their own way, into a schema of their own. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
