package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.ConsultationCommand.AnswerConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CancelConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CloseConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.OpenConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.ConsultationCommand.WithdrawAnswer;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.ConsultationSheet;
import fr.gouvernail.query.governance.view.ConsultationState;
import fr.gouvernail.query.governance.view.Consultations;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Written consultations: their list, one of them, and the forms to open it, answer, close it or call it off. */
@Controller
public class ConsultationPages {

    private final Consultations consultations;
    private final Bodies bodies;
    private final ConsultationPage page;
    private final ConsultationDocuments documents;
    private final Acts acts;

    public ConsultationPages(
            Consultations consultations,
            Bodies bodies,
            ConsultationPage page,
            ConsultationDocuments documents,
            Acts acts) {
        this.consultations = consultations;
        this.bodies = bodies;
        this.page = page;
        this.documents = documents;
        this.acts = acts;
    }

    @GetMapping("/consultations")
    public ModelAndView list(
            Reader reader,
            @RequestParam(name = "instance", required = false) @Nullable String body,
            @RequestParam(name = "etat", required = false) @Nullable String state) {
        var filters = new Filters("/consultations").with("instance", body).with("etat", state);
        var filter = new Consultations.Filter(
                filters.id("instance", BodyId::of), null, filters.choice("etat", ConsultationState.class));
        return new ModelAndView("governance/consultations")
                .addObject("consultations", consultations.list(reader, filter))
                .addObject("bodies", bodies.list(reader, acts.today()))
                .addObject("states", ConsultationState.values())
                .addObject("today", acts.today())
                .addObject("filters", filters);
    }

    @GetMapping("/consultations/nouvelle")
    public ModelAndView blank(
            Reader reader, @RequestParam(name = "decision", required = false) @Nullable String decision) {
        var proposed = Map.of(
                "decision",
                decision == null ? "" : decision,
                "openedOn",
                acts.today().toString(),
                "sentBy",
                WrittenMeans.HERE.name());
        return page.blank(reader, acts.proposing(proposed));
    }

    @PostMapping("/consultations/nouvelle")
    public ModelAndView open(
            Reader reader,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var form = acts.typed(typed);
        var id = new ConsultationId(UUID.randomUUID());
        var candidate = page.candidate(reader, form.parsed("decision", DecisionId::of));
        if (candidate == null) {
            form.note("decision", "form.choice-unknown");
        }
        var sent = candidate == null
                ? List.<AttachedDocument>of()
                : documents.read(reader, candidate.decision().territory(), form, files);
        var sentBy = form.choice("sentBy", WrittenMeans.class, WrittenMeans.HERE);
        var openedOn = form.date("openedOn");
        var closesOn = form.optionalDate("closesOn");
        var command = candidate == null
                ? null
                : new OpenConsultation(
                        id, candidate.body().body(), candidate.decision().decision(), sent, sentBy, openedOn, closesOn);
        return acts.send(reader, form, command, "/consultations/" + id, () -> page.blank(reader, form));
    }

    @GetMapping("/consultations/{id}")
    public ModelAndView consultation(Reader reader, @PathVariable String id) {
        var sheet = page.require(reader, id);
        var proposed = Map.of("answeredOn", acts.today().toString());
        return page.show(reader, sheet, "", acts.proposing(proposed));
    }

    @GetMapping("/consultations/{id}/documents/{number}")
    public ResponseEntity<byte[]> document(Reader reader, @PathVariable String id, @PathVariable int number) {
        return documents.handOver(page.require(reader, id), number);
    }

    /** For one's own seat: what others answered meanwhile takes nothing from it, so that it is the consultation as it stands. */
    @PostMapping("/consultations/{id}/repondre")
    public ModelAndView answer(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var answer = form.parsed("answer", WrittenAnswer::valueOf);
        var command = answer == null
                ? null
                : new AnswerConsultation(
                        sheet.consultation().consultation(),
                        sheet.consultation().version(),
                        answer,
                        form.optional("reason"));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "answer", form));
    }

    @PostMapping("/consultations/{id}/reponses")
    public ModelAndView record(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var person = form.parsed("person", PersonId::of);
        var answer = form.parsed("receivedAnswer", WrittenAnswer::valueOf);
        var means = form.choice("means", WrittenMeans.class, WrittenMeans.EMAIL);
        var answeredOn = form.date("answeredOn");
        var command = person == null || answer == null
                ? null
                : new RecordAnswer(
                        sheet.consultation().consultation(),
                        form.version(),
                        person,
                        answer,
                        form.optional("receivedReason"),
                        means,
                        answeredOn);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "record", form));
    }

    @PostMapping("/consultations/{id}/reponses/retirer")
    public ModelAndView withdraw(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var person = form.parsed("withdrawnPerson", PersonId::of);
        var reason = form.longText("withdrawalReason");
        var command = person == null
                ? null
                : new WithdrawAnswer(sheet.consultation().consultation(), form.version(), person, reason);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "withdrawal", form));
    }

    @PostMapping("/consultations/{id}/clore")
    public ModelAndView close(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new CloseConsultation(sheet.consultation().consultation(), form.version());
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "close", form));
    }

    @PostMapping("/consultations/{id}/annuler")
    public ModelAndView cancel(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var reason = form.longText("cancelReason");
        var command = new CancelConsultation(sheet.consultation().consultation(), form.version(), reason);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "cancel", form));
    }

    private static String path(ConsultationSheet sheet) {
        return "/consultations/" + sheet.consultation().consultation();
    }
}
