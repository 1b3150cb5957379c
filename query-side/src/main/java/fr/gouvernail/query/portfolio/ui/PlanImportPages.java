package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ImportCommand.ConfirmImport;
import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.query.platform.document.DocumentRejection;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.portfolio.view.PlanChoices;
import fr.gouvernail.query.portfolio.view.PlanColumns;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages that bring an action plan in: the file, the report line by line, the confirmation, the way back. */
@Controller
public final class PlanImportPages {

    private static final String SAMPLE = "/donnees/modele-plan-actions.";
    private static final int MOST_OWNERS = 500;

    private final PlanImportDesk desk;
    private final PlanImportModel model;
    private final Rejections refusals;

    public PlanImportPages(PlanImportDesk desk, PlanImportModel model, Rejections refusals) {
        this.desk = desk;
        this.model = model;
        this.refusals = refusals;
    }

    @GetMapping("/projets/importer")
    public ModelAndView blank(Reader reader) {
        return upload(reader, null);
    }

    @PostMapping("/projets/importer")
    public ModelAndView prepare(
            Reader reader,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "programme", required = false) @Nullable String programme)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return upload(reader, CommandRejected.of(PlanImportRejection.FILE_EMPTY));
        }
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return at(
                    desk.prepare(reader, programme, name, file.getBytes()).id().text());
        } catch (CommandRejected refusal) {
            if (!(refusal.code() instanceof PlanImportRejection) && !(refusal.code() instanceof DocumentRejection)) {
                throw refusal;
            }
            return upload(reader, refusal);
        }
    }

    private ModelAndView upload(Reader reader, @Nullable CommandRejected refusal) {
        var page = new ModelAndView("portfolio/plan-imports");
        page.addObject("runs", desk.latest(reader));
        page.addObject("programmes", desk.programmes(reader));
        page.addObject("mayImport", Offers.may(reader, ConfirmImport.class));
        return refused(page, refusal);
    }

    private ModelAndView refused(ModelAndView page, @Nullable CommandRejected refusal) {
        if (refusal != null) {
            page.addObject("refusal", refusals.text(refusal));
            page.addObject("refusalCode", refusal.code().code());
            page.setStatus(HttpStatusCode.valueOf(refusal.code().kind().httpStatus()));
        }
        return page;
    }

    /** A small plan to fill in, as a workbook or as a text. */
    @GetMapping("/projets/importer/modele.{extension}")
    public ResponseEntity<byte[]> sample(Reader reader, @PathVariable String extension) throws IOException {
        var type = switch (extension) {
            case "csv" -> "text/csv; charset=UTF-8";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        desk.latest(reader);
        try (InputStream file = Objects.requireNonNull(PlanImportPages.class.getResourceAsStream(SAMPLE + extension))) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("modele-plan-actions." + extension)
                                    .build()
                                    .toString())
                    .body(file.readAllBytes());
        }
    }

    @GetMapping("/imports/{id}")
    public ModelAndView report(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = "lignes", required = false) @Nullable String kept,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return report(reader, id, kept, page, null);
    }

    private ModelAndView report(
            Reader reader, String id, @Nullable String kept, int page, @Nullable CommandRejected refusal) {
        return refused(new ModelAndView("portfolio/plan-import", model.of(reader, id, kept, page)), refusal);
    }

    @PostMapping("/imports/{id}/correspondance")
    public ModelAndView choose(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return acting(reader, id, () -> {
            var columns = new EnumMap<ImportField, String>(ImportField.class);
            for (var field : ImportField.values()) {
                var column = typed.getFirst("colonne." + field.name());
                if (column != null && !column.isEmpty()) {
                    columns.put(field, column);
                }
            }
            var owners = new HashMap<>(desk.find(reader, id).choices().owners());
            for (int index = 0; index < MOST_OWNERS && typed.getFirst("nom." + index) != null; index++) {
                var chosen = typed.getFirst("porteur." + index);
                if (chosen != null && !chosen.isEmpty()) {
                    owners.put(
                            PlanColumns.normalised(Objects.requireNonNull(typed.getFirst("nom." + index))),
                            owner(chosen));
                }
            }
            desk.choose(reader, id, new PlanChoices(columns, owners, null));
        });
    }

    private static OrganisationId owner(String id) {
        try {
            return OrganisationId.of(id);
        } catch (IllegalArgumentException malformed) {
            throw CommandRejected.of(PlanImportRejection.ROW_UNKNOWN_OWNER, "owner", id);
        }
    }

    @PostMapping("/imports/{id}/feuille")
    public ModelAndView turnTo(
            Reader reader, @PathVariable String id, @RequestParam(name = "feuille", defaultValue = "") String sheet) {
        return acting(reader, id, () -> desk.turnTo(reader, id, sheet));
    }

    @PostMapping("/imports/{id}/confirmation")
    public ModelAndView confirm(Reader reader, @PathVariable String id) {
        return acting(reader, id, () -> desk.confirm(reader, id));
    }

    @PostMapping("/imports/{id}/annulation")
    public ModelAndView undo(
            Reader reader, @PathVariable String id, @RequestParam(name = "motif", defaultValue = "") String reason) {
        return acting(reader, id, () -> desk.undo(reader, id, reason));
    }

    @PostMapping("/imports/{id}/reprise")
    public ModelAndView resume(Reader reader, @PathVariable String id) {
        return acting(reader, id, () -> desk.resume(reader, id));
    }

    private ModelAndView acting(Reader reader, String id, Runnable act) {
        try {
            act.run();
            return at(id);
        } catch (CommandRejected refusal) {
            if (!(refusal.code() instanceof PlanImportRejection)
                    || PlanImportRejection.UNKNOWN.code().equals(refusal.code().code())) {
                throw refusal;
            }
            return report(reader, id, null, 1, refusal);
        }
    }

    private static ModelAndView at(String id) {
        return Forms.at("/imports/" + id);
    }
}
