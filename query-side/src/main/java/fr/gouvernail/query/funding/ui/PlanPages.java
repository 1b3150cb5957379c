package fr.gouvernail.query.funding.ui;

import fr.gouvernail.contract.funding.FundingPlanCommand.DraftFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanCommand.RecordResourceState;
import fr.gouvernail.contract.funding.FundingPlanCommand.ReviseFundingPlan;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.funding.view.FundedProject;
import fr.gouvernail.query.funding.view.FundedProjects;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.PlanOutlook;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A funding plan with its findings, and the forms that draft it, revise it and record what funders answered. */
@Controller
public final class PlanPages {

    private final FundingPlans plans;
    private final FundedProjects projects;
    private final ProjectForecasts forecasts;
    private final Organisations organisations;
    private final Directory directory;
    private final ReadingDay day;
    private final Forms forms;
    private final FindingFigures figures;

    public PlanPages(
            FundingPlans plans,
            FundedProjects projects,
            ProjectForecasts forecasts,
            Organisations organisations,
            Directory directory,
            ReadingDay day,
            Forms forms,
            Formats formats) {
        this.plans = plans;
        this.projects = projects;
        this.forecasts = forecasts;
        this.organisations = organisations;
        this.directory = directory;
        this.day = day;
        this.forms = forms;
        this.figures = new FindingFigures(formats);
    }

    @GetMapping("/plans/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var plan = plan(reader, id);
        var model = model(reader, plan.project());
        model.put("plan", plan);
        model.put(
                "outlook",
                PlanOutlook.of(plan, forecasts.forecastHt(reader, plan.project().project())));
        model.put("versions", plans.versions(plan));
        model.put("directory", directory);
        model.put("figures", figures);
        model.put("may", new Offers(reader));
        return new ModelAndView("funding/plan", model);
    }

    @GetMapping("/plans/nouveau")
    public ModelAndView draft(Reader reader, @RequestParam("projet") String project) {
        Offers.require(reader, DraftFundingPlan.class);
        var form =
                forms.blank().with("plan", new FundingPlanId(UUID.randomUUID())).with("effet", day.today());
        return new ModelAndView("funding/plan-form", formModel(reader, project(reader, project), form));
    }

    @PostMapping("/plans/nouveau")
    public ModelAndView draft(
            Reader reader, @RequestParam("projet") String id, @RequestParam MultiValueMap<String, String> typed) {
        var project = project(reader, id);
        var form = forms.typed(typed);
        var plan = form.parsed("plan", FundingPlanId::of);
        var content = PlanLines.content(form);
        var effectiveOn = form.date("effet");
        if (form.isValid() && plan != null) {
            var receipt = forms.send(form, new DraftFundingPlan(plan, project.project(), content, effectiveOn), reader);
            if (receipt != null) {
                return Forms.seen("/plans/" + plan, receipt);
            }
        }
        return Forms.again("funding/plan-form", formModel(reader, project, form), form);
    }

    @GetMapping("/plans/{id}/revision")
    public ModelAndView revise(Reader reader, @PathVariable String id) {
        Offers.require(reader, ReviseFundingPlan.class);
        var plan = plan(reader, id);
        var form = forms.blank().with("version", plan.version()).with("effet", day.today());
        PlanLines.fill(form, plan);
        return new ModelAndView("funding/plan-form", revisionModel(reader, plan, form));
    }

    @PostMapping("/plans/{id}/revision")
    public ModelAndView revise(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var plan = plan(reader, id);
        var form = forms.typed(typed);
        var content = PlanLines.content(form);
        var reason = form.required("motif");
        var effectiveOn = form.date("effet");
        var version = form.version();
        if (form.isValid()) {
            var command = new ReviseFundingPlan(plan.plan(), version, content, reason, effectiveOn);
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/plans/" + plan.plan(), receipt);
            }
        }
        return Forms.again("funding/plan-form", revisionModel(reader, plan, form), form);
    }

    @GetMapping("/plans/{id}/ressources/{key}")
    public ModelAndView state(Reader reader, @PathVariable String id, @PathVariable String key) {
        Offers.require(reader, RecordResourceState.class);
        var plan = plan(reader, id);
        var line = line(plan, key);
        var form = forms.blank()
                .with("version", plan.version())
                .with("etat", line.state())
                .with("referenceFinanceur", line.reference())
                .with("effet", day.today());
        return new ModelAndView("funding/resource-state", stateModel(reader, plan, line, form));
    }

    @PostMapping("/plans/{id}/ressources/{key}")
    public ModelAndView state(
            Reader reader,
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed) {
        var plan = plan(reader, id);
        var line = line(plan, key);
        var form = forms.typed(typed);
        var state = form.parsed("etat", FundingState::valueOf);
        var reference = form.required("referenceFinanceur");
        var effectiveOn = form.date("effet");
        var version = form.version();
        if (form.isValid() && state != null) {
            var command = new RecordResourceState(plan.plan(), version, key, state, reference, effectiveOn);
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/plans/" + plan.plan(), receipt);
            }
        }
        return Forms.again("funding/resource-state", stateModel(reader, plan, line, form), form);
    }

    private FundingPlanSheet plan(Reader reader, String id) {
        return Found.by(id, FundingPlanId::of, plan -> plans.find(reader, plan));
    }

    private FundedProject project(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> projects.find(reader, project));
    }

    private static FundingPlanSheet.Line line(FundingPlanSheet plan, String key) {
        return Found.by(
                key,
                name -> name,
                name -> plan.lines().stream()
                        .filter(line -> line.key().equals(name))
                        .findFirst());
    }

    private Map<String, Object> stateModel(
            Reader reader, FundingPlanSheet plan, FundingPlanSheet.Line line, FormInput form) {
        var model = model(reader, plan.project());
        model.put("plan", plan);
        model.put("line", line);
        model.put("form", form);
        model.put("states", FundingState.values());
        return model;
    }

    private Map<String, Object> revisionModel(Reader reader, FundingPlanSheet plan, FormInput form) {
        var model = formModel(reader, plan.project(), form);
        model.put("plan", plan);
        return model;
    }

    private Map<String, Object> formModel(Reader reader, FundedProject project, FormInput form) {
        var model = model(reader, project);
        model.put("form", form);
        model.put("lineCount", PlanLines.rows(form));
        model.put("schemes", FundingScheme.values());
        model.put("states", FundingState.values());
        model.put("organisations", organisations.list(reader, project.territory()));
        return model;
    }

    private Map<String, Object> model(Reader reader, FundedProject project) {
        var model = new HashMap<String, Object>();
        model.put("project", project);
        model.put("funders", organisations.names(reader, project.territory()));
        return model;
    }
}
