package fr.gouvernail.command.platform.reaction;

import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Feeds all look-ups, in the order of the store, a batch at a time. */
final class LookupInvoker implements EventHandlerInvoker {

    private static final String RESOURCE = LookupInvoker.class.getName();

    private final List<LookupFeed> feeds;
    private final LookupProgress progress;

    LookupInvoker(List<LookupFeed> feeds, LookupProgress progress) {
        this.feeds = feeds;
        this.progress = progress;
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
            root.onPrepareCommit(_ -> feeds.forEach(feed -> feed.onAll(batch)));
            root.afterCommit(_ -> progress.reached(batch.getLast().position()));
            return batch;
        });
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
