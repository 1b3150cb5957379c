package fr.gouvernail.query.platform.replay;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads {@code /au/{position}/…} as the same page at a past position. The prefix becomes the context path, so every link a page makes keeps it,
 * and every rule on paths, that of access first, sees the page's own path. Nothing can be sent from the past.
 */
public final class PastPathFilter extends OncePerRequestFilter {

    private static final String POSITION = PastPathFilter.class.getName() + ".position";
    private static final String CODE = "platform.reading-the-past";

    /** Written here, since this filter stands before everything that knows languages. */
    private static final String PROBLEM = """
            {"type":"urn:gouvernail:refus:platform.reading-the-past","title":"platform.reading-the-past","status":409,\
            "detail":"Rien ne s’enregistre pendant que l’on relit le passé : revenez à aujourd’hui.","code":"platform.reading-the-past"}""";

    private static final String PROBLEM_IN_ENGLISH = """
            {"type":"urn:gouvernail:refus:platform.reading-the-past","title":"platform.reading-the-past","status":409,\
            "detail":"Nothing is recorded while the past is read: go back to today.","code":"platform.reading-the-past"}""";

    private static final Pattern PAST = Pattern.compile("^(/au/(\\d{1,15}))(/.*)?$");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** The past position that the request asks for; null for the present. */
    public static @Nullable Long positionOf(HttpServletRequest request) {
        return (Long) request.getAttribute(POSITION);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var matcher = PAST.matcher(request.getRequestURI());
        if (!matcher.matches()) {
            chain.doFilter(request, response);
            return;
        }
        if (!READING.contains(request.getMethod())) {
            refuse(matcher.group(3), request, response);
            return;
        }
        if (matcher.group(3) == null) {
            response.sendRedirect(matcher.group(1) + "/");
            return;
        }
        request.setAttribute(POSITION, Long.valueOf(matcher.group(2)));
        chain.doFilter(new WithoutPrefix(request, matcher.group(1), matcher.group(3)), response);
    }

    private void refuse(@Nullable String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (path == null || !path.startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_CONFLICT, CODE);
            return;
        }
        var english = String.valueOf(request.getHeader("Accept-Language")).startsWith("en");
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(english ? PROBLEM_IN_ENGLISH : PROBLEM);
    }

    private static final class WithoutPrefix extends HttpServletRequestWrapper {
        private final String prefix;
        private final String path;

        WithoutPrefix(HttpServletRequest request, String prefix, String path) {
            super(request);
            this.prefix = prefix;
            this.path = path;
        }

        @Override
        public String getContextPath() {
            return prefix;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
