package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The acts on a decision that its usual course does not have: suspended, annulled. */
@Controller
public class DecisionAftermathPages {

    private final DecisionPage page;

    public DecisionAftermathPages(DecisionPage page) {
        this.page = page;
    }

    @PostMapping("/decisions/{id}/suspendre")
    public ModelAndView suspend(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.SuspendDecision(
                        decision.decision(),
                        form.version(),
                        challenge(form),
                        form.text("ruling"),
                        form.longText("reason"),
                        form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/lever-suspension")
    public ModelAndView lift(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.LiftSuspension(
                        decision.decision(),
                        form.version(),
                        form.text("ruling"),
                        form.longText("reason"),
                        form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/annuler")
    public ModelAndView annul(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionCommand.AnnulDecision(
                        decision.decision(),
                        form.version(),
                        challenge(form),
                        form.text("ruling"),
                        form.longText("reason"),
                        form.date("effectiveOn")));
    }

    private static LegalChallenge challenge(FormInput form) {
        return form.choice("by", LegalChallenge.class, LegalChallenge.APPEAL);
    }
}
