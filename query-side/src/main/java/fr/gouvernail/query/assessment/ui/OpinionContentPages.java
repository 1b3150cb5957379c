package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.OpinionCommand.AnswerAppeal;
import fr.gouvernail.contract.assessment.OpinionCommand.DraftOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.IssueOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.ReplaceOpinion;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Offers;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The forms on what an opinion says: to draft and issue it, to replace it, and to enter the préfet's answer. */
@Controller
public class OpinionContentPages {

    private static final Map<String, Class<? extends Command>> ACTS = Map.of(
            "rendre", IssueOpinion.class, "remplacer", ReplaceOpinion.class, "reponse-recours", AnswerAppeal.class);

    private final OpinionPage page;
    private final OpinionActs acts;

    public OpinionContentPages(OpinionPage page, OpinionActs acts) {
        this.page = page;
        this.acts = acts;
    }

    @GetMapping("/avis/{id}/{act:rendre|remplacer|reponse-recours}")
    public ModelAndView form(Reader reader, @PathVariable String id, @PathVariable String act) {
        Offers.require(reader, command(act));
        var sheet = page.require(reader, id);
        var values = OpinionForms.filled(OpinionPage.start(sheet));
        values.put("on", acts.today().toString());
        values.put("version", String.valueOf(sheet.opinion().version()));
        return page.content(reader, sheet, act, acts.proposing(values));
    }

    private static Class<? extends Command> command(String act) {
        var command = ACTS.get(act);
        if (command == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return command;
    }

    @PostMapping("/avis/{id}/brouillon")
    public ModelAndView draft(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var content = OpinionForms.content(form);
        var command = content == null ? null : new DraftOpinion(sheet.opinion().opinion(), form.version(), content);
        return acts.send(
                reader, form, command, OpinionPage.path(sheet), () -> page.content(reader, sheet, "rendre", form));
    }

    @PostMapping("/avis/{id}/rendre")
    public ModelAndView issue(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var content = OpinionForms.content(form);
        var on = form.date("on");
        var paper = page.paper(reader, sheet, IssueOpinion.class, form, "paper", files);
        var command = content == null
                ? null
                : new IssueOpinion(sheet.opinion().opinion(), form.version(), content, on, paper);
        return acts.send(
                reader, form, command, OpinionPage.path(sheet), () -> page.content(reader, sheet, "rendre", form));
    }

    @PostMapping("/avis/{id}/remplacer")
    public ModelAndView replace(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var content = OpinionForms.content(form);
        var on = form.date("on");
        var reason = form.longText("reason");
        var paper = page.paper(reader, sheet, ReplaceOpinion.class, form, "paper", files);
        var next = new OpinionId(UUID.randomUUID());
        var command = content == null
                ? null
                : new ReplaceOpinion(next, sheet.opinion().opinion(), reason, content, on, paper);
        return acts.send(reader, form, command, "/avis/" + next, () -> page.content(reader, sheet, "remplacer", form));
    }

    @PostMapping("/avis/{id}/reponse-recours")
    public ModelAndView answer(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var content = OpinionForms.content(form);
        var on = form.date("on");
        var paper = page.paper(reader, sheet, AnswerAppeal.class, form, "paper", files);
        var command = content == null
                ? null
                : new AnswerAppeal(sheet.opinion().opinion(), form.version(), content, on, paper);
        return acts.send(
                reader,
                form,
                command,
                OpinionPage.path(sheet),
                () -> page.content(reader, sheet, "reponse-recours", form));
    }
}
