package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.FeasibilityCommand.OpenFeasibility;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RequireBacking;
import fr.gouvernail.contract.assessment.FeasibilityCommand.SettleImpactStudy;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.assessment.view.FeasibilitySheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The checklist of a project, whether its running costs are to be studied, and how much backing it needs. */
@Controller
public class FeasibilityPages {

    private final Feasibilities feasibilities;
    private final AssessedProject assessed;
    private final AssessmentForms forms;

    public FeasibilityPages(Feasibilities feasibilities, AssessedProject assessed, AssessmentForms forms) {
        this.feasibilities = feasibilities;
        this.assessed = assessed;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}/faisabilite")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        return page(reader, assessed.require(reader, id), "", forms.blank().with("le", assessed.today()));
    }

    @PostMapping("/projets/{id}/faisabilite")
    public ModelAndView open(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var form = forms.typed(typed);
        var command = new OpenFeasibility(FeasibilityId.of(project.project()), project.project(), assessed.today());
        return forms.send(reader, form, command, path(project), () -> page(reader, project, "ouvrir", form));
    }

    @PostMapping("/projets/{id}/faisabilite/etude")
    public ModelAndView settle(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var project = assessed.require(reader, id);
        var sheet = sheet(reader, project);
        var form = forms.typed(typed);
        var command = new SettleImpactStudy(
                sheet.feasibility(),
                form.version(),
                form.number("population"),
                form.money("recettes"),
                form.money("depense"),
                form.choice("etude", ImpactStudy.class, ImpactStudy.NONE),
                forms.evidence(reader, project.territory(), SettleImpactStudy.class, form, file),
                form.date("le"));
        return forms.send(reader, form, command, path(project), () -> page(reader, project, "etude", form));
    }

    @PostMapping("/projets/{id}/faisabilite/niveau")
    public ModelAndView requireBacking(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var sheet = sheet(reader, project);
        var form = forms.typed(typed);
        var command = new RequireBacking(
                sheet.feasibility(),
                form.version(),
                form.number("acteursFermes"),
                form.optional("montantFerme") == null ? null : form.money("montantFerme"),
                form.longText("motifNiveau"),
                form.date("le"));
        return forms.send(reader, form, command, path(project), () -> page(reader, project, "niveau", form));
    }

    private FeasibilitySheet sheet(Reader reader, ProjectSheet project) {
        return feasibilities
                .of(reader, project.project())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Reader reader, ProjectSheet project, String section, FormInput form) {
        var model = assessed.model(reader, project);
        model.put("feasibility", feasibilities.of(reader, project.project()).orElse(null));
        model.put("section", section);
        model.put("form", form);
        model.put("studies", ImpactStudy.values());
        return new ModelAndView("assessment/feasibility", model);
    }

    private static String path(ProjectSheet project) {
        return "/projets/" + project.project() + "/faisabilite";
    }
}
