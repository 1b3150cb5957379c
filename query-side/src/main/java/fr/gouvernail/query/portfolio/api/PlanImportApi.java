package fr.gouvernail.query.portfolio.api;

import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.portfolio.ui.PlanImportDesk;
import fr.gouvernail.query.portfolio.ui.PlanImportModel;
import fr.gouvernail.query.portfolio.view.PlanChoices;
import fr.gouvernail.query.portfolio.view.PlanColumns;
import fr.gouvernail.query.portfolio.view.PlanImportRun;
import fr.gouvernail.query.portfolio.view.PlanImports;
import fr.gouvernail.query.portfolio.view.PlanLine.Outcome;
import fr.gouvernail.query.portfolio.view.PlanSheet;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of action plans for programs: the same desk as the pages. */
@RestController
@RequestMapping("/api/portfolio/imports")
public final class PlanImportApi {

    private static final int MOST_ROWS = 1000;

    private final PlanImportDesk desk;
    private final PlanImportModel model;
    private final PlanImports imports;
    private final Rejections rejections;

    public PlanImportApi(PlanImportDesk desk, PlanImportModel model, PlanImports imports, Rejections rejections) {
        this.desk = desk;
        this.model = model;
        this.imports = imports;
        this.rejections = rejections;
    }

    /**
     * How the file is to be read.
     *
     * @param columns headings by the name of the field ({@code REFERENCE}, {@code NAME}, …)
     * @param owners text form of an organisation's id by the name that the file has
     */
    public record Mapping(
            @Nullable Map<String, String> columns, @Nullable Map<String, String> owners) {}

    /** Which sheet of the workbook is to be read, by its name. */
    public record Tab(@Nullable String sheet) {}

    /** Why all is taken back. */
    public record Reason(@Nullable String reason) {}

    /** A line with its reason and notes in the language of the request. */
    public record RowAnswer(PlanImportRun.Row row, String text, List<String> notes) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    public ResponseEntity<PlanImportRun> prepare(
            Reader reader,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "programme", required = false) @Nullable String programme)
            throws IOException {
        if (file == null) {
            throw CommandRejected.of(PlanImportRejection.FILE_EMPTY);
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var run = desk.prepare(reader, programme, name, file.getBytes());
        return ResponseEntity.created(URI.create("/api/portfolio/imports/" + run.id()))
                .body(run);
    }

    @GetMapping
    public List<PlanImportRun> all(Reader reader) {
        return desk.latest(reader);
    }

    @GetMapping("/{id}")
    public PlanImportRun one(Reader reader, @PathVariable String id) {
        return desk.find(reader, id);
    }

    @GetMapping("/{id}/rows")
    public List<RowAnswer> rows(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = "outcome", required = false) @Nullable Outcome outcome,
            @RequestParam(name = "limit", defaultValue = "200") int limit,
            @RequestParam(name = "offset", defaultValue = "0") int offset) {
        var run = desk.find(reader, id);
        var kept = outcome == null ? null : outcome.name();
        return imports.rows(run.id(), kept, Math.clamp(limit, 1, MOST_ROWS), Math.max(0, offset)).stream()
                .map(model::line)
                .map(line -> new RowAnswer(line.row(), line.text(), line.notes()))
                .toList();
    }

    @PostMapping("/{id}/mapping")
    public PlanImportRun choose(Reader reader, @PathVariable String id, @RequestBody Mapping mapping) {
        var columns = new EnumMap<ImportField, String>(ImportField.class);
        Objects.requireNonNullElse(mapping.columns(), Map.<String, String>of())
                .forEach((field, column) -> columns.put(field(field), column));
        var owners = new HashMap<String, OrganisationId>();
        Objects.requireNonNullElse(mapping.owners(), Map.<String, String>of())
                .forEach((name, owner) -> owners.put(PlanColumns.normalised(name), owner(owner)));
        return desk.choose(reader, id, new PlanChoices(columns, owners, null));
    }

    /** The sheets of the workbook, for whoever has to choose one; none for a text. */
    @GetMapping("/{id}/sheets")
    public List<PlanSheet.Tab> sheets(Reader reader, @PathVariable String id) {
        return model.tabs(desk.find(reader, id));
    }

    @PostMapping("/{id}/sheet")
    public PlanImportRun turnTo(Reader reader, @PathVariable String id, @RequestBody Tab tab) {
        return desk.turnTo(reader, id, Objects.requireNonNullElse(tab.sheet(), ""));
    }

    private static ImportField field(String name) {
        try {
            return ImportField.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw CommandRejected.of(PlatformRejection.FIELD_UNKNOWN, "field", name);
        }
    }

    private static OrganisationId owner(String id) {
        try {
            return OrganisationId.of(id);
        } catch (IllegalArgumentException malformed) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", "owners", "value", id);
        }
    }

    /** Sent twice, it writes once. */
    @PostMapping("/{id}/confirmation")
    public ResponseEntity<PlanImportRun> confirm(Reader reader, @PathVariable String id) {
        return ResponseEntity.accepted().body(desk.confirm(reader, id));
    }

    @PostMapping("/{id}/undoing")
    public ResponseEntity<PlanImportRun> undo(Reader reader, @PathVariable String id, @RequestBody Reason reason) {
        return ResponseEntity.accepted().body(desk.undo(reader, id, Objects.requireNonNullElse(reason.reason(), "")));
    }

    @PostMapping("/{id}/resumption")
    public ResponseEntity<PlanImportRun> resume(Reader reader, @PathVariable String id) {
        return ResponseEntity.accepted().body(desk.resume(reader, id));
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> refused(CommandRejected refusal) {
        var status = HttpStatusCode.valueOf(refusal.code().kind().httpStatus());
        var problem = ProblemDetail.forStatusAndDetail(status, rejections.text(refusal));
        problem.setType(URI.create("urn:gouvernail:refus:" + refusal.code().code()));
        problem.setProperty("code", refusal.code().code());
        problem.setProperty("parameters", refusal.parameters());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
