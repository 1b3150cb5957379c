package fr.gouvernail.kernel.eventstore.postgres;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what this process has stored, so that whoever follows the store wakes at once and never sleeps through a commit. */
final class Commits {

    private final Lock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long count;

    void add() {
        lock.lock();
        try {
            count++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there were more than that many, or until the time is over. */
    void awaitMoreThan(long known, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (count == known && left > 0) {
                left = more.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
