package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.query.governance.view.SittingCourse;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The order and documents of an agenda, the urgency of a convocation, the list of what was examined, and the view for the room. */
@Controller
public class AgendaPages {

    private static final int WEEK = 7;

    private final SittingPage page;
    private final LivePage live;
    private final SittingDocuments documents;
    private final Acts acts;

    public AgendaPages(SittingPage page, LivePage live, SittingDocuments documents, Acts acts) {
        this.page = page;
        this.documents = documents;
        this.live = live;
        this.acts = acts;
    }

    @PostMapping("/seances/{id}/ordre-du-jour/deplacer")
    public ModelAndView move(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new AgendaCommand.MoveItem(
                sheet.sitting().sitting(), form.version(), form.count("item"), form.count("place"));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "move", form));
    }

    @PostMapping("/seances/{id}/documents")
    public ModelAndView attach(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var link = form.value("link").isEmpty() ? null : form.text("link");
        var kept = file == null || file.isEmpty()
                ? null
                : documents.keep(reader, sheet.sitting().territory(), form, "fichier", file.getBytes());
        if (kept == null && form.error("fichier") == null && link == null) {
            form.note("fichier", "governance.document.empty");
        }
        var document = new AttachedDocument(
                form.text("name"),
                form.text("documentVersion"),
                kept == null ? null : kept.fingerprint(),
                kept == null ? 0 : kept.bytes().length,
                link,
                form.has("explains") ? AttachedDocument.Kind.EXPLANATORY_NOTE : null);
        var command = new AgendaCommand.AttachDocument(
                sheet.sitting().sitting(), form.version(), form.count("item"), document);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "document", form));
    }

    /** @param event the one that attached the document */
    @GetMapping("/seances/{id}/documents/{event}")
    public ResponseEntity<byte[]> document(Reader reader, @PathVariable String id, @PathVariable long event) {
        return documents.handOver(reader, page.require(reader, id), event);
    }

    @PostMapping("/seances/{id}/urgence")
    public ModelAndView ruleOnUrgency(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new AgendaCommand.RuleOnUrgency(
                sheet.sitting().sitting(),
                form.version(),
                form.count("urgencyFor"),
                form.count("urgencyAgainst"),
                form.count("urgencyAbstained"),
                form.optionallyParsed("chairVote", Choice::valueOf));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "urgency", form));
    }

    @GetMapping("/seances/{id}/liste")
    public ModelAndView list(Reader reader, @PathVariable String id) {
        var sheet = page.require(reader, id);
        return list(reader, sheet, acts.proposing(published(sheet.course().publishedList())));
    }

    @PostMapping("/seances/{id}/liste")
    public ModelAndView publish(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new AgendaCommand.PublishList(
                sheet.sitting().sitting(),
                form.version(),
                form.date("postedOn"),
                form.date("onlineOn"),
                form.text("place"),
                form.optional("listReason"));
        return acts.send(reader, form, command, path(sheet) + "/liste", () -> list(reader, sheet, form));
    }

    /** What is recorded is proposed for correction. */
    private static Map<String, String> published(SittingCourse.@Nullable PublishedList list) {
        return list == null
                ? Map.of()
                : Map.of(
                        "postedOn", list.postedOn().toString(),
                        "onlineOn", list.onlineOn().toString(),
                        "place", list.place());
    }

    /** For the room: large, without controls, and renewed by itself. */
    @GetMapping("/seances/{id}/projection")
    public ModelAndView room(Reader reader, @PathVariable String id) {
        var sheet = page.require(reader, id);
        var current = sheet.course().currentItem();
        var item = sheet.items().stream()
                .filter(one -> current != null && one.number() == current)
                .findFirst()
                .orElse(null);
        return new ModelAndView("governance/room")
                .addObject("sheet", sheet)
                .addObject("sitting", sheet.sitting())
                .addObject("item", item)
                .addObject("place", item == null ? 0 : sheet.items().indexOf(item) + 1)
                .addObject(
                        "course",
                        current == null || item == null ? null : sheet.course().item(current))
                .addObject("names", live.names(sheet));
    }

    private ModelAndView list(Reader reader, SittingSheet sheet, FormInput form) {
        var due = sheet.sitting().heldOn().plusDays(WEEK);
        return new ModelAndView("governance/resolution-list")
                .addObject("sheet", sheet)
                .addObject("sitting", sheet.sitting())
                .addObject("form", form)
                .addObject("due", due)
                .addObject("late", acts.today().isAfter(due))
                .addObject("examined", sheet.examined())
                .addObject("mayAct", Acts.may(reader, AgendaCommand.PublishList.class))
                .addObject("key", Acts.newKey());
    }

    private static String path(SittingSheet sheet) {
        return "/seances/" + sheet.sitting().sitting();
    }
}
