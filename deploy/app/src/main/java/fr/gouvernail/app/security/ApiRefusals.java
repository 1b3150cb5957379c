package fr.gouvernail.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refusals of the API before any handler is reached, as problem details (RFC 9457) in French and in English. */
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var english = isEnglish(request);
        if (refused instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.waitSeconds()));
            write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "platform.too-many-attempts",
                    english
                            ? "Too many wrong passwords: try again in a minute."
                            : "Trop de mots de passe erronés : réessayez dans une minute.");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Gouvernail\", charset=\"UTF-8\"");
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "platform.not-signed-in",
                english
                        ? "Sign in: send a name and a password (HTTP Basic)."
                        : "Identifiez-vous : envoyez un identifiant et un mot de passe (HTTP Basic).");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "platform.role-not-held",
                isEnglish(request)
                        ? "You do not hold the role that this request needs."
                        : "Vous n’avez pas le rôle que cette demande exige.");
    }

    private static boolean isEnglish(HttpServletRequest request) {
        var languages = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return languages != null && languages.startsWith("en");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        var problem = """
                {"type":"urn:gouvernail:refus:%s","title":"%s","status":%d,"detail":"%s","code":"%s"}""";
        var body = problem.formatted(code, status.getReasonPhrase(), status.value(), detail, code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
