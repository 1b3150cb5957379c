package fr.gouvernail.query.territory.api;

import fr.gouvernail.contract.territory.ImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.territory.ui.ImportDesk;
import fr.gouvernail.query.territory.view.ImportRun;
import fr.gouvernail.query.territory.view.ImportRun.ReportRow;
import fr.gouvernail.query.territory.view.ImportRun.Status;
import fr.gouvernail.query.territory.view.Imports;
import fr.gouvernail.query.territory.view.TerritoryFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of territories for programs: the same desk as the page. */
@RestController
@RequestMapping("/api/territory/imports")
public class ImportApi {

    private static final int MOST_ROWS = 1000;

    private final ImportDesk desk;
    private final Imports imports;
    private final Rejections rejections;

    public ImportApi(ImportDesk desk, Imports imports, Rejections rejections) {
        this.desk = desk;
        this.imports = imports;
        this.rejections = rejections;
    }

    /** A refused, accepted or unchanged row; {@code text} is the reason in the language of the request. */
    public record RowAnswer(ReportRow row, @Nullable String text) {}

    @PostMapping(consumes = "text/csv")
    public ResponseEntity<ImportRun> upload(
            Reader reader,
            HttpServletRequest request,
            @RequestParam(name = "name", defaultValue = "import.csv") String name)
            throws IOException {
        // One byte more than is allowed tells a file that is too large from one that just fits.
        return accepted(desk.submit(reader, name, request.getInputStream().readNBytes(TerritoryFile.MAX_BYTES + 1)));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    public ResponseEntity<ImportRun> upload(
            Reader reader, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null) {
            throw CommandRejected.of(ImportRejection.FILE_EMPTY);
        }
        return accepted(
                desk.submit(reader, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
    }

    @GetMapping("/{id}")
    public ImportRun one(Reader reader, @PathVariable("id") String id) {
        return desk.find(reader, id);
    }

    @GetMapping("/{id}/rows")
    public List<RowAnswer> rows(
            Reader reader,
            @PathVariable("id") String id,
            @RequestParam(name = "status", required = false) @Nullable Status status,
            @RequestParam(name = "limit", defaultValue = "200") int limit,
            @RequestParam(name = "offset", defaultValue = "0") int offset) {
        desk.find(reader, id);
        return imports.rows(id, status, Math.clamp(limit, 1, MOST_ROWS), Math.max(0, offset)).stream()
                .map(row -> new RowAnswer(
                        row, row.reason() == null ? null : rejections.text(row.reason(), row.parameters())))
                .toList();
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

    private static ResponseEntity<ImportRun> accepted(ImportRun run) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/territory/imports/" + run.id()))
                .body(run);
    }
}
