package fr.gouvernail.kernel.eventstore.postgres;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The end of the store, kept for those who follow it: what the first of them reads and decodes serves the others too. */
final class RecentEvents {

    private static final int KEPT = 2_000;
    /** What this process stores is handed in; only what another one has stored is waited for so long. */
    private static final long LOOK_AGAIN_AFTER = TimeUnit.MILLISECONDS.toNanos(50);

    private final LongFunction<List<? extends TrackedEventMessage<?>>> nextAfter;
    private final LongSupplier nanos;
    private final TreeMap<Long, TrackedEventMessage<?>> kept = new TreeMap<>();
    private final TreeMap<Long, TrackedEventMessage<?>> early = new TreeMap<>();
    /** What is kept goes on from here without a hole. */
    private long base = Long.MIN_VALUE;

    /** When there was nothing to be found. */
    private long lastVainLook;

    /**
     * @param nextAfter reads the next events after a position from the database, none when there are no more
     * @param nanos as {@link System#nanoTime}
     */
    RecentEvents(LongFunction<List<? extends TrackedEventMessage<?>>> nextAfter, LongSupplier nanos) {
        this.nextAfter = nextAfter;
        this.nanos = nanos;
        this.lastVainLook = nanos.getAsLong() - LOOK_AGAIN_AFTER;
    }

    /** The next events after the position, in order; empty when there are none yet. */
    List<? extends TrackedEventMessage<?>> after(long position) {
        synchronized (kept) {
            if (position >= end()) {
                return mayHaveMissedSome(position) ? readOn(position) : List.of();
            }
            if (position >= base) {
                return List.copyOf(kept.tailMap(position, false).values());
            }
        }
        // Far behind, and in nobody's way.
        return nextAfter.apply(position);
    }

    private boolean mayHaveMissedSome(long position) {
        return position != end() || !early.isEmpty() || nanos.getAsLong() - lastVainLook >= LOOK_AGAIN_AFTER;
    }

    /** Takes over an event that was just stored. One that does not follow on yet waits for those before it. */
    void add(long position, DomainEventMessage<?> message) {
        synchronized (kept) {
            if (early.size() == KEPT) {
                early.clear();
            }
            early.put(
                    position,
                    new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), message));
            appendWhatFollowsOn();
        }
    }

    private void appendWhatFollowsOn() {
        early.headMap(end(), true).clear();
        for (var next = early.remove(end() + 1); next != null; next = early.remove(end() + 1)) {
            kept.put(next.trackingToken().position().orElseThrow(), next);
        }
        while (kept.size() > KEPT) {
            base = kept.pollFirstEntry().getKey();
        }
    }

    private long end() {
        return kept.isEmpty() ? base : kept.lastKey();
    }

    private List<? extends TrackedEventMessage<?>> readOn(long position) {
        if (position != end()) {
            kept.clear();
            base = position;
        }
        var read = nextAfter.apply(position);
        lastVainLook = nanos.getAsLong() - (read.isEmpty() ? 0 : LOOK_AGAIN_AFTER);
        for (var event : read) {
            kept.put(event.trackingToken().position().orElseThrow(), event);
        }
        appendWhatFollowsOn();
        return read;
    }
}
