package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.platform.web.Paged;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the bodies: the list, a new one, and one with its rules and its composition on any day. */
@Controller
public class BodyPages {

    private final Bodies bodies;
    private final BodyTies ties;
    private final BodyPage page;
    private final ResolutionSubjects subjects;
    private final Acts acts;

    public BodyPages(Bodies bodies, BodyTies ties, BodyPage page, ResolutionSubjects subjects, Acts acts) {
        this.bodies = bodies;
        this.ties = ties;
        this.page = page;
        this.subjects = subjects;
        this.acts = acts;
    }

    @GetMapping("/instances")
    public ModelAndView list(Reader reader, @RequestParam(name = "page", required = false) @Nullable String asked) {
        var today = acts.today();
        int number = Paged.number(asked);
        var found = bodies.list(reader, today, Paged.WANTED, Paged.offset(number));
        var paged = Paged.of(found, number, new Filters("/instances"));
        var links = ties.links(reader, today);
        return new ModelAndView("governance/bodies")
                .addObject("bodies", paged.rows())
                .addObject("paged", paged)
                .addObject("links", links)
                .addObject("diagram", new BodyDiagram(bodies.list(reader, today), links));
    }

    @GetMapping("/instances/nouvelle")
    public ModelAndView blank(Reader reader) {
        Offers.require(reader, EstablishBody.class);
        var proposed = Map.of(
                "effectiveOn", acts.today().toString(),
                "kind", BodyKind.GOVERNANCE_COMMITTEE.name(),
                "quorum", BodyRules.Quorum.MAJORITY_OF_SEATS.name(),
                "castingVote", "on",
                "legalRules", "on",
                "proxies", "on",
                "noticeDays", "5");
        return form(reader, acts.proposing(proposed));
    }

    @PostMapping("/instances/nouvelle")
    public ModelAndView establish(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var territory = reader.territory();
        var body = new BodyId(UUID.randomUUID());
        var kind = form.choice("kind", BodyKind.class, BodyKind.GOVERNANCE_COMMITTEE);
        var kindName = kind == BodyKind.OTHER ? form.text("kindName") : null;
        var rules = kind.isCouncil() && form.has("legalRules") ? null : BodyForms.rules(form);
        var charter = BodyForms.charter(form);
        var paper = BodyForms.takenOver(form);
        var programme = form.optionallyParsed("programme", ProgrammeId::of);
        var command = territory == null
                ? null
                : new BodyCommand.EstablishBody(
                        body,
                        territory,
                        programme,
                        kind,
                        kindName,
                        form.text("name"),
                        rules,
                        charter,
                        paper,
                        form.date("effectiveOn"));
        return acts.send(reader, form, command, "/instances/" + body, () -> form(reader, form));
    }

    @GetMapping("/instances/{id}")
    public ModelAndView body(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = "au-jour", required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalDate le) {
        var proposed = Map.of("from", acts.today().toString(), "voting", "on");
        return page.show(reader, id, le == null ? day : le, acts.proposing(proposed));
    }

    @PostMapping("/instances/{id}/membres")
    public ModelAndView seat(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var person = form.parsed("person", PersonId::of);
        var quality = form.choice("quality", SeatQuality.class, SeatQuality.ELECTED);
        var from = form.date("from");
        var until = form.optionalDate("until");
        var command = person == null
                ? null
                : new BodyCommand.SeatMember(
                        id(id), form.version(), person, quality, form.has("voting"), form.has("chair"), from, until);
        return acts.send(reader, form, command, "/instances/" + id, () -> page.show(reader, id, null, form));
    }

    @PostMapping("/instances/{id}/membres/fin")
    public ModelAndView endSeat(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var person = form.parsed("leaving", PersonId::of);
        var reason = form.longText("reason");
        var day = form.date("endsOn");
        var command = person == null ? null : new BodyCommand.EndSeat(id(id), form.version(), person, reason, day);
        return acts.send(reader, form, command, "/instances/" + id, () -> page.show(reader, id, null, form));
    }

    private ModelAndView form(Reader reader, FormInput form) {
        return new ModelAndView("governance/body-new")
                .addObject("form", form)
                .addObject("kinds", BodyKind.values())
                .addObject("quorums", BodyRules.Quorum.values())
                .addObject("ways", BodyCharter.Decides.values())
                .addObject("programmes", subjects.programmes(reader))
                .addObject("key", Acts.newKey());
    }

    private static BodyId id(String text) {
        try {
            return BodyId.of(text);
        } catch (IllegalArgumentException malformed) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
