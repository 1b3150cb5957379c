package fr.gouvernail.query.platform.projection;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How far the live projections have come, and how many positions they never saw. Lets a reader wait for its own command. */
public final class ProjectionProgress {

    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position = -1;
    private long missing;

    /** Told after a batch is committed. */
    void reached(long first, long last) {
        lock.lock();
        try {
            if (position >= 0) {
                // After a start the first batch tells where the token stood; from then on a jump is a gap.
                missing += Math.max(0, first - position - 1);
            }
            position = Math.max(last, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Told when the token is read or set without events: at the start, and after a rebuild. */
    void standsAt(long tokenPosition) {
        lock.lock();
        try {
            position = tokenPosition;
            missing = 0;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The last position written, -1 for none. */
    public long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** Positions that were skipped: anything but 0 is a fault. */
    public long missing() {
        lock.lock();
        try {
            return missing;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the projections have reached the position. @return false when they have not within the time */
    public boolean awaitLevel(long awaited, Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (position < awaited) {
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
