package fr.gouvernail.app.config;

import fr.gouvernail.command.platform.reaction.Reactions;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.LiveProjections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** How far everything that follows the store is behind it. The head is asked for once a second at most, however many gauges are read. */
final class Levels {

    private static final long HEAD_KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** @param lag events it has still to write; @param missing positions it never saw: anything but 0 is a fault */
    record Level(String name, boolean running, long lag, long missing) {}

    private record Head(long position, long readAt) {}

    private final EventHistory history;
    private final ObjectProvider<LiveProjections> projections;
    private final ObjectProvider<Reactions> reactions;
    private final AtomicReference<@Nullable Head> head = new AtomicReference<>();

    Levels(EventHistory history, ObjectProvider<LiveProjections> projections, ObjectProvider<Reactions> reactions) {
        this.history = history;
        this.projections = projections;
        this.reactions = reactions;
    }

    /** Position of the last event, read now. */
    long freshHead() {
        long position = history.head();
        head.set(new Head(position, System.nanoTime()));
        return position;
    }

    private long head() {
        var known = head.get();
        return known != null && System.nanoTime() - known.readAt() < HEAD_KEPT_NANOS ? known.position() : freshHead();
    }

    /** Empty in a process for commands only. */
    List<Level> projections() {
        var live = projections.getIfAvailable();
        if (live == null) {
            return List.of();
        }
        return live.projections().stream()
                .map(projection -> level(live, projection.name()))
                .toList();
    }

    private Level level(LiveProjections live, String name) {
        long lag = Math.max(0, head() - live.position());
        return new Level(name, live.running(), lag, live.progress().missing());
    }

    Level projection(String name) {
        return level(projections.getObject(), name);
    }

    /** Whether each of look-ups and policies runs; empty in a process for queries only. */
    Map<String, Boolean> reactions() {
        var present = reactions.getIfAvailable();
        return present == null ? Map.of() : present.running();
    }

    long lookupsLag() {
        return Math.max(0, head() - reactions.getObject().lookupsPosition());
    }
}
