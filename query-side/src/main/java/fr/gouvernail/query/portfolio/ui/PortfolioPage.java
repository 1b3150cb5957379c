package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.platform.web.Paged;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.portfolio.view.ProjectState;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The portfolio: all projects, with filters in the address, and the form that proposes one. */
@Controller
public final class PortfolioPage {

    private final ProgrammeDashboards dashboards;
    private final ProjectEntries entries;
    private final Organisations organisations;
    private final ReadingDay day;
    private final Forms forms;

    public PortfolioPage(
            ProgrammeDashboards dashboards,
            ProjectEntries entries,
            Organisations organisations,
            ReadingDay day,
            Forms forms) {
        this.dashboards = dashboards;
        this.entries = entries;
        this.organisations = organisations;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/projets")
    public String list(
            Reader reader,
            @RequestParam(name = "axe", required = false) @Nullable Integer axis,
            @RequestParam(name = "phase", required = false) @Nullable Phase phase,
            @RequestParam(name = "etat", required = false) @Nullable ProjectState state,
            @RequestParam(name = "pilote", required = false) @Nullable String lead,
            @RequestParam(name = "arbitrage", required = false) @Nullable String arbitration,
            @RequestParam(name = "blocage", required = false) @Nullable String blocked,
            @RequestParam(name = "page", required = false) @Nullable String page,
            Model model) {
        var filter = new PortfolioFilter(
                axis, phase, state, "sans".equals(lead), "oui".equals(arbitration), "oui".equals(blocked));
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", !filter.equals(PortfolioFilter.NONE));
        var projects = entries.list(reader, null, filter);
        var filters = new Filters("/projets")
                .with("axe", axis)
                .with("phase", phase)
                .with("etat", state)
                .with("pilote", lead)
                .with("arbitrage", arbitration)
                .with("blocage", blocked);
        var paged = Paged.from(projects, Paged.number(page), filters);
        model.addAttribute("projects", paged.rows());
        model.addAttribute("paged", paged);
        model.addAttribute("count", projects.size());
        model.addAttribute("axes", axes(reader));
        model.addAttribute("phases", Phase.values());
        model.addAttribute(
                "states",
                EnumSet.complementOf(EnumSet.of(ProjectState.WITHDRAWN)).toArray());
        model.addAttribute("may", new Offers(reader));
        return "portfolio/projects";
    }

    @GetMapping("/projets/nouveau")
    public ModelAndView propose(Reader reader) {
        Offers.require(reader, ProposeProject.class);
        var programme = programme(reader, null);
        var form = forms.blank()
                .with("projet", new ProjectId(UUID.randomUUID()))
                .with("programme", programme.programme())
                .with("effet", day.today());
        return new ModelAndView("portfolio/project-proposal", model(reader, programme, form));
    }

    @PostMapping("/projets/nouveau")
    public ModelAndView propose(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = forms.typed(typed);
        var programme = programme(reader, form.value("programme"));
        var project = form.parsed("projet", ProjectId::of);
        var reference = form.required("reference");
        var name = form.required("nom");
        var summary = form.required("resume");
        var axes = form.values("axes").stream()
                .filter(axis -> axis.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
        if (axes.isEmpty()) {
            form.note("axes", "form.missing");
        }
        var owner = form.parsed("porteur", OrganisationId::of);
        var effectiveOn = form.date("effet");
        if (form.isValid() && project != null && owner != null) {
            var command = new ProposeProject(
                    project, programme.programme(), reference, name, summary, axes, owner, effectiveOn);
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/projets/" + project, receipt);
            }
        }
        return Forms.again("portfolio/project-proposal", model(reader, programme, form), form);
    }

    private Map<String, Object> model(Reader reader, ProgrammeRow programme, FormInput form) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("programme", programme);
        model.put("axes", programme.axes());
        model.put("organisations", organisations.list(reader, programme.territory()));
        return model;
    }

    /** The programme that is meant; the latest when none is. */
    private ProgrammeRow programme(Reader reader, @Nullable String id) {
        return dashboards.programmes(reader).stream()
                .filter(row -> id == null || row.programme().equals(parsed(id)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable ProgrammeId parsed(String id) {
        try {
            return ProgrammeId.of(id);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private List<Axis> axes(Reader reader) {
        return dashboards.programmes(reader).stream()
                .flatMap(programme -> programme.axes().stream())
                .distinct()
                .toList();
    }
}
