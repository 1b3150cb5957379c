package fr.gouvernail.command.platform.reaction;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How far the look-ups have come, so that a policy never sends a command that they would not yet let through. */
public final class LookupProgress {

    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position = -1;

    void reached(long last) {
        lock.lock();
        try {
            position = Math.max(position, last);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** @return false when the look-ups have not come that far within the time */
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
