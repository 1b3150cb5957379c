package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.DecisionCommand.ReferDecision;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.reading.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which a point is handed on to another body. */
@Controller
public class DecisionReferralPages {

    private final DecisionPage page;

    public DecisionReferralPages(DecisionPage page) {
        this.page = page;
    }

    /** Sent twice, the form asks for the same decision to be drafted: its id comes from the form's key. */
    @PostMapping("/decisions/{id}/saisine")
    public ModelAndView refer(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(reader, id, typed, (decision, form) -> {
            var to = form.parsed("to", BodyId::of);
            var reference = form.text("reference");
            var reason = form.longText("reason");
            var day = form.date("effectiveOn");
            var key = form.key().isEmpty() ? Acts.newKey() : form.key();
            var successor = new DecisionId(Identifier.fromNaturalKey("referral", key + ":" + id));
            return to == null
                    ? null
                    : new ReferDecision(decision.decision(), form.version(), to, successor, reference, reason, day);
        });
    }
}
