package fr.gouvernail.command.platform.reaction;

import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Feeds all look-ups, in the order of the store. */
final class LookupInvoker implements EventHandlerInvoker {

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
        var event = RecordedEvents.of((TrackedEventMessage<?>) message);
        feeds.forEach(feed -> feed.on(event));
        CurrentUnitOfWork.get().root().afterCommit(_ -> progress.reached(event.position()));
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
