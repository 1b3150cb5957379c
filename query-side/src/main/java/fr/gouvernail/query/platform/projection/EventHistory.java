package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The store read from one end to the other, whichever engine keeps it. */
public interface EventHistory {

    /**
     * Events in order, decoded. The stream is to be closed.
     *
     * @param after position before the first one, -1 for all
     * @param upTo last position
     * @param territory only what belongs to that territory or to none; null for everything
     */
    Stream<RecordedEvent> between(long after, long upTo, @Nullable TerritoryId territory);

    /** Position of the last event; -1 when there is none. */
    long head();
}
