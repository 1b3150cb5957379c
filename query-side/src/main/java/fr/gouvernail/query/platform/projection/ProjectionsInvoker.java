package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.TerritoryId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Lets Axon's processor run the projections: a batch of events is gathered, and what all projections make of it is written in the batch's
 * transaction, the one that also stores the token. So no event is applied twice, and none is lost.
 */
final class ProjectionsInvoker implements EventHandlerInvoker {

    private static final String RESOURCE = ProjectionsInvoker.class.getName();

    private final List<ProjectionRows> projections;
    private final DataSource dataSource;
    private final ProjectionProgress progress;
    private final Consumer<Set<TerritoryId>> changes;

    ProjectionsInvoker(
            List<Projection> projections,
            DataSource dataSource,
            ProjectionProgress progress,
            Consumer<Set<TerritoryId>> changes) {
        this.projections = projections.stream().map(ProjectionRows::new).toList();
        this.dataSource = dataSource;
        this.progress = progress;
        this.changes = changes;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        batch().add(RecordedEvents.of((TrackedEventMessage<?>) message));
    }

    private List<RecordedEvent> batch() {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource(RESOURCE, _ -> {
            List<RecordedEvent> batch = new ArrayList<>();
            root.onPrepareCommit(_ -> write(batch));
            root.afterCommit(_ -> committed(batch));
            return batch;
        });
    }

    private void write(List<RecordedEvent> batch) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            for (var projection : projections) {
                projection.write(batch, connection);
            }
        } catch (SQLException e) {
            throw new ProjectionFailed(ReadModelSchemas.LIVE, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void committed(List<RecordedEvent> batch) {
        progress.reached(batch.getFirst().position(), batch.getLast().position());
        changes.accept(batch.stream()
                .map(event -> event.context().territory())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** Rebuilds go their own way, into a schema of their own. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
