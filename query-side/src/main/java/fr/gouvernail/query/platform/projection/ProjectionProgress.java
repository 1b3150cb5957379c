package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.eventstore.ReachedPosition;
import java.time.Duration;

/** How far the live projections have come, and how many positions they never saw. Lets a reader wait for its own command. */
public final class ProjectionProgress {

    private final ReachedPosition reached = new ReachedPosition();
    private long missing;

    /** Told after a batch is committed. */
    synchronized void reached(long first, long last) {
        long position = reached.position();
        if (position >= 0) {
            // After a start the first batch tells where the token stood; from then on a jump is a gap.
            missing += Math.max(0, first - position - 1);
        }
        reached.reached(last);
    }

    /** Told when the token is read or set without events: at the start, and after a rebuild. */
    synchronized void standsAt(long tokenPosition) {
        missing = 0;
        reached.standsAt(tokenPosition);
    }

    /** The last position written, -1 for none. */
    public long position() {
        return reached.position();
    }

    /** Positions that were skipped: anything but 0 is a fault. */
    public synchronized long missing() {
        return missing;
    }

    /** Waits until the projections have reached the position. @return false when they have not within the time */
    public boolean awaitLevel(long awaited, Duration atMost) {
        return reached.await(awaited, atMost);
    }
}
