package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.TakeStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.WithdrawStance;
import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ArbitrationSheet;
import fr.gouvernail.query.portfolio.view.StanceRow;
import fr.gouvernail.query.territory.view.Organisations;
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

/** One arbitration with its options side by side, and the forms that say who supports or opposes them. */
@Controller
public final class ArbitrationPages {

    private static final String NEW = "portfolio/stance-new";
    private static final String WITHDRAW = "portfolio/stance-withdrawal";

    private final Arbitrations arbitrations;
    private final Organisations organisations;
    private final Directory directory;
    private final ReadingDay day;
    private final Forms forms;

    public ArbitrationPages(
            Arbitrations arbitrations, Organisations organisations, Directory directory, ReadingDay day, Forms forms) {
        this.arbitrations = arbitrations;
        this.organisations = organisations;
        this.directory = directory;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/actions/{id}/arbitrages/{number}")
    public ModelAndView show(Reader reader, @PathVariable String id, @PathVariable String number) {
        var action = arbitrations.action(reader, id);
        return new ModelAndView(
                "portfolio/arbitration", model(reader, action, arbitrations.sheet(reader, action, number)));
    }

    @GetMapping("/actions/{id}/arbitrages/{number}/positions/nouvelle")
    public ModelAndView blank(
            Reader reader,
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String option) {
        Offers.require(reader, TakeStance.class);
        var action = arbitrations.action(reader, id);
        var form = forms.blank()
                .with("version", action.version())
                .with("optionVisee", option)
                .with("dit", day.today());
        return new ModelAndView(NEW, form(reader, action, arbitrations.sheet(reader, action, number), form));
    }

    @PostMapping("/actions/{id}/arbitrages/{number}/positions/nouvelle")
    public ModelAndView take(
            Reader reader,
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, TakeStance.class);
        var action = arbitrations.action(reader, id);
        var sheet = arbitrations.sheet(reader, action, number);
        var form = forms.typed(typed);
        var command = new TakeStance(
                action.action(),
                form.version(),
                form.required("optionVisee"),
                new StanceHolder(
                        form.optionallyParsed("instance", BodyId::of),
                        form.optionallyParsed("organisme", OrganisationId::of),
                        form.optionallyParsed("personne", PersonId::of)),
                form.choice("positionOption", OptionStance.class, OptionStance.SUPPORTS),
                form.longText("propos"),
                form.optional("sourcePosition"),
                form.date("dit"));
        return sent(reader, form, command, page(action, sheet), NEW, form(reader, action, sheet, form));
    }

    @GetMapping("/actions/{id}/arbitrages/{number}/positions/{event}/retrait")
    public ModelAndView withdrawal(
            Reader reader, @PathVariable String id, @PathVariable String number, @PathVariable long event) {
        Offers.require(reader, WithdrawStance.class);
        var action = arbitrations.action(reader, id);
        var sheet = arbitrations.sheet(reader, action, number);
        var form = forms.blank().with("version", action.version()).with("dit", day.today());
        var model = form(reader, action, sheet, form);
        model.put("stance", standing(sheet, event));
        return new ModelAndView(WITHDRAW, model);
    }

    @PostMapping("/actions/{id}/arbitrages/{number}/positions/{event}/retrait")
    public ModelAndView withdraw(
            Reader reader,
            @PathVariable String id,
            @PathVariable String number,
            @PathVariable long event,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, WithdrawStance.class);
        var action = arbitrations.action(reader, id);
        var sheet = arbitrations.sheet(reader, action, number);
        var stance = standing(sheet, event);
        var form = forms.typed(typed);
        var command = new WithdrawStance(
                action.action(),
                form.version(),
                stance.option(),
                stance.holder(),
                form.longText("motifRetrait"),
                form.date("dit"));
        var model = form(reader, action, sheet, form);
        model.put("stance", stance);
        return sent(reader, form, command, page(action, sheet), WITHDRAW, model);
    }

    /** The one that was said last by whoever said it: what is said no more is not withdrawn again. */
    private static StanceRow standing(ArbitrationSheet sheet, long event) {
        return sheet.columns().stream()
                .flatMap(column -> column.stances().stream())
                .filter(row -> row.event() == event)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView sent(
            Reader reader, FormInput form, Command command, String next, String view, Map<String, Object> model) {
        var receipt = form.isValid() ? forms.send(form, command, reader) : null;
        return receipt == null ? Forms.again(view, model, form) : Forms.seen(next, receipt);
    }

    private static String page(ActionLine action, ArbitrationSheet sheet) {
        return "/actions/" + action.action() + "/arbitrages/" + sheet.number();
    }

    private Map<String, Object> form(Reader reader, ActionLine action, ArbitrationSheet sheet, FormInput form) {
        var model = model(reader, action, sheet);
        model.put("form", form);
        model.put("stances", OptionStance.values());
        model.put("bodies", arbitrations.bodies(reader));
        model.put("organisations", organisations.list(reader, action.territory()));
        model.put("persons", directory.personsOf(action.territory()));
        return model;
    }

    private Map<String, Object> model(Reader reader, ActionLine action, ArbitrationSheet sheet) {
        var model = new HashMap<String, Object>();
        model.put("action", action);
        model.put("sheet", sheet);
        model.put("names", new StanceNames(arbitrations.bodies(reader), organisations.names(reader, null), directory));
        model.put("people", new People(directory));
        model.put("may", new Offers(reader));
        return model;
    }
}
