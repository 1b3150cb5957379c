package fr.gouvernail.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReachedPositionTest {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final ReachedPosition reached = new ReachedPosition();

    @Test
    void nothingIsReachedAtFirst() {
        assertThat(reached.position()).isEqualTo(-1);
        assertThat(reached.await(0, SHORT)).isFalse();
    }

    @Test
    void whatIsReachedIsNotWaitedFor() {
        reached.reached(5);

        assertThat(reached.await(5, Duration.ZERO)).isTrue();
        assertThat(reached.await(6, SHORT)).isFalse();
    }

    @Test
    void batchesNeverTakeItBack() {
        reached.reached(9);
        reached.reached(4);

        assertThat(reached.position()).isEqualTo(9);
    }

    @Test
    void aTokenMayStandFurtherBack() {
        reached.reached(9);
        reached.standsAt(4);

        assertThat(reached.position()).isEqualTo(4);
    }

    @Test
    void whoWaitsIsWokenByABatch() {
        Thread.ofPlatform().start(() -> reached.reached(5));

        assertThat(reached.await(5, LONG)).isTrue();
    }

    @Test
    void whoWaitsIsWokenByAToken() {
        Thread.ofPlatform().start(() -> reached.standsAt(5));

        assertThat(reached.await(5, LONG)).isTrue();
    }

    @Test
    void anInterruptedThreadStopsWaitingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(reached.await(5, LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
