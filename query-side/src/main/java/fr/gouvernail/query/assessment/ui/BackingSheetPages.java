package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.BackingCommand.ChangeNaming;
import fr.gouvernail.contract.assessment.BackingCommand.ChangePosition;
import fr.gouvernail.contract.assessment.BackingCommand.CheckCommitment;
import fr.gouvernail.contract.assessment.BackingCommand.Commit;
import fr.gouvernail.contract.assessment.BackingCommand.MeetCondition;
import fr.gouvernail.contract.assessment.BackingCommand.WithdrawCommitment;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.assessment.view.BackingRow;
import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One actor: every position they held, what they committed to, and the forms that follow it. */
@Controller
public class BackingSheetPages {

    private final Backings backings;
    private final AssessedProject assessed;
    private final AssessmentForms forms;

    public BackingSheetPages(Backings backings, AssessedProject assessed, AssessmentForms forms) {
        this.backings = backings;
        this.assessed = assessed;
        this.forms = forms;
    }

    @GetMapping("/soutiens/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        return page(reader, require(reader, id), "", forms.blank().with("le", assessed.today()));
    }

    @PostMapping("/soutiens/{id}/nommage")
    public ModelAndView changeNaming(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var backing = require(reader, id);
        var form = forms.typed(typed);
        var command = new ChangeNaming(
                id(backing), form.version(), !backing.namedOutside(), form.longText("motifNommage"), form.date("le"));
        return forms.send(reader, form, command, path(backing), () -> page(reader, backing, "nommage", form));
    }

    @PostMapping("/soutiens/{id}/position")
    public ModelAndView changePosition(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var backing = require(reader, id);
        var form = forms.typed(typed);
        var command = new ChangePosition(
                id(backing),
                form.version(),
                form.choice("positionActeur", BackingPosition.class, backing.position()),
                form.longText("propos"),
                form.date("le"));
        return forms.send(reader, form, command, path(backing), () -> page(reader, backing, "position", form));
    }

    @PostMapping("/soutiens/{id}/engagements")
    public ModelAndView commit(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var backing = require(reader, id);
        var form = forms.typed(typed);
        var given = new Commitment(
                form.choice("engagement", CommitmentKind.class, CommitmentKind.LETTER),
                form.longText("objet"),
                amount(form),
                form.optional("quantite") == null ? null : form.number("quantite"),
                form.optional("unite"),
                form.optional("condition"),
                form.optionalDate("valable"),
                forms.evidence(reader, backing.territory(), Commit.class, form, file));
        var command = new Commit(id(backing), form.version(), given, form.date("le"));
        return forms.send(reader, form, command, path(backing), () -> page(reader, backing, "engagement", form));
    }

    @PostMapping("/soutiens/{id}/engagements/{number}/verifier")
    public ModelAndView check(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var backing = require(reader, id);
        var form = forms.typed(typed);
        var command =
                new CheckCommitment(id(backing), form.version(), number, form.longText("constat"), form.date("le"));
        return forms.send(reader, form, command, path(backing), () -> page(reader, backing, "verifier" + number, form));
    }

    @PostMapping("/soutiens/{id}/engagements/{number}/condition")
    public ModelAndView meet(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var backing = require(reader, id);
        var form = forms.typed(typed);
        var command = new MeetCondition(
                id(backing),
                form.version(),
                number,
                form.longText("constat"),
                forms.evidence(reader, backing.territory(), MeetCondition.class, form, file),
                form.date("le"));
        return forms.send(
                reader, form, command, path(backing), () -> page(reader, backing, "condition" + number, form));
    }

    @PostMapping("/soutiens/{id}/engagements/{number}/retirer")
    public ModelAndView withdraw(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var backing = require(reader, id);
        var form = forms.typed(typed);
        var command = new WithdrawCommitment(
                id(backing), form.version(), number, form.longText("motifRetrait"), form.date("le"));
        return forms.send(reader, form, command, path(backing), () -> page(reader, backing, "retirer" + number, form));
    }

    private static @Nullable Money amount(FormInput form) {
        return form.optional("montant") == null ? null : form.money("montant");
    }

    private BackingRow require(Reader reader, String id) {
        return Found.by(id, BackingId::of, backing -> backings.find(reader, backing, assessed.today()));
    }

    /** @param section whose form is open, because it was refused */
    private ModelAndView page(Reader reader, BackingRow backing, String section, FormInput form) {
        var model = assessed.model(reader, assessed.require(reader, backing.project()));
        model.put("backing", backing);
        model.put("history", backings.positions(id(backing)));
        model.put("section", section);
        model.put("form", form);
        model.put("kinds", CommitmentKind.values());
        model.put("positions", BackingPosition.values());
        return new ModelAndView("assessment/backing", model);
    }

    /** Whoever found it may know its id. */
    private static BackingId id(BackingRow backing) {
        return Objects.requireNonNull(backing.backing());
    }

    private static String path(BackingRow backing) {
        return "/soutiens/" + id(backing);
    }
}
