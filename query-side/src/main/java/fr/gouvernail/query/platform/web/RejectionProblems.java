package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import java.net.URI;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals of the query side's own API as problem details (RFC 9457), in the form the commands give them. */
public final class RejectionProblems {

    private static final String TYPE = "urn:gouvernail:refus:";

    private final Rejections rejections;

    public RejectionProblems(Rejections rejections) {
        this.rejections = rejections;
    }

    public ResponseEntity<ProblemDetail> of(CommandRejected refusal) {
        var code = refusal.code();
        var status = HttpStatusCode.valueOf(code.kind().httpStatus());
        var problem = ProblemDetail.forStatusAndDetail(status, rejections.text(refusal));
        problem.setType(URI.create(TYPE + code.code()));
        problem.setTitle(code.code());
        problem.setProperty("code", code.code());
        problem.setProperty("parameters", refusal.parameters());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
