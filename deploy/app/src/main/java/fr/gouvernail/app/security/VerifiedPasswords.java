package fr.gouvernail.app.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which passwords were found right in the last minutes: a program that sends its password with each request would otherwise pay the price of
 * a slow hash each time. Keeps a keyed digest over account, password and stored hash, so that a changed password counts at once.
 */
final class VerifiedPasswords {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int REMEMBERED = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> verified = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    VerifiedPasswords(Clock clock) {
        this.clock = clock;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    boolean knows(Accounts.Account account, String password) {
        var digest = digest(account, password);
        synchronized (verified) {
            var until = verified.get(digest);
            return until != null && until.isAfter(clock.instant());
        }
    }

    void remember(Accounts.Account account, String password) {
        var digest = digest(account, password);
        synchronized (verified) {
            verified.remove(digest);
            verified.put(digest, clock.instant().plus(KEPT));
        }
    }

    private String digest(Accounts.Account account, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var text = account.username() + "\0" + account.passwordHash() + "\0" + password;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
