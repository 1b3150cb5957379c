package fr.gouvernail.query.funding.api;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.funding.view.SubsidyFile;
import fr.gouvernail.query.funding.view.SubsidyFilter;
import fr.gouvernail.query.funding.view.SubsidyLine;
import fr.gouvernail.query.funding.view.SubsidyLines;
import fr.gouvernail.query.funding.view.SubsidyRow;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.WhyAccess;
import fr.gouvernail.query.platform.web.Found;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The subsidies that councils give, as JSON and as the SCDL « subventions » file. Amounts are euro cents. */
@RestController
@RequestMapping("/api/funding/subsidies")
public final class SubsidyController {

    private final Subsidies subsidies;
    private final SubsidyLines lines;

    public SubsidyController(Subsidies subsidies, SubsidyLines lines) {
        this.subsidies = subsidies;
        this.lines = lines;
    }

    /** A subsidy with what was said of its convention and publication, the latest first; none of it outside the administrations. */
    public record SubsidyWithSteps(SubsidyRow subsidy, List<SubsidyRow.Step> steps) {}

    /** A subsidy that is not in the file, and why. */
    public record Incomplete(SubsidyId subsidy, String number, String beneficiary, List<SubsidyLine.Gap> missing) {}

    /** @param exported how many lines the file has */
    public record Report(int exported, List<Incomplete> incomplete) {}

    @GetMapping
    public List<SubsidyRow> list(
            Reader reader,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) SubsidyRow.@Nullable Duty duty,
            @RequestParam(required = false) @Nullable String text) {
        var council = body == null ? null : body(body);
        return subsidies.list(reader, new SubsidyFilter(council, year, duty, text));
    }

    @GetMapping("/{id}")
    public SubsidyWithSteps subsidy(Reader reader, @PathVariable String id) {
        var row = Found.by(id, SubsidyId::of, found -> subsidies.find(reader, found));
        return new SubsidyWithSteps(row, WhyAccess.of(reader).trail() ? subsidies.steps(row) : List.of());
    }

    @GetMapping(value = "/scdl.csv", produces = "text/csv")
    public ResponseEntity<byte[]> file(
            Reader reader, @RequestParam String body, @RequestParam(required = false) @Nullable Integer year) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(SubsidyFile.of(lines.of(reader, body(body), year)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/scdl")
    public Report report(
            Reader reader, @RequestParam String body, @RequestParam(required = false) @Nullable Integer year) {
        var all = lines.of(reader, body(body), year);
        var incomplete = all.stream()
                .filter(line -> !line.isComplete())
                .map(line -> new Incomplete(
                        line.subsidy().subsidy(),
                        line.subsidy().act().number(),
                        line.subsidy().terms().beneficiary().name(),
                        line.gaps()))
                .toList();
        return new Report(all.size() - incomplete.size(), incomplete);
    }

    private static BodyId body(String text) {
        return Found.by(text, BodyId::of, Optional::of);
    }
}
