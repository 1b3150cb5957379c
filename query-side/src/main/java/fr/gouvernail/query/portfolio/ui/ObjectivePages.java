package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ObjectiveCommand.AttachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.CloseObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.DetachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.MoveObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.ReopenObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.RewordObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.SetObjective;
import fr.gouvernail.contract.portfolio.ObjectiveOutcome;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.ui.ObjectiveForms.Place;
import fr.gouvernail.query.portfolio.view.ObjectiveRow;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
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

/** The forms of an objective: it is set, put in other words, moved, closed; projects are attached to it and detached from it. */
@Controller
public final class ObjectivePages {

    private static final String VIEW = ProgrammeForms.VIEW;

    private final ObjectiveForms objectives;
    private final ProgrammeDashboards programmes;
    private final Forms forms;

    public ObjectivePages(ObjectiveForms objectives, ProgrammeDashboards programmes, Forms forms) {
        this.objectives = objectives;
        this.programmes = programmes;
        this.forms = forms;
    }

    @GetMapping("/programmes/{id}/objectifs/nouveau")
    public ModelAndView set(
            Reader reader, @PathVariable String id, @RequestParam(name = "sous", required = false) String place) {
        Offers.require(reader, SetObjective.class);
        var programme = Found.by(id, ProgrammeId::of, found -> programmes.find(reader, found));
        return shown(objectives.setting(reader, programme), objectives.fresh().with("sous", place));
    }

    @PostMapping("/programmes/{id}/objectifs/nouveau")
    public ModelAndView set(Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, SetObjective.class);
        var programme = Found.by(id, ProgrammeId::of, found -> programmes.find(reader, found));
        var form = forms.typed(typed);
        var small = objectives.setting(reader, programme);
        var objective = form.parsed("objectif", ObjectiveId::of);
        var place = form.parsed("sous", Place::of);
        var title = form.text("intitule");
        var measure = form.optional("mesure");
        var on = form.date("effet");
        if (objective == null || place == null) {
            return again(small, form);
        }
        return sent(
                reader,
                small,
                form,
                new SetObjective(objective, programme.programme(), place.axis(), place.parent(), title, measure, on));
    }

    @GetMapping("/objectifs/{id}/libelle")
    public ModelAndView reword(Reader reader, @PathVariable String id) {
        Offers.require(reader, RewordObjective.class);
        var row = objectives.row(reader, id);
        var form = objectives.blank(row).with("intitule", row.title()).with("mesure", row.measure());
        return shown(objectives.rewording(reader, row), form);
    }

    @PostMapping("/objectifs/{id}/libelle")
    public ModelAndView reword(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, RewordObjective.class);
        var row = objectives.row(reader, id);
        var form = forms.typed(typed);
        var title = form.text("intitule");
        var reason = form.longText("motif");
        var command = new RewordObjective(
                row.objective(), form.version(), title, form.optional("mesure"), reason, form.date("effet"));
        return sent(reader, objectives.rewording(reader, row), form, command);
    }

    @GetMapping("/objectifs/{id}/place")
    public ModelAndView move(Reader reader, @PathVariable String id) {
        Offers.require(reader, MoveObjective.class);
        var row = objectives.row(reader, id);
        return shown(
                objectives.moving(reader, row),
                objectives.blank(row).with("sous", Place.of(row).text()));
    }

    @PostMapping("/objectifs/{id}/place")
    public ModelAndView move(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, MoveObjective.class);
        var row = objectives.row(reader, id);
        var form = forms.typed(typed);
        var small = objectives.moving(reader, row);
        var place = form.parsed("sous", Place::of);
        var reason = form.longText("motif");
        var on = form.date("effet");
        if (place == null) {
            return again(small, form);
        }
        return sent(
                reader,
                small,
                form,
                new MoveObjective(row.objective(), form.version(), place.axis(), place.parent(), reason, on));
    }

    @GetMapping("/objectifs/{id}/cloture")
    public ModelAndView close(Reader reader, @PathVariable String id) {
        Offers.require(reader, CloseObjective.class);
        var row = objectives.row(reader, id);
        return shown(objectives.closing(reader, row), objectives.blank(row));
    }

    @PostMapping("/objectifs/{id}/cloture")
    public ModelAndView close(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CloseObjective.class);
        var row = objectives.row(reader, id);
        var form = forms.typed(typed);
        var outcome = form.choice("issue", ObjectiveOutcome.class, ObjectiveOutcome.REACHED);
        var reason = form.longText("motif");
        var command = new CloseObjective(row.objective(), form.version(), outcome, reason, form.date("effet"));
        return sent(reader, objectives.closing(reader, row), form, command);
    }

    @GetMapping("/objectifs/{id}/reouverture")
    public ModelAndView reopen(Reader reader, @PathVariable String id) {
        Offers.require(reader, ReopenObjective.class);
        var row = objectives.row(reader, id);
        return shown(objectives.reopening(reader, row), objectives.blank(row));
    }

    @PostMapping("/objectifs/{id}/reouverture")
    public ModelAndView reopen(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, ReopenObjective.class);
        var row = objectives.row(reader, id);
        var form = forms.typed(typed);
        var reason = form.longText("motif");
        var command = new ReopenObjective(row.objective(), form.version(), reason, form.date("effet"));
        return sent(reader, objectives.reopening(reader, row), form, command);
    }

    @GetMapping("/objectifs/{id}/projets")
    public ModelAndView attach(Reader reader, @PathVariable String id) {
        Offers.require(reader, AttachProject.class);
        var row = objectives.row(reader, id);
        return shown(objectives.attaching(reader, row), objectives.blank(row));
    }

    @PostMapping("/objectifs/{id}/projets")
    public ModelAndView attach(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, AttachProject.class);
        var row = objectives.row(reader, id);
        var form = forms.typed(typed);
        var project = form.parsed("projetServi", ProjectId::of);
        var on = form.date("effet");
        var small = objectives.attaching(reader, row);
        return project == null
                ? again(small, form)
                : sent(reader, small, form, new AttachProject(row.objective(), form.version(), project, on));
    }

    @GetMapping("/objectifs/{id}/projets/{project}/retrait")
    public ModelAndView detach(Reader reader, @PathVariable String id, @PathVariable String project) {
        Offers.require(reader, DetachProject.class);
        var row = objectives.row(reader, id);
        return shown(objectives.detaching(reader, row, attached(row, project)), objectives.blank(row));
    }

    @PostMapping("/objectifs/{id}/projets/{project}/retrait")
    public ModelAndView detach(
            Reader reader,
            @PathVariable String id,
            @PathVariable String project,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, DetachProject.class);
        var row = objectives.row(reader, id);
        var found = attached(row, project);
        var form = forms.typed(typed);
        var reason = form.longText("motif");
        var command = new DetachProject(row.objective(), form.version(), found, reason, form.date("effet"));
        return sent(reader, objectives.detaching(reader, row, found), form, command);
    }

    private static ProjectId attached(ObjectiveRow row, String project) {
        return row.projects().stream()
                .filter(found -> found.text().equals(project))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView shown(SmallForm small, FormInput form) {
        return new ModelAndView(VIEW).addObject("small", small).addObject("form", form);
    }

    private static ModelAndView again(SmallForm small, FormInput form) {
        return Forms.again(VIEW, Map.of("small", small, "form", form), form);
    }

    private ModelAndView sent(Reader reader, SmallForm small, FormInput form, Command command) {
        var receipt = form.isValid() ? forms.send(form, command, reader) : null;
        return receipt == null ? again(small, form) : Forms.seen(small.back(), receipt);
    }
}
