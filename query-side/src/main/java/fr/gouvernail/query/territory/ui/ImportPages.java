package fr.gouvernail.query.territory.ui;

import fr.gouvernail.contract.territory.ImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.territory.view.ImportRun.ReportRow;
import fr.gouvernail.query.territory.view.ImportRun.Status;
import fr.gouvernail.query.territory.view.Imports;
import fr.gouvernail.query.territory.view.TerritoryFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages that bring territories in from a file and say what came of each row. */
@Controller
public class ImportPages {

    static final int PAGE = 200;
    private static final String SAMPLE = "/donnees/acv-communes.csv";

    private final ImportDesk desk;
    private final Imports imports;
    private final Rejections rejections;

    public ImportPages(ImportDesk desk, Imports imports, Rejections rejections) {
        this.desk = desk;
        this.imports = imports;
        this.rejections = rejections;
    }

    /** A row of the report with its reason in words. */
    public record ReportLine(ReportRow row, String text) {}

    @GetMapping("/territoires/imports")
    public ModelAndView imports(Reader reader) {
        return list(reader, null);
    }

    @PostMapping("/territoires/imports")
    public ModelAndView upload(
            Reader reader, @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw CommandRejected.of(ImportRejection.FILE_EMPTY);
            }
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return seeOther(desk.submit(reader, name, file.getBytes()).id());
        } catch (CommandRejected refusal) {
            if (!(refusal.code() instanceof ImportRejection)) {
                throw refusal;
            }
            return list(reader, refusal);
        }
    }

    /** The towns of the national programme, which come with the application. */
    @PostMapping("/territoires/imports/action-coeur-de-ville")
    public ModelAndView sample(Reader reader) throws IOException {
        try (var file = Objects.requireNonNull(ImportPages.class.getResourceAsStream(SAMPLE))) {
            return seeOther(
                    desk.submit(reader, "acv-communes.csv", file.readAllBytes()).id());
        }
    }

    @GetMapping("/territoires/imports/{id}")
    public String report(
            Reader reader,
            @PathVariable("id") String id,
            @RequestParam(name = "statut", required = false) @Nullable String filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        var run = desk.find(reader, id);
        var status = status(filter);
        var shown = Math.clamp(page, 1, 1 + TerritoryFile.MAX_ROWS / PAGE);
        var rows = imports.rows(id, status, PAGE + 1, (shown - 1) * PAGE);
        model.addAttribute("run", run);
        model.addAttribute("filter", status == null ? "" : filter);
        model.addAttribute("page", shown);
        model.addAttribute("more", rows.size() > PAGE);
        model.addAttribute("rows", lines(rows));
        model.addAttribute("mayImport", reader.role() == Role.ADMINISTRATOR);
        if (run.running()) {
            model.addAttribute("refreshSeconds", 3);
        }
        return "territory/import";
    }

    /** The part that polls itself while the import runs; at its end it asks for the whole page. */
    @GetMapping("/territoires/imports/{id}/avancement")
    public String progress(Reader reader, @PathVariable("id") String id, Model model, HttpServletResponse response) {
        var run = desk.find(reader, id);
        if (!run.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("run", run);
        return "territory/fragments/import-progress :: progress";
    }

    @PostMapping("/territoires/imports/{id}/reprise")
    public ModelAndView resume(Reader reader, @PathVariable("id") String id) {
        desk.resume(reader, id);
        return seeOther(id);
    }

    @GetMapping("/territoires/imports/{id}/refusees.csv")
    public ResponseEntity<byte[]> refused(Reader reader, @PathVariable("id") String id) {
        var run = desk.find(reader, id);
        var file = TerritoryFile.parse(imports.content(id));
        var rows = imports.rows(id, Status.REFUSED, TerritoryFile.MAX_ROWS, 0);
        var csv = new RefusedRows(rejections).csv(file, rows);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("refus-" + run.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView list(Reader reader, @Nullable CommandRejected refusal) {
        var page = new ModelAndView("territory/imports");
        page.addObject("runs", desk.latest(reader));
        page.addObject("mayImport", reader.role() == Role.ADMINISTRATOR);
        if (refusal != null) {
            page.addObject("refusal", rejections.text(refusal));
            page.addObject("refusalCode", refusal.code().code());
            page.setStatus(HttpStatusCode.valueOf(refusal.code().kind().httpStatus()));
        }
        return page;
    }

    private List<ReportLine> lines(List<ReportRow> rows) {
        return rows.stream()
                .limit(PAGE)
                .map(row -> new ReportLine(
                        row, row.reason() == null ? "" : rejections.text(row.reason(), row.parameters())))
                .toList();
    }

    private static @Nullable Status status(@Nullable String filter) {
        return switch (filter == null ? "" : filter) {
            case "acceptees" -> Status.ACCEPTED;
            case "inchangees" -> Status.UNCHANGED;
            case "refusees" -> Status.REFUSED;
            default -> null;
        };
    }

    private static ModelAndView seeOther(String id) {
        var view = new RedirectView("/territoires/imports/" + id, true);
        view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
