package fr.gouvernail.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.config.Levels.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ReadinessTest {

    private static final long MOST_BEHIND = 10;

    @Test
    void aProjectionThatIsLevelEnoughIsReady() {
        assertThat(statusOf(new Level("p", true, MOST_BEHIND, 0))).isEqualTo(Status.UP);
    }

    @Test
    void aProjectionThatIsFarBehindOrStoppedOrHasGapsIsNot() {
        assertThat(statusOf(new Level("p", true, MOST_BEHIND + 1, 0))).isEqualTo(Status.DOWN);
        assertThat(statusOf(new Level("p", false, 0, 0))).isEqualTo(Status.DOWN);
        assertThat(statusOf(new Level("p", true, 0, 1))).isEqualTo(Status.DOWN);
    }

    @Test
    void aStoreThatDoesNotAnswerIsNotReady() {
        var health = ObservationConfiguration.level(
                () -> {
                    throw new IllegalStateException("no answer");
                },
                MOST_BEHIND);
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aReactionThatStoppedIsNotReadyAndAnAbsentSideIs() {
        assertThat(ObservationConfiguration.running(Map.of("a", true, "b", false))
                        .getStatus())
                .isEqualTo(Status.DOWN);
        assertThat(ObservationConfiguration.running(Map.of()).getStatus()).isEqualTo(Status.UP);
    }

    private static Status statusOf(Level level) {
        return ObservationConfiguration.level(() -> List.of(new Level("ok", true, 0, 0), level), MOST_BEHIND)
                .getStatus();
    }
}
