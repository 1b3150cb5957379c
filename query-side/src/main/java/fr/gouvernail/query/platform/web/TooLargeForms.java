package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a form whose file is too large to a page that says so. Left to the server, it fails where the form's token is read, and again where
 * the error page would be made, and a person sees neither.
 */
public final class TooLargeForms extends OncePerRequestFilter {

    static final String PAGE = "/fichier-trop-lourd";

    private final long mostBytes;

    /** @param mostBytes of a whole form */
    public TooLargeForms(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Says it, with the way back that any refusal has. */
    @Controller
    public static final class Page {

        @GetMapping(PAGE)
        public String tooLarge() {
            throw CommandRejected.of(WebRejection.FILE_TOO_LARGE);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= mostBytes
                || request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + PAGE);
    }
}
