package fr.gouvernail.query.platform.administration;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.RejectionProblems;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administration of projections for programs. */
@RestController
@RequestMapping("/api/administration")
public final class AdministrationApi {

    private static final URI CURRENT = URI.create("/api/administration/rebuilds/current");

    private final ProjectionAdministration administration;
    private final RejectionProblems problems;

    public AdministrationApi(ProjectionAdministration administration, RejectionProblems problems) {
        this.administration = administration;
        this.problems = problems;
    }

    /** @param projections names of those to rebuild; empty or absent for all */
    public record RebuildRequest(@Nullable List<String> projections) {}

    @GetMapping("/projections")
    public List<ProjectionStanding> projections(Reader reader) {
        return administration.projections(reader);
    }

    /** Answers 202 at once; the rebuild goes on in the background. */
    @PostMapping("/rebuilds")
    public ResponseEntity<RebuildReport> start(
            Reader reader, @RequestBody(required = false) @Nullable RebuildRequest request) {
        var names = request == null || request.projections() == null ? List.<String>of() : request.projections();
        administration.start(reader, names);
        return ResponseEntity.accepted().location(CURRENT).body(administration.current(reader));
    }

    /** The rebuild that runs, or the last one; 404 when there was none since the start. */
    @GetMapping("/rebuilds/current")
    public ResponseEntity<RebuildReport> current(Reader reader) {
        return ResponseEntity.ofNullable(administration.current(reader));
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> refused(CommandRejected refusal) {
        return problems.of(refusal);
    }
}
