package fr.gouvernail.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down whoever guesses passwords: after five failures for one account from one address, nothing is tried for a minute. Kept in memory
 * and bounded, the least recent forgotten first; a correct password clears it.
 */
final class LoginThrottle {

    static final int FAILURES_ALLOWED = 5;
    static final Duration WAIT = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    /** How long nothing may be tried; zero when it may. */
    synchronized Duration wait(String username, String address) {
        var known = failures.get(key(username, address));
        if (known == null || known.count() < FAILURES_ALLOWED) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), known.last().plus(WAIT));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String username, String address) {
        var now = clock.instant();
        var known = failures.get(key(username, address));
        int before = 0;
        if (known != null && !known.last().plus(WAIT).isBefore(now)) {
            before = known.count();
        }
        failures.put(key(username, address), new Failures(before + 1, now));
    }

    synchronized void succeeded(String username, String address) {
        failures.remove(key(username, address));
    }

    private static String key(String username, String address) {
        var name = username.length() > 100 ? username.substring(0, 100) : username;
        return name.strip().toLowerCase(Locale.ROOT) + " " + address;
    }
}
