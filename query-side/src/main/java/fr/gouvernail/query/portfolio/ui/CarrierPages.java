package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ActionStructureCommand.LocateAction;
import fr.gouvernail.contract.portfolio.ActionStructureCommand.SetActionParties;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.LocateProject;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.SetProjectParties;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.ui.CarrierForms.Subject;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms that say who carries a project or an action, and where it is. */
@Controller
public final class CarrierPages {

    private static final String VIEW = ProgrammeForms.VIEW;

    private final CarrierForms carriers;
    private final ProjectSheets projects;
    private final ActionSheets actions;
    private final ReadingDay day;
    private final Forms forms;

    public CarrierPages(
            CarrierForms carriers, ProjectSheets projects, ActionSheets actions, ReadingDay day, Forms forms) {
        this.carriers = carriers;
        this.projects = projects;
        this.actions = actions;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}/acteurs")
    public ModelAndView partiesOfProject(Reader reader, @PathVariable String id) {
        Offers.require(reader, SetProjectParties.class);
        return parties(reader, project(reader, id));
    }

    @GetMapping("/actions/{id}/acteurs")
    public ModelAndView partiesOfAction(Reader reader, @PathVariable String id) {
        Offers.require(reader, SetActionParties.class);
        return parties(reader, action(reader, id));
    }

    private ModelAndView parties(Reader reader, Subject subject) {
        var form = blank(subject);
        carriers.proposeParties(reader, subject, form);
        return shown(carriers.parties(reader, subject, form), form);
    }

    @PostMapping("/projets/{id}/acteurs")
    public ModelAndView partiesOfProject(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, SetProjectParties.class);
        var subject = project(reader, id);
        var form = forms.typed(typed);
        var parties = carriers.partiesOf(form, subject);
        var reason = form.longText("motif");
        var command =
                new SetProjectParties((ProjectId) subject.id(), form.version(), parties, reason, form.date("effet"));
        return sent(reader, subject, carriers.parties(reader, subject, form), form, command);
    }

    @PostMapping("/actions/{id}/acteurs")
    public ModelAndView partiesOfAction(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, SetActionParties.class);
        var subject = action(reader, id);
        var form = forms.typed(typed);
        var parties = carriers.partiesOf(form, subject);
        var reason = form.longText("motif");
        var command =
                new SetActionParties((ActionId) subject.id(), form.version(), parties, reason, form.date("effet"));
        return sent(reader, subject, carriers.parties(reader, subject, form), form, command);
    }

    @GetMapping("/projets/{id}/lieu")
    public ModelAndView placeOfProject(Reader reader, @PathVariable String id) {
        Offers.require(reader, LocateProject.class);
        return place(reader, project(reader, id));
    }

    @GetMapping("/actions/{id}/lieu")
    public ModelAndView placeOfAction(Reader reader, @PathVariable String id) {
        Offers.require(reader, LocateAction.class);
        return place(reader, action(reader, id));
    }

    private ModelAndView place(Reader reader, Subject subject) {
        var form = blank(subject);
        carriers.proposePlace(reader, subject, form);
        return shown(CarrierForms.place(subject), form);
    }

    @PostMapping("/projets/{id}/lieu")
    public ModelAndView placeOfProject(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, LocateProject.class);
        var subject = project(reader, id);
        var form = forms.typed(typed);
        var location = CarrierForms.locationOf(form);
        var reason = form.longText("motif");
        var command = new LocateProject((ProjectId) subject.id(), form.version(), location, reason, form.date("effet"));
        return sent(reader, subject, CarrierForms.place(subject), form, command);
    }

    @PostMapping("/actions/{id}/lieu")
    public ModelAndView placeOfAction(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, LocateAction.class);
        var subject = action(reader, id);
        var form = forms.typed(typed);
        var location = CarrierForms.locationOf(form);
        var reason = form.longText("motif");
        var command = new LocateAction((ActionId) subject.id(), form.version(), location, reason, form.date("effet"));
        return sent(reader, subject, CarrierForms.place(subject), form, command);
    }

    private FormInput blank(Subject subject) {
        return forms.blank().with("version", subject.version()).with("effet", day.today());
    }

    private static ModelAndView shown(SmallForm small, FormInput form) {
        return new ModelAndView(VIEW).addObject("small", small).addObject("form", form);
    }

    private ModelAndView sent(Reader reader, Subject subject, SmallForm small, FormInput form, Command command) {
        var receipt = form.isValid() ? forms.send(form, command, reader) : null;
        return receipt == null
                ? Forms.again(VIEW, Map.of("small", small, "form", form), form)
                : Forms.seen(subject.path(), receipt);
    }

    private Subject project(Reader reader, String id) {
        var sheet = Found.by(id, ProjectId::of, project -> projects.find(reader, project, day.today()));
        return new Subject(
                sheet.project(), "/projets/" + sheet.project(), sheet.name(), sheet.territory(), sheet.version());
    }

    private Subject action(Reader reader, String id) {
        var line = Found.by(id, ActionId::of, action -> actions.find(reader, action, day.today()));
        return new Subject(line.action(), "/actions/" + line.action(), line.name(), line.territory(), line.version());
    }
}
