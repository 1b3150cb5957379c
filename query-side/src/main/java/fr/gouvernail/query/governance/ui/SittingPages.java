package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.SittingFilter;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.governance.view.SittingState;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.platform.web.Paged;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the sittings: the list, a new one, and the one on which a secretary records all that happens. */
@Controller
public class SittingPages {

    private final Sittings sittings;
    private final Bodies bodies;
    private final SittingPage page;
    private final Acts acts;

    public SittingPages(Sittings sittings, Bodies bodies, SittingPage page, Acts acts) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.page = page;
        this.acts = acts;
    }

    @GetMapping("/seances")
    public ModelAndView list(
            Reader reader,
            @RequestParam(name = "instance", required = false) @Nullable String body,
            @RequestParam(name = "etat", required = false) @Nullable String state,
            @RequestParam(name = "du", required = false) @Nullable String from,
            @RequestParam(name = "au", required = false) @Nullable String until,
            @RequestParam(name = "page", required = false) @Nullable String asked) {
        var filters = new Filters("/seances")
                .with("instance", body)
                .with("etat", state)
                .with("du", from)
                .with("au", until);
        var filter = new SittingFilter(
                filters.id("instance", BodyId::of),
                filters.choice("etat", SittingState.class),
                filters.date("du"),
                filters.date("au"));
        int number = Paged.number(asked);
        var paged = Paged.of(sittings.list(reader, filter, Paged.WANTED, Paged.offset(number)), number, filters);
        return new ModelAndView("governance/sittings")
                .addObject("sittings", paged.rows())
                .addObject("paged", paged)
                .addObject("bodies", bodies.list(reader, acts.today()))
                .addObject("states", SittingState.values())
                .addObject("filters", filters)
                .addObject("mayAct", Acts.may(reader, SittingCommand.ConveneSitting.class));
    }

    @GetMapping("/seances/nouvelle")
    public ModelAndView blank(Reader reader, @RequestParam(name = "instance", required = false) @Nullable String body) {
        Offers.require(reader, SittingCommand.ConveneSitting.class);
        var today = acts.today();
        var proposed = Map.of(
                "body", body == null ? "" : body,
                "convenedOn", today.toString(),
                "heldOn", today.plusDays(7).toString());
        return form(reader, acts.proposing(proposed));
    }

    @PostMapping("/seances/nouvelle")
    public ModelAndView convene(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var sitting = new SittingId(UUID.randomUUID());
        var body = form.parsed("body", BodyId::of);
        var heldOn = form.date("heldOn");
        var place = form.text("place");
        var convenedOn = form.date("convenedOn");
        var urgency = form.value("urgency").isEmpty() ? null : form.text("urgency");
        var command = body == null ? null : call(new Call(sitting, body, heldOn, place, convenedOn), urgency);
        return acts.send(reader, form, command, "/seances/" + sitting, () -> form(reader, form));
    }

    private record Call(SittingId sitting, BodyId body, LocalDate heldOn, String place, LocalDate convenedOn) {}

    private static Command call(Call to, @Nullable String urgency) {
        return urgency == null
                ? new SittingCommand.ConveneSitting(to.sitting, to.body, to.heldOn, to.place, to.convenedOn)
                : new AgendaCommand.ConveneUrgently(to.sitting, to.body, to.heldOn, to.place, to.convenedOn, urgency);
    }

    @GetMapping("/seances/{id}")
    public ModelAndView sitting(Reader reader, @PathVariable String id) {
        return page.show(reader, page.require(reader, id));
    }

    @PostMapping("/seances/{id}/ordre-du-jour")
    public ModelAndView putOnAgenda(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var decision = form.optionallyParsed("decision", DecisionId::of);
        var title =
                form.value("title").isEmpty() && decision != null ? page.titleOf(reader, decision) : form.text("title");
        var command = new SittingCommand.PutOnAgenda(sheet.sitting().sitting(), form.version(), title, decision);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "agenda", form));
    }

    @PostMapping("/seances/{id}/ordre-du-jour/retirer")
    public ModelAndView takeOff(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        int item = form.count("item");
        var command = new AgendaCommand.TakeOffAgenda(
                sheet.sitting().sitting(), form.version(), item, form.longText("takeOffReason"));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "take-off-" + item, form));
    }

    @PostMapping("/seances/{id}/annuler")
    public ModelAndView callOff(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new AgendaCommand.CallOffSitting(
                sheet.sitting().sitting(), form.version(), form.longText("callOffReason"));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "call-off", form));
    }

    @PostMapping("/seances/{id}/ouvrir")
    public ModelAndView open(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new SittingCommand.OpenSitting(sheet.sitting().sitting(), form.version());
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "open", form));
    }

    @PostMapping("/seances/{id}/presences")
    public ModelAndView attend(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        if (typed.containsKey("tous-presents")) {
            var filled = acts.proposing(SittingForms.allPresent(sheet));
            return page.show(reader, sheet, "attendance", filled);
        }
        var form = acts.typed(typed);
        var attendances = SittingForms.attendances(sheet, form);
        var command = new SittingCommand.RecordAttendance(sheet.sitting().sitting(), form.version(), attendances);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "attendance", form));
    }

    @PostMapping("/seances/{id}/votes/{item}")
    public ModelAndView vote(
            Reader reader,
            @PathVariable String id,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        page.requireItem(sheet, item);
        var section = "vote-" + item;
        if (typed.containsKey("tous-pour")) {
            return page.show(reader, sheet, section, acts.proposing(SittingForms.allFor(sheet, item)));
        }
        var form = acts.typed(typed);
        var ballots = SittingForms.ballots(sheet, item, form);
        var command = new SittingCommand.RecordVote(sheet.sitting().sitting(), form.version(), item, ballots);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, section, form));
    }

    @PostMapping("/seances/{id}/lever")
    public ModelAndView close(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new SittingCommand.CloseSitting(sheet.sitting().sitting(), form.version());
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "close", form));
    }

    private ModelAndView form(Reader reader, FormInput form) {
        return new ModelAndView("governance/sitting-new")
                .addObject("form", form)
                .addObject("bodies", bodies.list(reader, acts.today()))
                .addObject("mayAct", Acts.may(reader, SittingCommand.ConveneSitting.class))
                .addObject("key", Acts.newKey());
    }

    private static String path(SittingSheet sheet) {
        return "/seances/" + sheet.sitting().sitting();
    }
}
