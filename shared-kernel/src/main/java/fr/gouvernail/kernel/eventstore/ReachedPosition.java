package fr.gouvernail.kernel.eventstore;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How far a follower of the store has come, and a place to wait until it has come as far as one needs. Safe for any number of threads. */
public final class ReachedPosition {

    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position = -1;

    /** Told after a batch is committed. It never goes back. */
    public void reached(long last) {
        lock.lock();
        try {
            moveTo(Math.max(position, last));
        } finally {
            lock.unlock();
        }
    }

    /** Told when a token was read or set, which may also be further back. */
    public void standsAt(long tokenPosition) {
        lock.lock();
        try {
            moveTo(tokenPosition);
        } finally {
            lock.unlock();
        }
    }

    private void moveTo(long reached) {
        position = reached;
        moved.signalAll();
    }

    /** The last position reached, -1 for none. */
    public long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the position is reached. @return false when it was not within the time, or when the thread was interrupted */
    public boolean await(long awaited, Duration atMost) {
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
