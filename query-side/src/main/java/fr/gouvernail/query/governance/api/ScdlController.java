package fr.gouvernail.query.governance.api;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.CouncilIdentity;
import fr.gouvernail.query.governance.view.ScdlFile;
import fr.gouvernail.query.governance.view.ScdlLine;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a council adopted as the SCDL « délibérations » file, with a report on what is not in it. Not found for readers of money alone. */
@RestController
public class ScdlController {

    private final Bodies bodies;
    private final CouncilActs acts;
    private final ReadingDay day;

    public ScdlController(Bodies bodies, CouncilActs acts, ReadingDay day) {
        this.bodies = bodies;
        this.acts = acts;
        this.day = day;
    }

    /** A resolution that is not in the file, and why. */
    public record Incomplete(
            DecisionId decision, String number, String title, LocalDate adoptedOn, List<ScdlLine.Gap> missing) {}

    /** @param exported how many lines the file has */
    public record Report(int exported, List<Incomplete> incomplete) {}

    @GetMapping("/api/governance/bodies/{id}/legal-identities")
    public List<CouncilIdentity> identities(Reader reader, @PathVariable String id) {
        return acts.identities(reader, body(reader, id));
    }

    @GetMapping(value = "/api/governance/bodies/{id}/scdl-deliberations.csv", produces = "text/csv")
    public ResponseEntity<byte[]> file(
            Reader reader,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(ScdlFile.of(lines(reader, id, from, until)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/governance/bodies/{id}/scdl-deliberations")
    public Report report(
            Reader reader,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        var lines = lines(reader, id, from, until);
        var incomplete = lines.stream()
                .filter(line -> !line.isComplete())
                .map(line ->
                        new Incomplete(line.decision(), line.number(), line.title(), line.adoptedOn(), line.gaps()))
                .toList();
        return new Report(lines.size() - incomplete.size(), incomplete);
    }

    private List<ScdlLine> lines(Reader reader, String id, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (!CouncilActs.openTo(reader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return acts.lines(reader, body(reader, id), from, until);
    }

    private BodyId body(Reader reader, String id) {
        return Found.by(id, BodyId::of, found -> bodies.byId(reader, found, day.today()))
                .body();
    }
}
