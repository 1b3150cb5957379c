package fr.gouvernail.query.platform.administration;

import fr.gouvernail.query.platform.projection.ProjectionRebuild.State;
import fr.gouvernail.query.platform.projection.ProjectionRebuild.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the last rebuild stands, or how it ended.
 *
 * @param position last one written so far, -1 for none
 * @param head of the store when last looked at
 * @param percent of the way, 0 to 100
 * @param durationMillis since the start, or until the end
 * @param eventsPerSecond read on average
 * @param failure null unless it failed
 */
public record RebuildReport(
        List<String> projections,
        State state,
        long position,
        long head,
        int percent,
        Instant startedAt,
        @Nullable Instant endedAt,
        long durationMillis,
        long eventsPerSecond,
        @Nullable String failure) {

    private static final long MILLIS = 1_000;

    static RebuildReport of(Status status, Instant now) {
        var end = status.endedAt() == null ? now : status.endedAt();
        long millis = Math.max(1, Duration.between(status.startedAt(), end).toMillis());
        long written = status.position() + 1;
        long whole = Math.max(1, status.head() + 1);
        int percent = status.state() == State.DONE ? 100 : (int) Math.clamp(written * 100 / whole, 0, 100);
        return new RebuildReport(
                status.projections(),
                status.state(),
                status.position(),
                status.head(),
                percent,
                status.startedAt(),
                status.endedAt(),
                millis,
                written * MILLIS / millis,
                status.failure());
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public boolean failed() {
        return state == State.FAILED;
    }

    /** Whole seconds, for people. */
    public long seconds() {
        return durationMillis / MILLIS;
    }
}
