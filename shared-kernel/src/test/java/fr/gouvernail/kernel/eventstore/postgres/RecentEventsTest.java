package fr.gouvernail.kernel.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private final List<Long> stored = new ArrayList<>();
    private int reads;
    private long now;
    private final RecentEvents recent = new RecentEvents(this::read, () -> now);

    @Test
    void theFirstFollowerReadsFromTheDatabaseAndTheOthersDoNot() {
        store(0, 1, 2);
        assertThat(positions(recent.after(-1))).containsExactly(0L, 1L, 2L);
        assertThat(positions(recent.after(-1))).containsExactly(0L, 1L, 2L);
        assertThat(positions(recent.after(1))).containsExactly(2L);
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void whatThisProcessHasStoredNeedsNoReading() {
        recent.after(-1);
        reads = 0;
        storeAndAdd(0);
        storeAndAdd(1);
        assertThat(positions(recent.after(-1))).containsExactly(0L, 1L);
        assertThat(reads).isZero();
    }

    @Test
    void whoHasSeenAllDoesNotAskTheDatabaseEachTime() {
        store(0);
        recent.after(-1);
        recent.after(0);
        reads = 0;
        assertThat(recent.after(0)).isEmpty();
        assertThat(reads).isZero();
        store(1);
        assertThat(recent.after(0)).isEmpty();
        now += TimeUnit.MILLISECONDS.toNanos(50);
        assertThat(positions(recent.after(0))).containsExactly(1L);
    }

    @Test
    void anEventThatIsToldTooEarlyWaitsForTheOneBeforeIt() {
        store(0, 1);
        recent.after(-1);
        storeAndAdd(3);
        assertThat(positions(recent.after(1))).doesNotContain(3L);
        stored.add(2, 2L);
        recent.add(2, message());
        assertThat(positions(recent.after(1))).containsExactly(2L, 3L);
    }

    @Test
    void whatAnotherProcessHasStoredIsReadAndLeavesNoHole() {
        store(0);
        recent.after(-1);
        store(1);
        storeAndAdd(2);
        assertThat(positions(recent.after(0))).containsExactly(1L, 2L);
        storeAndAdd(3);
        assertThat(positions(recent.after(0))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whoIsFarBehindReadsWithoutDisturbingTheOthers() {
        store(LongStream.range(0, 5_000).toArray());
        for (long position = -1; position < 4_999; ) {
            position = last(recent.after(position));
        }
        reads = 0;
        assertThat(positions(recent.after(10)).getFirst()).isEqualTo(11);
        assertThat(reads).isEqualTo(1);
        assertThat(positions(recent.after(4_998))).containsExactly(4_999L);
        assertThat(reads).isEqualTo(1);
    }

    private void store(long... positions) {
        LongStream.of(positions).forEach(stored::add);
    }

    private void storeAndAdd(long position) {
        stored.add(position);
        recent.add(position, message());
    }

    private List<? extends TrackedEventMessage<?>> read(long after) {
        reads++;
        var next = new ArrayList<TrackedEventMessage<?>>();
        long expected = after + 1;
        for (var position : stored.stream().filter(one -> one > after).toList()) {
            // The store has no holes: what comes after one is not visible yet.
            if (position != expected || next.size() == 1_000) {
                break;
            }
            next.add(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), message()));
            expected++;
        }
        return next;
    }

    private static GenericDomainEventMessage<String> message() {
        return new GenericDomainEventMessage<>("type", "id", 0, "payload");
    }

    private static List<Long> positions(List<? extends TrackedEventMessage<?>> events) {
        return events.stream().map(RecentEventsTest::position).toList();
    }

    private static long last(List<? extends TrackedEventMessage<?>> events) {
        return position(events.getLast());
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
