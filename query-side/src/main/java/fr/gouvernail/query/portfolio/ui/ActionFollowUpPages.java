package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ActionFollowUpCommand;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.CancelAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.LinkAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.ReportActionProgress;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.UnlinkAction;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms of an action that is carried out: its progress, its giving up, its links with others. */
@Controller
public final class ActionFollowUpPages {

    private static final String PROGRESS = "portfolio/action-progress";
    private static final String CANCEL = "portfolio/action-cancel";
    private static final String LINK = "portfolio/action-link";
    private static final String UNLINK = "portfolio/action-unlink";

    private final ActionSheets actions;
    private final PortfolioLives lives;
    private final ProgrammeDashboards dashboards;
    private final ReadingDay day;
    private final Forms forms;

    public ActionFollowUpPages(
            ActionSheets actions, PortfolioLives lives, ProgrammeDashboards dashboards, ReadingDay day, Forms forms) {
        this.actions = actions;
        this.lives = lives;
        this.dashboards = dashboards;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/actions/{id}/avancement")
    public ModelAndView report(Reader reader, @PathVariable String id) {
        Offers.require(reader, ReportActionProgress.class);
        var action = action(reader, id);
        var course = action.course();
        var form = blank(action)
                .with("pourcent", course.percent())
                .with("commencee", course.startedOn())
                .with("finie", course.doneOn());
        return new ModelAndView(PROGRESS, model(action, form));
    }

    @PostMapping("/actions/{id}/avancement")
    public ModelAndView report(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, ReportActionProgress.class);
        var action = action(reader, id);
        var form = forms.typed(typed);
        var command = new ReportActionProgress(
                action.action(),
                form.version(),
                form.number("pourcent"),
                form.longText("commentaire"),
                form.optionalDate("commencee"),
                form.optionalDate("finie"),
                form.date("effet"));
        return sent(reader, action, form, command, PROGRESS, model(action, form));
    }

    @GetMapping("/actions/{id}/abandon")
    public ModelAndView cancel(Reader reader, @PathVariable String id) {
        Offers.require(reader, CancelAction.class);
        var action = action(reader, id);
        return new ModelAndView(CANCEL, model(action, blank(action)));
    }

    @PostMapping("/actions/{id}/abandon")
    public ModelAndView cancel(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CancelAction.class);
        var action = action(reader, id);
        var form = forms.typed(typed);
        var command = new CancelAction(
                action.action(), form.version(), form.longText("motif"), form.money("reste"), form.date("effet"));
        return sent(reader, action, form, command, CANCEL, model(action, form));
    }

    @GetMapping("/actions/{id}/liens/nouveau")
    public ModelAndView link(Reader reader, @PathVariable String id) {
        Offers.require(reader, LinkAction.class);
        var action = action(reader, id);
        return new ModelAndView(LINK, linkModel(reader, action, blank(action)));
    }

    @PostMapping("/actions/{id}/liens/nouveau")
    public ModelAndView link(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, LinkAction.class);
        var action = action(reader, id);
        var form = forms.typed(typed);
        var other = form.parsed("depend", ActionId::of);
        var effectiveOn = form.date("effet");
        var command = other == null ? null : new LinkAction(action.action(), form.version(), other, effectiveOn);
        return sent(reader, action, form, command, LINK, linkModel(reader, action, form));
    }

    @GetMapping("/actions/{id}/liens/{other}/retrait")
    public ModelAndView unlink(Reader reader, @PathVariable String id, @PathVariable String other) {
        Offers.require(reader, UnlinkAction.class);
        var action = action(reader, id);
        return new ModelAndView(UNLINK, unlinkModel(action, action(reader, other), blank(action)));
    }

    @PostMapping("/actions/{id}/liens/{other}/retrait")
    public ModelAndView unlink(
            Reader reader,
            @PathVariable String id,
            @PathVariable String other,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, UnlinkAction.class);
        var action = action(reader, id);
        var tied = action(reader, other);
        var form = forms.typed(typed);
        var reason = form.longText("motif");
        var command = new UnlinkAction(action.action(), form.version(), tied.action(), reason, form.date("effet"));
        return sent(reader, action, form, command, UNLINK, unlinkModel(action, tied, form));
    }

    private ModelAndView sent(
            Reader reader,
            ActionLine action,
            FormInput form,
            @Nullable ActionFollowUpCommand command,
            String view,
            Map<String, Object> model) {
        var receipt = form.isValid() && command != null ? forms.send(form, command, reader) : null;
        return receipt == null ? Forms.again(view, model, form) : Forms.seen("/actions/" + action.action(), receipt);
    }

    private FormInput blank(ActionLine action) {
        return forms.blank().with("version", action.version()).with("effet", day.today());
    }

    private Map<String, Object> unlinkModel(ActionLine action, ActionLine other, FormInput form) {
        var model = model(action, form);
        model.put("other", other);
        return model;
    }

    /** Those it may still depend on; whether a link closes a circle is for the command side to say. */
    private Map<String, Object> linkModel(Reader reader, ActionLine action, FormInput form) {
        var model = model(action, form);
        model.put("others", others(reader, action));
        return model;
    }

    private List<ActionLine> others(Reader reader, ActionLine action) {
        var tied = lives.dependsOn(reader, action.action());
        return dashboards.projects(reader, null, day.today(), PortfolioFilter.NONE).stream()
                .filter(project -> project.territory().equals(action.territory()))
                .flatMap(project -> actions.of(reader, project.project(), day.today()).stream())
                .filter(other -> !other.action().equals(action.action())
                        && tied.stream().noneMatch(tie -> tie.action().equals(other.action())))
                .toList();
    }

    private static Map<String, Object> model(ActionLine action, FormInput form) {
        var model = new HashMap<String, Object>();
        model.put("action", action);
        model.put("form", form);
        return model;
    }

    private ActionLine action(Reader reader, String id) {
        return Found.by(id, ActionId::of, action -> actions.find(reader, action, day.today()));
    }
}
