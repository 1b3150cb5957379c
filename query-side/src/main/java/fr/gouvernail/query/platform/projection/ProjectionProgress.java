package fr.gouvernail.query.platform.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How far each live projection has come, and how many positions it never saw. Lets a reader wait for its own command. */
public final class ProjectionProgress {

    /** @param position last position written, -1 for none; @param missing positions that were skipped: anything but 0 is a fault */
    public record Progress(long position, long missing) {}

    private final Map<String, Progress> progress = new TreeMap<>();
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    public ProjectionProgress(Collection<String> names) {
        names.forEach(name -> progress.put(name, new Progress(-1, 0)));
    }

    /** Told after a batch is committed. */
    void reached(String name, long first, long last) {
        lock.lock();
        try {
            progress.merge(name, new Progress(last, 0), (before, _) -> {
                // After a start the first batch tells where the token stood; from then on a jump is a gap.
                long skipped = before.position() < 0 ? 0 : Math.max(0, first - before.position() - 1);
                return new Progress(Math.max(last, before.position()), before.missing() + skipped);
            });
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Told when a token is read or set without events: at the start, and after a rebuild. */
    void standsAt(String name, long position) {
        lock.lock();
        try {
            progress.put(name, new Progress(position, 0));
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public Progress of(String name) {
        lock.lock();
        try {
            return progress.getOrDefault(name, new Progress(-1, 0));
        } finally {
            lock.unlock();
        }
    }

    /** The position all projections have reached. */
    public long level() {
        lock.lock();
        try {
            return progress.values().stream()
                    .mapToLong(Progress::position)
                    .min()
                    .orElse(-1);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all projections have reached the position. @return false when they have not within the time */
    public boolean awaitLevel(long position, Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (level() < position) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
