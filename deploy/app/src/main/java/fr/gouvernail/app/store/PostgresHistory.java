package fr.gouvernail.app.store;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.projection.EventHistory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** History as PostgreSQL keeps it. */
public final class PostgresHistory implements EventHistory {

    private final PostgresEventStorageEngine engine;

    public PostgresHistory(PostgresEventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public Stream<RecordedEvent> between(long after, long upTo, @Nullable TerritoryId territory) {
        return engine.readAfter(after, upTo, territory == null ? null : territory.text())
                .map(RecordedEvents::of);
    }

    @Override
    public long head() {
        return engine.head();
    }
}
