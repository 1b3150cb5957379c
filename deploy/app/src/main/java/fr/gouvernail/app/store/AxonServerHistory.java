package fr.gouvernail.app.store;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.projection.EventHistory;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** History as Axon Server keeps it. It cannot be asked for one territory, so a replay reads past the others' events. */
public final class AxonServerHistory implements EventHistory {

    private static final int PATIENCE_SECONDS = 10;

    private final EventStore eventStore;

    public AxonServerHistory(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public Stream<RecordedEvent> between(long after, long upTo, @Nullable TerritoryId territory) {
        if (upTo <= after) {
            return Stream.empty();
        }
        var events = eventStore.openStream(after < 0 ? null : new GlobalSequenceTrackingToken(after));
        return StreamSupport.stream(new UpTo(events, upTo), false)
                .onClose(events::close)
                .filter(event -> territory == null
                        || event.context().territory() == null
                        || territory.equals(event.context().territory()));
    }

    @Override
    public long head() {
        // On an empty store the server gives no token at all.
        TrackingToken head = eventStore.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    /** Ends with the last position asked for, and not before: the stream itself has no end. */
    private static final class UpTo extends AbstractSpliterator<RecordedEvent> {

        private final BlockingStream<TrackedEventMessage<?>> events;
        private final long upTo;
        private long last = -1;

        UpTo(BlockingStream<TrackedEventMessage<?>> events, long upTo) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.events = events;
            this.upTo = upTo;
        }

        @Override
        public boolean tryAdvance(Consumer<? super RecordedEvent> action) {
            try {
                if (last >= upTo || !events.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    return false;
                }
                var event = RecordedEvents.of(events.nextAvailable());
                last = event.position();
                if (last > upTo) {
                    return false;
                }
                action.accept(event);
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
