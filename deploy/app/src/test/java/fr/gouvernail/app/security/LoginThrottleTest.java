package fr.gouvernail.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final SteppedClock clock = new SteppedClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void fiveFailuresMakeTheAccountWaitFromThatAddressOnly() {
        fail(LoginThrottle.FAILURES_ALLOWED - 1);
        assertThat(throttle.wait("maire", "10.0.0.1")).isZero();
        fail(1);
        assertThat(throttle.wait("MAIRE ", "10.0.0.1")).isEqualTo(LoginThrottle.WAIT);
        assertThat(throttle.wait("maire", "10.0.0.2")).isZero();
        assertThat(throttle.wait("pmo", "10.0.0.1")).isZero();
    }

    @Test
    void theWaitEndsAndFiveMoreFailuresAreAllowed() {
        fail(LoginThrottle.FAILURES_ALLOWED);
        clock.now = clock.now.plus(LoginThrottle.WAIT).plusSeconds(1);
        assertThat(throttle.wait("maire", "10.0.0.1")).isZero();
        fail(LoginThrottle.FAILURES_ALLOWED - 1);
        assertThat(throttle.wait("maire", "10.0.0.1")).isZero();
    }

    @Test
    void aRightPasswordForgetsTheFailures() {
        fail(LoginThrottle.FAILURES_ALLOWED - 1);
        throttle.succeeded("maire", "10.0.0.1");
        fail(LoginThrottle.FAILURES_ALLOWED - 1);
        assertThat(throttle.wait("maire", "10.0.0.1")).isZero();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed("maire", "10.0.0.1");
        }
    }

    private static final class SteppedClock extends Clock {
        private Instant now = Instant.parse("2026-03-12T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
