package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.query.platform.reading.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a decision, with the acts of its usual course. */
@Controller
public class DecisionPages {

    private final DecisionPage page;

    public DecisionPages(DecisionPage page) {
        this.page = page;
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
