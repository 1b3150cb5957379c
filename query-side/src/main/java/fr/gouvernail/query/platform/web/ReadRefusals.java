package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** What the API refuses to show, as a problem with a stable code and a sentence: the same form as a refused command. */
@RestControllerAdvice(annotations = RestController.class)
public final class ReadRefusals {

    private final RejectionProblems problems;

    public ReadRefusals(Rejections rejections) {
        this.problems = new RejectionProblems(rejections);
    }

    @ExceptionHandler(ResponseStatusException.class)
    public ResponseEntity<ProblemDetail> refused(ResponseStatusException refused, WebRequest request) {
        var status = refused.getStatusCode();
        if (status.isSameCodeAs(HttpStatus.FORBIDDEN)) {
            return problem(CommandRejected.of(WebRejection.NOT_READABLE), request);
        }
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return problem(CommandRejected.of(WebRejection.NOT_FOUND), request);
        }
        throw refused;
    }

    @ExceptionHandler(CommandRejected.class)
    public ResponseEntity<ProblemDetail> refused(CommandRejected refused, WebRequest request) {
        return problem(refused, request);
    }

    private ResponseEntity<ProblemDetail> problem(CommandRejected refused, WebRequest request) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(RejectionLocale.of(request.getHeader("Accept-Language")));
        try {
            return problems.of(refused);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
