package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ActionCommand.ProposeAction;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.MoneyText;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An action with its arbitrations, the form that proposes one and the form that asks for an arbitration. */
@Controller
public final class ActionPage {

    private static final List<String> OPTIONS = List.of("A", "B", "C", "D");
    /** What a trial hands over when it becomes an option. */
    private static final List<String> OFFERED =
            List.of("optionTitre0", "optionTotal0", "optionSubventions0", "optionPart0", "optionFin0");

    private final ActionSheets actions;
    private final PortfolioLives lives;
    private final ProjectSheets projects;
    private final Organisations organisations;
    private final Directory directory;
    private final SheetCards cards;
    private final StructureCards structures;
    private final ReadingDay day;
    private final Forms forms;

    public ActionPage(
            ActionSheets actions,
            PortfolioLives lives,
            ProjectSheets projects,
            Organisations organisations,
            Directory directory,
            SheetCards cards,
            StructureCards structures,
            ReadingDay day,
            Forms forms) {
        this.actions = actions;
        this.lives = lives;
        this.projects = projects;
        this.organisations = organisations;
        this.directory = directory;
        this.cards = cards;
        this.structures = structures;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/actions/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var action = action(reader, id);
        var model = model(reader, action);
        model.put("card", cards.of(reader, action.action()));
        model.put("structure", structures.of(reader, action.action()));
        model.put("today", day.today());
        return new ModelAndView("portfolio/action", model);
    }

    @GetMapping("/actions/{id}/arbitrage")
    public ModelAndView ask(Reader reader, @PathVariable String id, @RequestParam Map<String, String> proposed) {
        Offers.require(reader, AskArbitration.class);
        var action = action(reader, id);
        var form = forms.blank()
                .with("version", action.version())
                .with("prevision", MoneyText.of(action.forecastHt()))
                .with("effet", day.today());
        for (int index = 0; index < OPTIONS.size(); index++) {
            form.with("optionFin" + index, action.calendar().endsOn());
        }
        OFFERED.forEach(field -> form.with(field, proposed.get(field)));
        return new ModelAndView("portfolio/arbitration-request", askModel(reader, action, form));
    }

    @PostMapping("/actions/{id}/arbitrage")
    public ModelAndView ask(Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, AskArbitration.class);
        var action = action(reader, id);
        var form = forms.typed(typed);
        var question = form.required("question");
        var forecast = form.money("prevision");
        var options = Forms.each(form, "optionTitre", OPTIONS.size(), index -> option(form, index));
        var effectiveOn = form.date("effet");
        var version = form.version();
        if (form.isValid()) {
            var command = new AskArbitration(action.action(), version, question, forecast, options, effectiveOn);
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/actions/" + action.action(), receipt);
            }
        }
        return Forms.again("portfolio/arbitration-request", askModel(reader, action, form), form);
    }

    private static ArbitrationOption option(FormInput form, int index) {
        return new ArbitrationOption(
                OPTIONS.get(index),
                form.required("optionTitre" + index),
                form.money("optionTotal" + index),
                form.money("optionSubventions" + index),
                form.money("optionPart" + index),
                form.date("optionFin" + index),
                form.required("optionContenu" + index),
                form.required("optionConsequences" + index));
    }

    @GetMapping("/projets/{id}/actions/nouvelle")
    public ModelAndView propose(Reader reader, @PathVariable String id) {
        Offers.require(reader, ProposeAction.class);
        var project = project(reader, id);
        var form = forms.blank()
                .with("action", new ActionId(UUID.randomUUID()))
                .with("debut", project.calendar().startsOn())
                .with("fin", project.calendar().plannedEndsOn())
                .with("effet", day.today());
        return new ModelAndView("portfolio/action-proposal", proposeModel(project, form));
    }

    @PostMapping("/projets/{id}/actions/nouvelle")
    public ModelAndView propose(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, ProposeAction.class);
        var project = project(reader, id);
        var form = forms.typed(typed);
        var action = form.parsed("action", ActionId::of);
        var reference = form.required("reference");
        var name = form.required("nom");
        var cost = form.money("cout");
        var startsOn = form.date("debut");
        var endsOn = form.date("fin");
        var lead = form.optionallyParsed("pilote", PersonId::of);
        var effectiveOn = form.date("effet");
        if (form.isValid() && action != null) {
            var command = new ProposeAction(
                    action, project.project(), reference, name, cost, startsOn, endsOn, lead, effectiveOn);
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/actions/" + action, receipt);
            }
        }
        return Forms.again("portfolio/action-proposal", proposeModel(project, form), form);
    }

    private Map<String, Object> proposeModel(ProjectSheet project, FormInput form) {
        return Map.of("sheet", project, "form", form, "persons", directory.personsOf(project.territory()));
    }

    private Map<String, Object> askModel(Reader reader, ActionLine action, FormInput form) {
        var model = model(reader, action);
        model.put("form", form);
        model.put("optionKeys", OPTIONS);
        return model;
    }

    private Map<String, Object> model(Reader reader, ActionLine action) {
        var model = new HashMap<String, Object>();
        model.put("action", action);
        model.put("arbitrations", actions.arbitrations(reader, action.action()));
        model.put("reports", lives.reports(reader, action.action()));
        model.put("dependsOn", lives.dependsOn(reader, action.action()));
        model.put("neededBy", lives.neededBy(reader, action.action()));
        model.put("blocks", lives.blocks(reader, action.action(), day.today()));
        model.put("organisationNames", organisations.names(reader, null));
        model.put("may", new Offers(reader));
        model.put("people", new People(directory));
        return model;
    }

    private ActionLine action(Reader reader, String id) {
        return Found.by(id, ActionId::of, action -> actions.find(reader, action, day.today()));
    }

    private ProjectSheet project(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> projects.find(reader, project, day.today()));
    }
}
