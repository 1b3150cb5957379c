package fr.gouvernail.command.platform.reaction;

import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.BatchInvoker;
import java.util.List;

/** Feeds all look-ups, in the order of the store, a batch at a time. */
final class LookupInvoker extends BatchInvoker {

    private final List<LookupFeed> feeds;
    private final LookupProgress progress;

    LookupInvoker(List<LookupFeed> feeds, LookupProgress progress) {
        this.feeds = feeds;
        this.progress = progress;
    }

    @Override
    protected void write(List<RecordedEvent> batch) {
        feeds.forEach(feed -> feed.onAll(batch));
    }

    @Override
    protected void committed(List<RecordedEvent> batch) {
        progress.reached(batch.getLast().position());
    }
}
