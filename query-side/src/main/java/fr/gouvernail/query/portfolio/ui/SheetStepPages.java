package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.SheetCommand;
import fr.gouvernail.contract.portfolio.SheetCommand.CompleteStep;
import fr.gouvernail.contract.portfolio.SheetCommand.RemoveStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReopenStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReplanStep;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.Fiches;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The forms on one step of an action: it is done, it is not done after all, it is planned for another day, it is taken
 * away. */
@Controller
public final class SheetStepPages {

    private static final String VIEW = "portfolio/sheet-step";

    private final ActionSheets actions;
    private final Fiches fiches;
    private final ReadingDay day;
    private final Forms forms;

    public SheetStepPages(ActionSheets actions, Fiches fiches, ReadingDay day, Forms forms) {
        this.actions = actions;
        this.fiches = fiches;
        this.day = day;
        this.forms = forms;
    }

    /** What is done with a step, as in the address. */
    private enum Act {
        DONE("faite"),
        UNDONE("a-refaire"),
        REPLANNED("report"),
        REMOVED("retrait");

        private final String path;

        Act(String path) {
            this.path = path;
        }

        static Act of(String path) {
            for (var act : values()) {
                if (act.path.equals(path)) {
                    return act;
                }
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private record Known(ActionLine action, Fiche fiche, Fiche.Step step) {}

    @GetMapping("/actions/{id}/etapes/{number:\\d{1,4}}/{act}")
    public ModelAndView show(
            Reader reader, @PathVariable String id, @PathVariable int number, @PathVariable String act) {
        Offers.require(reader, CompleteStep.class);
        var known = known(reader, id, number);
        var form = forms.blank()
                .with("version", known.fiche().version())
                .with("faiteLe", day.today())
                .with("etapeDate", known.step().plannedOn())
                .with("effet", day.today());
        return new ModelAndView(VIEW, model(known, Act.of(act), form));
    }

    @PostMapping("/actions/{id}/etapes/{number:\\d{1,4}}/{act}")
    public ModelAndView send(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CompleteStep.class);
        var known = known(reader, id, number);
        var form = forms.typed(typed);
        var command = command(known, Act.of(act), form);
        if (form.isValid()) {
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/actions/" + known.action().action(), receipt);
            }
        }
        return Forms.again(VIEW, model(known, Act.of(act), form), form);
    }

    private static SheetCommand command(Known known, Act act, FormInput form) {
        var sheet = known.fiche().sheet();
        var version = form.version();
        int number = known.step().number();
        return switch (act) {
            case DONE -> new CompleteStep(sheet, version, number, form.date("faiteLe"), form.date("effet"));
            case UNDONE -> new ReopenStep(sheet, version, number, form.longText("motif"), form.date("effet"));
            case REPLANNED ->
                new ReplanStep(
                        sheet,
                        version,
                        number,
                        form.optionalDate("etapeDate"),
                        form.longText("motif"),
                        form.date("effet"));
            case REMOVED -> new RemoveStep(sheet, version, number, form.longText("motif"), form.date("effet"));
        };
    }

    private static Map<String, Object> model(Known known, Act act, FormInput form) {
        var model = new HashMap<String, Object>();
        model.put("action", known.action());
        model.put("step", known.step());
        model.put("act", act.name());
        model.put(
                "path",
                "/actions/" + known.action().action() + "/etapes/"
                        + known.step().number() + "/" + act.path);
        model.put("form", form);
        return model;
    }

    private Known known(Reader reader, String id, int number) {
        var action = Found.by(id, ActionId::of, found -> actions.find(reader, found, day.today()));
        var fiche =
                fiches.of(reader, action.action()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var step = fiche.steps().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Known(action, fiche, step);
    }
}
