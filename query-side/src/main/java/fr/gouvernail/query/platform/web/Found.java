package fr.gouvernail.query.platform.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What an address names: an id that is malformed, unknown or not for this reader is the same to them, a page that does not exist. */
public final class Found {

    /** @throws ResponseStatusException 404 */
    public static <I, T> T by(String id, Function<String, I> parser, Function<I, Optional<T>> query) {
        I parsed;
        try {
            parsed = parser.apply(id);
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return query.apply(parsed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Found() {}
}
