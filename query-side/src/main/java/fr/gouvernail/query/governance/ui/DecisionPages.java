package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.DecisionFilter;
import fr.gouvernail.query.governance.view.DecisionState;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of decisions, and the page of one with the acts that are possible on it. */
@Controller
public class DecisionPages {

    private static final int PAGE = 50;

    private final Decisions decisions;
    private final Bodies bodies;
    private final DecisionPage page;
    private final Acts acts;

    public DecisionPages(Decisions decisions, Bodies bodies, DecisionPage page, Acts acts) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.page = page;
        this.acts = acts;
    }

    @GetMapping("/decisions")
    public ModelAndView register(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        var filters = new Filters("/decisions");
        for (var name : List.of("attend", "etat", "instance", "objet", "sujet")) {
            filters.with(name, query.getFirst(name));
        }
        var before = query.getFirst("avant");
        var filter = new DecisionFilter(
                filters.choice("etat", DecisionState.class),
                filters.id("instance", BodyId::of),
                filters.orNull("objet"),
                filters.choice("attend", DecisionFilter.Waiting.class),
                filters.orNull("sujet"),
                before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null,
                PAGE);
        var rows = decisions.register(reader, filter);
        var next =
                rows.size() < PAGE ? null : filters.plus("avant", rows.getLast().lastEvent());
        return new ModelAndView("governance/decisions")
                .addObject("decisions", rows)
                .addObject("waiting", decisions.waiting(reader))
                .addObject("bodies", bodies.list(reader, acts.today()))
                .addObject("states", DecisionState.values())
                .addObject("kinds", ResolutionForms.KINDS)
                .addObject("filters", filters)
                .addObject("next", next)
                .addObject("mayAct", Acts.mayAct(reader));
    }

    @GetMapping("/decisions/{id}")
    public ModelAndView decision(Reader reader, @PathVariable String id) {
        var decision = page.require(reader, id);
        return page.show(reader, decision, page.blank(decision));
    }

    @PostMapping("/decisions/{id}/adopter")
    public ModelAndView adopt(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.AdoptDecision(
                        decision.decision(), form.version(), form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/refuser")
    public ModelAndView refuse(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.RefuseDecision(
                        decision.decision(), form.version(), form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/retirer")
    public ModelAndView withdraw(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.WithdrawDecision(
                        decision.decision(), form.version(), form.longText("reason"), form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/transmettre")
    public ModelAndView transmit(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.TransmitDecision(
                        decision.decision(), form.version(), form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/publier")
    public ModelAndView publish(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.PublishDecision(
                        decision.decision(), form.version(), form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/reessayer")
    public ModelAndView retry(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.RetryEnactment(decision.decision(), form.version()));
    }
}
