package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The minutes of a sitting, and what is found wrong in its papers: each is recorded once, and corrected with a reason. */
@Controller
public class SittingPaperPages {

    private final SittingPage page;
    private final SittingDocuments documents;
    private final Acts acts;

    public SittingPaperPages(SittingPage page, SittingDocuments documents, Acts acts) {
        this.page = page;
        this.documents = documents;
        this.acts = acts;
    }

    @PostMapping("/seances/{id}/proces-verbal/envoyer")
    public ModelAndView send(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new ItemCommand.SendMinutes(
                sheet.sitting().sitting(), form.version(), form.date("sentOn"), form.optional("sendingReason"));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "sending", form));
    }

    @PostMapping("/seances/{id}/proces-verbal/approuver")
    public ModelAndView approve(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new ItemCommand.ApproveMinutes(
                sheet.sitting().sitting(),
                form.version(),
                form.date("approvedOn"),
                form.optionallyParsed("approvedAt", SittingId::of),
                form.has("tacit"),
                form.optional("approvalReason"));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "minutes", form));
    }

    @PostMapping("/seances/{id}/proces-verbal/signer")
    public ModelAndView sign(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var signatory = form.parsed("signatory", PersonId::of);
        var signedOn = form.date("signedOn");
        var capacity = form.choice("capacity", SigningCapacity.class, SigningCapacity.CHAIR);
        var command = signatory == null
                ? null
                : new ItemCommand.SignMinutes(
                        sheet.sitting().sitting(),
                        form.version(),
                        form.count("item"),
                        signatory,
                        capacity,
                        signedOn,
                        form.optional("signatureReason"));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "signature", form));
    }

    /** A document is told by the event that attached it. */
    @PostMapping("/seances/{id}/documents/retirer")
    public ModelAndView withdraw(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "remplacement", required = false) @Nullable MultipartFile file)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var event = form.parsed("withdrawnDocument", Long::valueOf);
        var reason = form.longText("withdrawalReason");
        var replacement = replacement(reader, sheet, form, file);
        var command = event == null ? null : withdrawal(sheet, form, event, reason, replacement);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "withdrawal", form));
    }

    private AgendaCommand.@Nullable WithdrawDocument withdrawal(
            SittingSheet sheet, FormInput form, long event, String reason, @Nullable AttachedDocument replacement) {
        for (var item : sheet.course().items()) {
            for (var row : item.documents()) {
                if (row.event() == event) {
                    return new AgendaCommand.WithdrawDocument(
                            sheet.sitting().sitting(),
                            form.version(),
                            item.number(),
                            row.document().name(),
                            row.document().version(),
                            reason,
                            replacement == null ? null : alike(replacement, row.document()));
                }
            }
        }
        form.note("withdrawnDocument", "saisie.choix");
        return null;
    }

    /** What replaces a note explains the item in its place. */
    private static AttachedDocument alike(AttachedDocument document, AttachedDocument replaced) {
        return new AttachedDocument(
                document.name(),
                document.version(),
                document.fingerprint(),
                document.bytes(),
                document.link(),
                replaced.kind());
    }

    /** None where nothing was filled in of it. */
    private @Nullable AttachedDocument replacement(
            Reader reader, SittingSheet sheet, FormInput form, @Nullable MultipartFile file) throws IOException {
        var content = file == null || file.isEmpty() ? null : file.getBytes();
        if (content == null
                && Stream.of("replacementName", "replacementVersion", "replacementLink")
                        .allMatch(field -> form.value(field).isBlank())) {
            return null;
        }
        var link = form.optional("replacementLink");
        var kept = content == null
                ? null
                : documents.keep(reader, sheet.sitting().territory(), form, "remplacement", content);
        if (kept == null && form.error("remplacement") == null && link == null) {
            form.note("remplacement", "governance.document.empty");
        }
        return new AttachedDocument(
                form.text("replacementName"),
                form.text("replacementVersion"),
                kept == null ? null : kept.fingerprint(),
                kept == null ? 0 : kept.bytes().length,
                link);
    }

    private static String path(SittingSheet sheet) {
        return "/seances/" + sheet.sitting().sitting();
    }
}
