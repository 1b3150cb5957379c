package fr.gouvernail.query.platform.web;

import java.net.URI;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    private final Rejections rejections;

    public ReadRefusals(Rejections rejections) {
        this.rejections = rejections;
    }

    @ExceptionHandler(ResponseStatusException.class)
    public ResponseEntity<ProblemDetail> refused(ResponseStatusException refused, WebRequest request) {
        var status = refused.getStatusCode();
        var refusal = status.isSameCodeAs(HttpStatus.FORBIDDEN) ? WebRejection.NOT_READABLE : WebRejection.NOT_FOUND;
        var code = refusal.code();
        if (!status.isSameCodeAs(HttpStatus.FORBIDDEN) && !status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            throw refused;
        }
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(RejectionLocale.of(request.getHeader("Accept-Language")));
        try {
            var problem = ProblemDetail.forStatus(status);
            problem.setType(URI.create("urn:gouvernail:refus:" + code));
            problem.setTitle(code);
            problem.setDetail(rejections.text(code, Map.of()));
            problem.setProperty("code", code);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
