package fr.gouvernail.kernel.eventstore.postgres;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Axon's store on our engine, followed in our way: a follower wakes with the commit itself, where Axon's stream would let it look again only after
 * a while, and since positions have no holes, nobody has to wait for one that may still come.
 */
public final class PostgresEventStore extends EmbeddedEventStore {

    private final PostgresEventStorageEngine engine;

    private PostgresEventStore(Builder builder, PostgresEventStorageEngine engine) {
        super(builder);
        this.engine = engine;
    }

    public static PostgresEventStore on(
            PostgresEventStorageEngine engine, MessageMonitor<? super EventMessage<?>> monitor) {
        return new PostgresEventStore(
                EmbeddedEventStore.builder().storageEngine(engine).messageMonitor(monitor), engine);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return engine.follow(token);
    }
}
