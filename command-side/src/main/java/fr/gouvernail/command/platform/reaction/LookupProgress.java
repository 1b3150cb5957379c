package fr.gouvernail.command.platform.reaction;

import fr.gouvernail.kernel.eventstore.ReachedPosition;
import java.time.Duration;

/** How far the look-ups have come, so that a policy never sends a command that they would not yet let through. */
public final class LookupProgress {

    private final ReachedPosition reached = new ReachedPosition();

    void reached(long last) {
        reached.reached(last);
    }

    public long position() {
        return reached.position();
    }

    /** @return false when the look-ups have not come that far within the time */
    public boolean await(long awaited, Duration atMost) {
        return reached.await(awaited, atMost);
    }
}
