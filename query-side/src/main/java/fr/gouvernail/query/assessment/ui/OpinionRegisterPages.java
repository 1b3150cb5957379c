package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.AdviceGround;
import fr.gouvernail.contract.assessment.OpinionCommand.AskOpinion;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.OpinionFilter;
import fr.gouvernail.query.assessment.view.OpinionStage;
import fr.gouvernail.query.assessment.view.OpinionSummaries;
import fr.gouvernail.query.assessment.view.Opinions;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The opinions of a territory with filters in the address, those of one project, and the form that asks for one. */
@Controller
public class OpinionRegisterPages {

    private final Opinions opinions;
    private final OpinionSummaries summaries;
    private final ProjectSheets projects;
    private final ActionSheets actions;
    private final Organisations organisations;
    private final OpinionDocuments documents;
    private final OpinionActs acts;

    public OpinionRegisterPages(
            Opinions opinions,
            OpinionSummaries summaries,
            ProjectSheets projects,
            ActionSheets actions,
            Organisations organisations,
            OpinionDocuments documents,
            OpinionActs acts) {
        this.opinions = opinions;
        this.summaries = summaries;
        this.projects = projects;
        this.actions = actions;
        this.organisations = organisations;
        this.documents = documents;
        this.acts = acts;
    }

    @GetMapping("/avis")
    public ModelAndView register(
            Reader reader,
            @RequestParam(name = "service", required = false) @Nullable String kind,
            @RequestParam(name = "etat", required = false) @Nullable String stage,
            @RequestParam(name = "sens", required = false) @Nullable String verdict,
            @RequestParam(name = "projet", required = false) @Nullable String project,
            @RequestParam(name = "retard", required = false) @Nullable String overdue,
            @RequestParam(name = "prescriptions", required = false) @Nullable String prescriptions) {
        var filters = new Filters("/avis")
                .with("service", kind)
                .with("etat", stage)
                .with("sens", verdict)
                .with("projet", project)
                .with("retard", "oui".equals(overdue) ? overdue : null)
                .with("prescriptions", "ouvertes".equals(prescriptions) ? prescriptions : null);
        var filter = new OpinionFilter(
                filters.id("projet", ProjectId::of),
                filters.choice("service", OpinionKind.class),
                filters.choice("etat", OpinionStage.class),
                filters.choice("sens", Verdict.class),
                filters.orNull("retard") != null,
                filters.orNull("prescriptions") != null);
        return new ModelAndView("assessment/opinions")
                .addObject("opinions", opinions.list(reader, filter, acts.today()))
                .addObject("kinds", OpinionKind.values())
                .addObject("stages", OpinionStage.values())
                .addObject("verdicts", Verdict.values())
                .addObject("today", acts.today())
                .addObject("filters", filters);
    }

    @GetMapping("/projets/{id}/avis")
    public ModelAndView ofProject(Reader reader, @PathVariable String id) {
        var project = project(reader, id);
        var filter = OpinionFilter.of(project.project());
        return new ModelAndView("assessment/project-opinions")
                .addObject("project", project)
                .addObject("opinions", opinions.list(reader, filter, acts.today()))
                .addObject("summary", summaries.of(reader, project.project(), acts.today()))
                .addObject("today", acts.today());
    }

    @GetMapping("/projets/{id}/avis/nouveau")
    public ModelAndView blank(Reader reader, @PathVariable String id) {
        Offers.require(reader, AskOpinion.class);
        var proposed = Map.of(
                "askedOn", acts.today().toString(),
                "kind", OpinionKind.ABF_AGREEMENT.name(),
                "permitKind", PermitKind.PERMIT.name());
        return form(reader, project(reader, id), acts.proposing(proposed));
    }

    @PostMapping("/projets/{id}/avis/nouveau")
    public ModelAndView ask(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var project = project(reader, id);
        var form = acts.typed(typed);
        var sent = new OpinionDocuments.Sent(reader, project.territory(), AskOpinion.class, files);
        var request = OpinionForms.request(form, project.project(), documents.read(form, "paper", sent));
        var opinion = new OpinionId(UUID.randomUUID());
        var command = request == null ? null : new AskOpinion(opinion, request);
        return acts.send(reader, form, command, "/avis/" + opinion, () -> form(reader, project, form));
    }

    private ProjectSheet project(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> projects.find(reader, project, acts.today()));
    }

    private ModelAndView form(Reader reader, ProjectSheet project, FormInput form) {
        return new ModelAndView("assessment/opinion-new")
                .addObject("project", project)
                .addObject("actions", actions.of(reader, project.project(), acts.today()))
                .addObject("organisations", organisations.list(reader, project.territory()))
                .addObject("kinds", OpinionKind.values())
                .addObject("grounds", AdviceGround.values())
                .addObject("permits", PermitKind.values())
                .addObject("form", form)
                .addObject("key", form.key().isEmpty() ? OpinionActs.newKey() : form.key());
    }
}
