package fr.gouvernail.command.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.RejectionTexts;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Refusals as problem details (RFC 9457): a stable code, the figures, and a sentence in the language asked for. */
public final class Problems {

    /** Followed by the code, it is the problem's type. */
    public static final String TYPE = "urn:gouvernail:refus:";

    private final RejectionTexts texts;

    public Problems(RejectionTexts texts) {
        this.texts = texts;
    }

    public ProblemDetail of(CommandRejected rejected, Locale locale, String path) {
        var problem = ProblemDetail.forStatus(rejected.code().kind().httpStatus());
        problem.setType(URI.create(TYPE + rejected.code().code()));
        problem.setTitle(rejected.code().code());
        problem.setDetail(texts.textOf(rejected, locale));
        problem.setInstance(URI.create(path));
        problem.setProperty("code", rejected.code().code());
        problem.setProperty("parameters", rejected.parameters());
        return problem;
    }

    ServerResponse response(CommandRejected rejected, ServerRequest request) {
        var locale = locale(request.servletRequest().getHeader("Accept-Language"));
        return ServerResponse.status(rejected.code().kind().httpStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(rejected, locale, request.path()));
    }

    /** French unless English is what is asked for first. */
    public static Locale locale(@org.jspecify.annotations.Nullable String acceptLanguage) {
        return acceptLanguage != null
                        && acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.FRENCH;
    }
}
