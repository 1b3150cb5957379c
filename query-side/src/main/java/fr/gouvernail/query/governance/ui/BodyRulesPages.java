package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the rules and the charter of a body are changed, with those it had before. */
@Controller
public class BodyRulesPages {

    private final Bodies bodies;
    private final Acts acts;

    public BodyRulesPages(Bodies bodies, Acts acts) {
        this.bodies = bodies;
        this.acts = acts;
    }

    @GetMapping("/instances/{id}/regles")
    public ModelAndView page(Reader reader, @PathVariable String id) {
        var body = Found.by(id, BodyId::of, found -> bodies.byId(reader, found, acts.today()));
        return page(
                reader,
                id,
                acts.proposing(BodyForms.proposing(body, acts.today().toString())));
    }

    @PostMapping("/instances/{id}/regles")
    public ModelAndView setRules(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var command = new BodyCommand.SetRules(
                id(id), form.version(), BodyForms.rules(form), form.longText("reason"), form.date("effectiveOn"));
        return acts.send(reader, form, command, "/instances/" + id, () -> page(reader, id, form));
    }

    @PostMapping("/instances/{id}/charte")
    public ModelAndView setCharter(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var charter = BodyForms.charter(form);
        if (charter == null) {
            form.note("decidesBy", "saisie.choix");
        }
        var reason = form.longText("reason");
        var day = form.date("effectiveOn");
        var command = charter == null ? null : new BodyCommand.SetCharter(id(id), form.version(), charter, reason, day);
        return acts.send(reader, form, command, "/instances/" + id, () -> page(reader, id, form));
    }

    private ModelAndView page(Reader reader, String id, FormInput form) {
        var body = Found.by(id, BodyId::of, found -> bodies.byId(reader, found, acts.today()));
        return new ModelAndView("governance/body-rules")
                .addObject("body", body)
                .addObject("form", form)
                .addObject("quorums", BodyRules.Quorum.values())
                .addObject("ways", BodyCharter.Decides.values())
                .addObject("changes", bodies.ruleChanges(reader, body.body()))
                .addObject("key", Acts.newKey());
    }

    private static BodyId id(String text) {
        return Found.by(text, BodyId::of, Optional::of);
    }
}
