package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.ConsideredOption;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionRecordCommand;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms by which something is put on record about a decision. */
@Controller
public class DecisionRecordPages {

    /** As many lines as the form has; those without a title are left out. */
    static final int OPTION_LINES = 5;

    private final DecisionPage page;

    public DecisionRecordPages(DecisionPage page) {
        this.page = page;
    }

    @PostMapping("/decisions/{id}/options")
    public ModelAndView options(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionRecordCommand.RecordOptions(
                        decision.decision(), form.version(), options(form), form.text("chosen")));
    }

    private List<ConsideredOption> options(FormInput form) {
        var options = new ArrayList<ConsideredOption>();
        for (int line = 0; line < OPTION_LINES; line++) {
            var at = "option." + line + ".";
            if (form.value(at + "title").isEmpty()) {
                continue;
            }
            var key = String.valueOf((char) ('A' + line));
            options.add(new ConsideredOption(
                    key,
                    form.text(at + "title"),
                    amount(form, at + "total"),
                    amount(form, at + "own"),
                    form.optionalDate(at + "ends"),
                    form.longText(at + "consequences"),
                    key.equals(form.value("chosen")) ? null : form.longText(at + "whyNot")));
        }
        return options;
    }

    private @Nullable Money amount(FormInput form, String field) {
        return form.value(field).isEmpty() ? null : form.money(field);
    }

    @PostMapping("/decisions/{id}/desaccords")
    public ModelAndView dissent(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionRecordCommand.RecordDissent(
                        decision.decision(),
                        form.version(),
                        form.optionallyParsed("person", PersonId::of),
                        form.value("author").isEmpty() ? null : form.text("author"),
                        form.longText("statement"),
                        form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/suites")
    public ModelAndView follow(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionRecordCommand.AddFollowUp(
                        decision.decision(), form.version(), task(form), form.date("effectiveOn")));
    }

    /** One field gives either a person or a role: it starts by {@code role:} for the latter. */
    static FollowUpTask task(FormInput form) {
        var role = OwnerField.role(form.value("owner"));
        var person = role == null ? form.parsed("owner", PersonId::of) : null;
        return new FollowUpTask(form.longText("task"), person, role, form.date("dueOn"));
    }

    @PostMapping("/decisions/{id}/suites/{number}/faite")
    public ModelAndView done(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionRecordCommand.CompleteFollowUp(
                        decision.decision(),
                        form.version(),
                        number,
                        form.longText("outcome"),
                        form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/suites/{number}/abandonnee")
    public ModelAndView drop(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionRecordCommand.DropFollowUp(
                        decision.decision(),
                        form.version(),
                        number,
                        form.longText("reason"),
                        form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/suites/{number}/reportee")
    public ModelAndView reschedule(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionRecordCommand.RescheduleFollowUp(
                        decision.decision(),
                        form.version(),
                        number,
                        form.date("dueOn"),
                        form.longText("reason"),
                        form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/revue")
    public ModelAndView planReview(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionRecordCommand.PlanReview(
                        decision.decision(),
                        form.version(),
                        form.date("reviewOn"),
                        form.value("question").isEmpty() ? null : form.longText("question")));
    }

    @PostMapping("/decisions/{id}/revue-faite")
    public ModelAndView review(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DecisionRecordCommand.RecordReview(
                        decision.decision(),
                        form.version(),
                        form.choice("outcome", ReviewOutcome.class, ReviewOutcome.MAINTAINED),
                        form.longText("conclusion"),
                        form.optionalDate("nextReviewOn"),
                        form.date("effectiveOn")));
    }

    @PostMapping("/decisions/{id}/correction")
    public ModelAndView correct(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(reader, id, typed, (decision, form) -> {
            var kind = form.choice("kind", CorrectionKind.class, CorrectionKind.CORRECTS);
            var reason = form.longText("reason");
            var earlier = form.parsed("earlier", DecisionId::of);
            return earlier == null
                    ? null
                    : new DecisionRecordCommand.AnnounceCorrection(
                            decision.decision(), form.version(), earlier, kind, reason);
        });
    }
}
