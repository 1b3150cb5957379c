package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.BlockAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.UnblockAction;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.BlockProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.UnblockProject;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.BlockRow;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
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

/** The forms that say what blocks a project or an action, and that one block is lifted. */
@Controller
public final class BlockPages {

    private static final String BLOCK = "portfolio/block";
    private static final String LIFT = "portfolio/block-lift";

    private final ProjectSheets projects;
    private final ActionSheets actions;
    private final PortfolioLives lives;
    private final Organisations organisations;
    private final Directory directory;
    private final ReadingDay day;
    private final Forms forms;

    public BlockPages(
            ProjectSheets projects,
            ActionSheets actions,
            PortfolioLives lives,
            Organisations organisations,
            Directory directory,
            ReadingDay day,
            Forms forms) {
        this.projects = projects;
        this.actions = actions;
        this.lives = lives;
        this.organisations = organisations;
        this.directory = directory;
        this.day = day;
        this.forms = forms;
    }

    /** What the form is about, a project or an action. */
    public record Subject(Identifier id, String path, String name, TerritoryId territory, long version) {}

    @GetMapping("/projets/{id}/blocages/nouveau")
    public ModelAndView blockProject(Reader reader, @PathVariable String id) {
        Offers.require(reader, BlockProject.class);
        return blank(reader, project(reader, id));
    }

    @GetMapping("/actions/{id}/blocages/nouveau")
    public ModelAndView blockAction(Reader reader, @PathVariable String id) {
        Offers.require(reader, BlockAction.class);
        return blank(reader, action(reader, id));
    }

    private ModelAndView blank(Reader reader, Subject subject) {
        var form = forms.blank().with("version", subject.version()).with("effet", day.today());
        return new ModelAndView(BLOCK, model(reader, subject, form));
    }

    @PostMapping("/projets/{id}/blocages/nouveau")
    public ModelAndView blockProject(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, BlockProject.class);
        return block(reader, project(reader, id), forms.typed(typed));
    }

    @PostMapping("/actions/{id}/blocages/nouveau")
    public ModelAndView blockAction(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, BlockAction.class);
        return block(reader, action(reader, id), forms.typed(typed));
    }

    private ModelAndView block(Reader reader, Subject subject, FormInput form) {
        var blocking = new Blocking(
                form.choice("obstacle", BlockKind.class, BlockKind.OTHER_CAUSE),
                form.longText("quoi"),
                form.optionallyParsed("personne", PersonId::of),
                form.optionallyParsed("organisme", OrganisationId::of),
                form.optionalDate("echeance"));
        var effectiveOn = form.date("effet");
        Command command = switch (subject.id()) {
            case ActionId action -> new BlockAction(action, form.version(), blocking, effectiveOn);
            case ProjectId project -> new BlockProject(project, form.version(), blocking, effectiveOn);
            default -> throw new IllegalStateException(subject.path());
        };
        return sent(reader, subject, form, command, BLOCK, model(reader, subject, form));
    }

    @GetMapping("/projets/{id}/blocages/{number}/levee")
    public ModelAndView unblockProject(Reader reader, @PathVariable String id, @PathVariable int number) {
        Offers.require(reader, UnblockProject.class);
        return lift(reader, project(reader, id), number);
    }

    @GetMapping("/actions/{id}/blocages/{number}/levee")
    public ModelAndView unblockAction(Reader reader, @PathVariable String id, @PathVariable int number) {
        Offers.require(reader, UnblockAction.class);
        return lift(reader, action(reader, id), number);
    }

    private ModelAndView lift(Reader reader, Subject subject, int number) {
        var form = forms.blank().with("version", subject.version()).with("effet", day.today());
        return new ModelAndView(LIFT, liftModel(reader, subject, number, form));
    }

    @PostMapping("/projets/{id}/blocages/{number}/levee")
    public ModelAndView unblockProject(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, UnblockProject.class);
        var subject = project(reader, id);
        var form = forms.typed(typed);
        var done = form.longText("fait");
        var command = new UnblockProject((ProjectId) subject.id(), form.version(), number, done, form.date("effet"));
        return sent(reader, subject, form, command, LIFT, liftModel(reader, subject, number, form));
    }

    @PostMapping("/actions/{id}/blocages/{number}/levee")
    public ModelAndView unblockAction(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, UnblockAction.class);
        var subject = action(reader, id);
        var form = forms.typed(typed);
        var done = form.longText("fait");
        var command = new UnblockAction((ActionId) subject.id(), form.version(), number, done, form.date("effet"));
        return sent(reader, subject, form, command, LIFT, liftModel(reader, subject, number, form));
    }

    private ModelAndView sent(
            Reader reader, Subject subject, FormInput form, Command command, String view, Map<String, Object> model) {
        var receipt = form.isValid() ? forms.send(form, command, reader) : null;
        return receipt == null ? Forms.again(view, model, form) : Forms.seen(subject.path(), receipt);
    }

    private Map<String, Object> liftModel(Reader reader, Subject subject, int number, FormInput form) {
        var model = model(reader, subject, form);
        model.put("block", block(reader, subject, number));
        return model;
    }

    private BlockRow block(Reader reader, Subject subject, int number) {
        return lives.blocks(reader, subject.id(), day.today()).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, Object> model(Reader reader, Subject subject, FormInput form) {
        var model = new HashMap<String, Object>();
        model.put("subject", subject);
        model.put("form", form);
        model.put("kinds", BlockKind.values());
        model.put("persons", directory.personsOf(subject.territory()));
        model.put("organisations", organisations.list(reader, subject.territory()));
        return model;
    }

    private Subject project(Reader reader, String id) {
        var sheet = Found.by(id, ProjectId::of, project -> projects.find(reader, project, day.today()));
        var path = "/projets/" + sheet.project();
        return new Subject(sheet.project(), path, sheet.name(), sheet.territory(), sheet.version());
    }

    private Subject action(Reader reader, String id) {
        var line = Found.by(id, ActionId::of, action -> actions.find(reader, action, day.today()));
        var path = "/actions/" + line.action();
        return new Subject(line.action(), path, line.name(), line.territory(), line.version());
    }
}
