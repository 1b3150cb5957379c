package fr.gouvernail.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionProgressTest {

    private final ProjectionProgress progress = new ProjectionProgress(List.of("a", "b"));

    @Test
    void isLevelOnlyWhereAllAre() {
        progress.reached("a", 0, 9);
        assertThat(progress.level()).isEqualTo(-1);
        progress.reached("b", 0, 4);
        assertThat(progress.level()).isEqualTo(4);
    }

    @Test
    void aJumpIsCountedAsMissing() {
        progress.standsAt("a", 10);
        progress.reached("a", 11, 20);
        assertThat(progress.of("a").missing()).isZero();
        progress.reached("a", 24, 30);
        assertThat(progress.of("a").missing()).isEqualTo(3);
    }

    @Test
    void whoWaitsIsWokenWhenAllHaveCome() {
        var waiter = new Thread(() -> {
            progress.reached("a", 0, 5);
            progress.reached("b", 0, 5);
        });
        waiter.start();
        assertThat(progress.awaitLevel(5, Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void waitingEnds() {
        assertThat(progress.awaitLevel(5, Duration.ofMillis(20))).isFalse();
    }
}
