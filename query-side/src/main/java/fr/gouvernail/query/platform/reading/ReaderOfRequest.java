package fr.gouvernail.query.platform.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Who reads: the signed-in person of the request, in the role in use. */
@FunctionalInterface
public interface ReaderOfRequest {

    /** Null when nobody is signed in. */
    @Nullable
    Reader readerOf(HttpServletRequest request);
}
