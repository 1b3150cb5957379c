package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.kernel.event.RecordedEvent;
import java.util.List;

/**
 * Keeps a look-up table of the command side up to date. Called once or more for each event, in the order of the store and inside a
 * transaction, so applying an event again has to change nothing.
 */
public interface LookupFeed {

    /** For logs and measures. */
    String name();

    void on(RecordedEvent event);

    /** A batch at once, for look-ups whose rows can be written together. */
    default void onAll(List<RecordedEvent> batch) {
        batch.forEach(this::on);
    }
}
