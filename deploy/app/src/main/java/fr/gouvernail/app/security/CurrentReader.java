package fr.gouvernail.app.security;

import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who reads in the current request, and in which of their roles: the one chosen in the session for pages, the header {@code X-Role} for the
 * API, the one held longest otherwise. Roles are looked up each time, so that one that is withdrawn is gone at once.
 */
public final class CurrentReader {

    /** The header that names the role of a request to the API. */
    public static final String ROLE_HEADER = "X-Role";

    private static final String ROLE_IN_USE = "gouvernail.role";
    private static final String RESOLVED = CurrentReader.class.getName();

    private final HeldRoles heldRoles;
    private final Directory directory;

    public CurrentReader(HeldRoles heldRoles, Directory directory) {
        this.heldRoles = heldRoles;
        this.directory = directory;
    }

    /** The reader, or null when nobody is signed in. @throws AccessDeniedException when they hold no role, or not the one they name */
    public @Nullable Reader find(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Reader known) {
            return known;
        }
        var signedIn = signedIn();
        if (signedIn == null) {
            return null;
        }
        var role = roleInUse(request, heldRoles.of(signedIn.person()));
        var person = signedIn.person();
        var reader = new Reader(person, directory.nameOf(person), role.role(), role.territory(), role.organisation());
        request.setAttribute(RESOLVED, reader);
        return reader;
    }

    /** The reader. @throws AccessDeniedException when nobody is signed in, or not in a role they hold */
    public Reader require(HttpServletRequest request) {
        var reader = find(request);
        if (reader == null) {
            throw new AccessDeniedException("nobody is signed in");
        }
        return reader;
    }

    /** The roles that the signed-in person may act in. */
    public List<HeldRole> roles() {
        var signedIn = signedIn();
        return signedIn == null ? List.of() : heldRoles.of(signedIn.person());
    }

    /** Acts in another of their roles from now on; one that they do not hold is not taken. */
    public void choose(HttpServletRequest request, String name) {
        if (named(roles(), name) != null) {
            request.getSession().setAttribute(ROLE_IN_USE, name);
            request.removeAttribute(RESOLVED);
        }
    }

    private static HeldRole roleInUse(HttpServletRequest request, List<HeldRole> held) {
        if (held.isEmpty()) {
            throw new AccessDeniedException("no role is held");
        }
        var header = request.getHeader(ROLE_HEADER);
        if (header != null) {
            var asked = named(held, header.strip());
            if (asked == null) {
                throw new AccessDeniedException("the role is not held");
            }
            return asked;
        }
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(ROLE_IN_USE);
        var kept = chosen == null ? null : named(held, chosen.toString());
        return kept == null ? held.getFirst() : kept;
    }

    private static @Nullable HeldRole named(List<HeldRole> held, String name) {
        for (var role : held) {
            if (role.isNamed(name)) {
                return role;
            }
        }
        return null;
    }

    private static @Nullable SignedIn signedIn() {
        return signedIn(SecurityContextHolder.getContext().getAuthentication());
    }

    static @Nullable SignedIn signedIn(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }
}
