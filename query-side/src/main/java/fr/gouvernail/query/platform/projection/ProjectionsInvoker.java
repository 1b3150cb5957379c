package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.BatchInvoker;
import fr.gouvernail.kernel.id.TerritoryId;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Writes what all projections make of a batch. Rebuilds go their own way, into a schema of their own. */
final class ProjectionsInvoker extends BatchInvoker {

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
    protected void write(List<RecordedEvent> batch) {
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

    @Override
    protected void committed(List<RecordedEvent> batch) {
        progress.reached(batch.getFirst().position(), batch.getLast().position());
        changes.accept(batch.stream()
                .map(event -> event.context().territory())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
