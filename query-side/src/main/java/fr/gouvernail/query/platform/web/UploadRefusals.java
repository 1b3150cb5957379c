package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A file that the server did not take in, for the API: a page's form is led elsewhere by {@link TooLargeForms}. */
@RestControllerAdvice
@Order(-5)
public final class UploadRefusals {

    private final RejectionProblems problems;

    public UploadRefusals(Rejections rejections) {
        this.problems = new RejectionProblems(rejections);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    public ResponseEntity<ProblemDetail> tooLarge() {
        return problems.of(CommandRejected.of(WebRejection.FILE_TOO_LARGE));
    }
}
