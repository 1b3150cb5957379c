package fr.gouvernail.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProjectionProgressTest {

    private final ProjectionProgress progress = new ProjectionProgress();

    @Test
    void standsWhereTheLastBatchEnded() {
        assertThat(progress.position()).isEqualTo(-1);
        progress.reached(0, 9);
        assertThat(progress.position()).isEqualTo(9);
    }

    @Test
    void aJumpIsCountedAsMissing() {
        progress.standsAt(10);
        progress.reached(11, 20);
        assertThat(progress.missing()).isZero();
        progress.reached(24, 30);
        assertThat(progress.missing()).isEqualTo(3);
    }

    @Test
    void whatWasReadBeforeTheStartIsNotMissing() {
        progress.reached(50, 60);
        assertThat(progress.missing()).isZero();
    }

    @Test
    void whoWaitsIsWokenWhenTheyHaveCome() {
        Thread.ofPlatform().start(() -> progress.reached(0, 5));
        assertThat(progress.awaitLevel(5, Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void waitingEnds() {
        assertThat(progress.awaitLevel(5, Duration.ofMillis(20))).isFalse();
    }
}
