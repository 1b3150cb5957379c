package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form that proposes a project. */
@Controller
public final class ProjectProposalPage {

    private final ProgrammeDashboards dashboards;
    private final Organisations organisations;
    private final ReadingDay day;
    private final Forms forms;

    public ProjectProposalPage(
            ProgrammeDashboards dashboards, Organisations organisations, ReadingDay day, Forms forms) {
        this.dashboards = dashboards;
        this.organisations = organisations;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/projets/nouveau")
    public ModelAndView propose(
            Reader reader, @RequestParam(name = "programme", required = false) @Nullable String asked) {
        Offers.require(reader, ProposeProject.class);
        var programme = programme(reader, asked);
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
            form.note("axes", "form.missing.axes");
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
        model.put(
                "others",
                dashboards.programmes(reader).stream()
                        .filter(row -> !row.programme().equals(programme.programme()))
                        .toList());
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
}
