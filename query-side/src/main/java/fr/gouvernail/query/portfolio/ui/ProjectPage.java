package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ArbitrationHistory;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheet of a project, and the forms that frame it and report its progress. */
@Controller
public final class ProjectPage {

    private final ProjectSheets sheets;
    private final ActionSheets actions;
    private final ArbitrationHistory arbitrations;
    private final PortfolioLives lives;
    private final ProgrammeDashboards programmes;
    private final FundingPlans plans;
    private final BudgetOverviews budgets;
    private final Organisations organisations;
    private final Directory directory;
    private final SheetCards cards;
    private final FollowUpOverview followUp;
    private final StructureCards structures;
    private final ReadingDay day;
    private final Forms forms;

    public ProjectPage(
            ProjectSheets sheets,
            ActionSheets actions,
            ArbitrationHistory arbitrations,
            PortfolioLives lives,
            ProgrammeDashboards programmes,
            FundingPlans plans,
            BudgetOverviews budgets,
            Organisations organisations,
            Directory directory,
            SheetCards cards,
            FollowUpOverview followUp,
            StructureCards structures,
            ReadingDay day,
            Forms forms) {
        this.sheets = sheets;
        this.actions = actions;
        this.arbitrations = arbitrations;
        this.lives = lives;
        this.programmes = programmes;
        this.plans = plans;
        this.budgets = budgets;
        this.organisations = organisations;
        this.directory = directory;
        this.cards = cards;
        this.followUp = followUp;
        this.structures = structures;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var sheet = sheet(reader, id);
        var model = model(reader, sheet);
        model.put("actions", actions.of(reader, sheet.project(), day.today()));
        model.put("followUp", followUp.of(reader, sheet, day.today()));
        model.put("structure", structures.of(reader, sheet.project()));
        model.put("arbitrations", arbitrations.of(reader, sheet.project()));
        model.put("turns", lives.turns(reader, sheet.project()));
        model.put("blocks", lives.blocks(reader, sheet.project(), day.today()));
        model.put("card", cards.of(reader, sheet));
        model.put("plans", plans.of(reader, sheet.project()));
        model.put("budgets", budgets.of(reader, sheet.project()));
        model.put("programme", programmes.find(reader, sheet.programme()).orElse(null));
        var names = organisations.names(reader, null);
        model.put("organisationNames", names);
        model.put("ownerName", names.getOrDefault(sheet.owner(), ""));
        return new ModelAndView("portfolio/project", model);
    }

    @GetMapping("/projets/{id}/avancement")
    public ModelAndView report(Reader reader, @PathVariable String id) {
        Offers.require(reader, ReportProgress.class);
        var sheet = sheet(reader, id);
        var form = forms.blank()
                .with("version", sheet.version())
                .with("avancement", sheet.progress().percent())
                .with("meteo", sheet.progress().weather())
                .with("prochaine", sheet.progress().nextStep())
                .with("effet", day.today());
        return new ModelAndView("portfolio/project-progress", formModel(reader, sheet, form));
    }

    @PostMapping("/projets/{id}/avancement")
    public ModelAndView report(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, ReportProgress.class);
        var sheet = sheet(reader, id);
        var form = forms.typed(typed);
        int percent = form.number("avancement");
        var weather = form.parsed("meteo", Weather::valueOf);
        var comment = form.required("commentaire");
        var next = form.required("prochaine");
        var effectiveOn = form.date("effet");
        var version = form.version();
        if (form.isValid() && weather != null) {
            var command = new ReportProgress(sheet.project(), version, percent, weather, comment, next, effectiveOn);
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/projets/" + sheet.project(), receipt);
            }
        }
        return Forms.again("portfolio/project-progress", formModel(reader, sheet, form), form);
    }

    private ProjectSheet sheet(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> sheets.find(reader, project, day.today()));
    }

    private Map<String, Object> formModel(Reader reader, ProjectSheet sheet, FormInput form) {
        var model = model(reader, sheet);
        model.put("form", form);
        model.put("persons", directory.personsOf(sheet.territory()));
        model.put("weathers", Weather.values());
        return model;
    }

    private Map<String, Object> model(Reader reader, ProjectSheet sheet) {
        var model = new HashMap<String, Object>();
        model.put("sheet", sheet);
        model.put("may", new Offers(reader));
        model.put("people", new People(directory));
        return model;
    }
}
