package fr.gouvernail.app.security;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a name and a password against the accounts, for pages and API alike. What a person may do follows from roles, not from here. */
final class AccountAuthentication implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 200;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final VerifiedPasswords verified;
    private final String hashOfNothing;

    AccountAuthentication(
            Accounts accounts, PasswordEncoder encoder, LoginThrottle throttle, VerifiedPasswords verified) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.verified = verified;
        this.hashOfNothing = String.valueOf(encoder.encode("no account has this password"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var username = asked.getName();
        var password = String.valueOf(asked.getCredentials());
        var address = addressOf(asked);
        var wait = throttle.wait(username, address);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        var account = accounts.find(username);
        // An unknown account takes as long as a wrong password, so that the time does not tell which names exist.
        var right = account.map(known -> isRight(known, password)).orElseGet(() -> {
            encoder.matches(shortened(password), hashOfNothing);
            return false;
        });
        if (!right) {
            throttle.failed(username, address);
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(username, address);
        var known = account.orElseThrow();
        var signedIn = new SignedIn(known.username(), known.personId());
        var result = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
        result.setDetails(asked.getDetails());
        return result;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean isRight(Accounts.Account account, String password) {
        if (verified.knows(account, password)) {
            return true;
        }
        var right = password.length() <= LONGEST_PASSWORD && encoder.matches(password, account.passwordHash());
        if (right) {
            verified.remember(account, password);
        }
        return right;
    }

    private static String shortened(String password) {
        return password.length() > LONGEST_PASSWORD ? password.substring(0, LONGEST_PASSWORD) : password;
    }

    private static String addressOf(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
