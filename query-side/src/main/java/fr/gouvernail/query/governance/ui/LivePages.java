package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretary's page during a sitting: each item opened, voted or postponed, and on to the next. */
@Controller
public class LivePages {

    private final SittingPage sittings;
    private final LivePage page;
    private final Acts acts;

    public LivePages(SittingPage sittings, LivePage page, Acts acts) {
        this.sittings = sittings;
        this.page = page;
        this.acts = acts;
    }

    @GetMapping("/seances/{id}/direct")
    public ModelAndView begin(Reader reader, @PathVariable String id) {
        var sheet = sittings.require(reader, id);
        var first = LivePage.first(sheet);
        return first == null ? page.showEnd(reader, sheet) : item(reader, id, first);
    }

    @GetMapping("/seances/{id}/direct/{item}")
    public ModelAndView item(Reader reader, @PathVariable String id, @PathVariable int item) {
        var sheet = sittings.require(reader, id);
        sittings.requireItem(sheet, item);
        return page.show(
                reader,
                sheet,
                item,
                "",
                acts.proposing(LiveForms.proposed(sheet.course().item(item))));
    }

    @PostMapping("/seances/{id}/direct/{item}/ouvrir")
    public ModelAndView open(
            Reader reader,
            @PathVariable String id,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var sheet = sittings.require(reader, id);
        var recusals = LiveForms.recusals(form);
        var command = new ItemCommand.OpenItem(sheet.sitting().sitting(), form.version(), item, recusals);
        return send(reader, sheet, form, command, new Step(item, "open", LivePage.path(sheet) + "/" + item));
    }

    @PostMapping("/seances/{id}/direct/{item}/voter")
    public ModelAndView vote(
            Reader reader,
            @PathVariable String id,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = sittings.require(reader, id);
        sittings.requireItem(sheet, item);
        if (typed.containsKey("tous-pour")) {
            return page.show(reader, sheet, item, "vote", acts.proposing(SittingForms.allFor(sheet, item)));
        }
        var form = acts.typed(typed);
        var ballots = SittingForms.ballots(sheet, item, form);
        var command = new SittingCommand.RecordVote(sheet.sitting().sitting(), form.version(), item, ballots);
        return send(reader, sheet, form, command, new Step(item, "vote", LivePage.after(sheet, item)));
    }

    @PostMapping("/seances/{id}/direct/{item}/secret")
    public ModelAndView voteInSecret(
            Reader reader,
            @PathVariable String id,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = sittings.require(reader, id);
        var form = acts.typed(typed);
        var command = new ItemCommand.RecordSecretVote(
                sheet.sitting().sitting(),
                form.version(),
                item,
                LiveForms.participants(sheet, form),
                form.count("votesFor"),
                form.count("votesAgainst"),
                form.count("blank"),
                form.count("invalid"));
        return send(reader, sheet, form, command, new Step(item, "secret", LivePage.after(sheet, item)));
    }

    @PostMapping("/seances/{id}/direct/{item}/mode")
    public ModelAndView manner(
            Reader reader,
            @PathVariable String id,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = sittings.require(reader, id);
        var form = acts.typed(typed);
        var command = new ItemCommand.SetBallotManner(
                sheet.sitting().sitting(),
                form.version(),
                item,
                form.count("rollCallAsked"),
                form.count("secretAsked"),
                form.has("appointment"));
        return send(reader, sheet, form, command, new Step(item, "manner", LivePage.path(sheet) + "/" + item));
    }

    @PostMapping("/seances/{id}/direct/{item}/reporter")
    public ModelAndView postpone(
            Reader reader,
            @PathVariable String id,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = sittings.require(reader, id);
        var form = acts.typed(typed);
        var ground = form.choice("ground", Postponement.class, Postponement.OTHER);
        var reason = form.value("reason").isEmpty() ? null : form.text("reason");
        var command = new ItemCommand.PostponeItem(sheet.sitting().sitting(), form.version(), item, ground, reason);
        return send(reader, sheet, form, command, new Step(item, "postpone", LivePage.after(sheet, item)));
    }

    /** Which form of which item was sent, and where it leads once it is taken. */
    private record Step(int item, String section, String next) {}

    private ModelAndView send(Reader reader, SittingSheet sheet, FormInput form, @Nullable Command command, Step step) {
        sittings.requireItem(sheet, step.item());
        return acts.send(
                reader, form, command, step.next(), () -> page.show(reader, sheet, step.item(), step.section(), form));
    }
}
