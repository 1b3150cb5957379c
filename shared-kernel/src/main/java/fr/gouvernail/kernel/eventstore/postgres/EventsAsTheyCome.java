package fr.gouvernail.kernel.eventstore.postgres;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** The store followed from a position on, without end. For one thread. */
final class EventsAsTheyCome implements TrackingEventStream {

    /** How soon a process sees what another one stored; its own commits wake it at once. */
    private static final long OTHERS_SEEN_AFTER = TimeUnit.MILLISECONDS.toNanos(100);

    private final RecentEvents recent;
    private final Commits commits;
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private long position;

    EventsAsTheyCome(long after, RecentEvents recent, Commits commits) {
        this.position = after;
        this.recent = recent;
        this.commits = commits;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(peeked());
    }

    private @Nullable TrackedEventMessage<?> peeked() {
        if (read.isEmpty()) {
            read.addAll(recent.after(position));
        }
        return read.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            // Counted before the look, so that a commit in between is not slept through.
            long known = commits.count();
            if (peeked() != null) {
                return true;
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            commits.awaitMoreThan(known, Math.min(left, OTHERS_SEEN_AFTER));
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        var next = peeked();
        while (next == null) {
            hasNextAvailable(1, TimeUnit.SECONDS);
            next = peeked();
        }
        read.remove();
        position = next.trackingToken().position().orElseThrow();
        return next;
    }

    @Override
    public void close() {
        read.clear();
    }
}
