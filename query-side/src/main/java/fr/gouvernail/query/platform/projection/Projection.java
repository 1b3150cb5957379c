package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;

/**
 * A pure function from events to rows: no clock, no look-up, no sending. All it does is write rows, to unqualified tables, so that the
 * same code fills the live schema, a rebuild and a replay. Sees every event of the store, in order, and ignores what it does not need.
 * Its class carries a {@code @ProcessingGroup} with its logical name, {@code <context>.<view>}.
 */
public interface Projection {

    /** The tables it alone writes, in the order in which they may be created. */
    List<String> tables();

    /** Raised when it would write other rows from the same events: its tables are then rebuilt at the next start. */
    int version();

    /**
     * Leading columns, as {@code table.column}, of the indexes that its own statements look rows up by, apart from keys. All others serve
     * readers only: in a rebuild they are made at the end, which costs far less than to keep them while rows change.
     */
    default Set<String> searchedBy() {
        return Set.of();
    }

    void apply(RecordedEvent event, Rows rows);

    default String name() {
        var group = getClass().getAnnotation(ProcessingGroup.class);
        if (group == null) {
            throw new IllegalStateException(getClass().getName() + " has no @ProcessingGroup");
        }
        return group.value();
    }
}
