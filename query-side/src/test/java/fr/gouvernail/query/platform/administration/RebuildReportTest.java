package fr.gouvernail.query.platform.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.platform.projection.ProjectionRebuild.State;
import fr.gouvernail.query.platform.projection.ProjectionRebuild.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebuildReportTest {

    private static final Instant START = Instant.parse("2026-03-12T10:00:00Z");

    @Test
    void aRunningRebuildSaysHowFarAndHowFastItIs() {
        var status = new Status(List.of("audit.trail"), State.RUNNING, 499, 999, START, null, null);

        var report = RebuildReport.of(status, START.plusSeconds(2));

        assertThat(report.running()).isTrue();
        assertThat(report.percent()).isEqualTo(50);
        assertThat(report.durationMillis()).isEqualTo(2_000);
        assertThat(report.eventsPerSecond()).isEqualTo(250);
    }

    @Test
    void aRebuildThatEndedKeepsItsDuration() {
        var status = new Status(List.of("audit.trail"), State.DONE, 999, 999, START, START.plusMillis(500), null);

        var report = RebuildReport.of(status, START.plusSeconds(3_600));

        assertThat(report.running()).isFalse();
        assertThat(report.percent()).isEqualTo(100);
        assertThat(report.durationMillis()).isEqualTo(500);
        assertThat(report.eventsPerSecond()).isEqualTo(2_000);
    }

    @Test
    void aRebuildOfAnEmptyStoreOrOneThatFailedAtOnceDividesByNothing() {
        var status = new Status(List.of(), State.FAILED, -1, -1, START, START, "panne");

        var report = RebuildReport.of(status, START);

        assertThat(report.failed()).isTrue();
        assertThat(report.percent()).isZero();
        assertThat(report.eventsPerSecond()).isZero();
        assertThat(report.failure()).isEqualTo("panne");
    }
}
