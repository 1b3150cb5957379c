package fr.gouvernail.app.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: nothing is tried before the wait is over. */
final class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    long waitSeconds() {
        return Math.max(1, wait.toSeconds());
    }
}
