package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionCommand.AnswerContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.PublishContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.RecordContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.UnpublishContribution;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.query.assessment.view.AssessmentAccess;
import fr.gouvernail.query.assessment.view.ContributionRow;
import fr.gouvernail.query.assessment.view.Contributions;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What residents and associations brought to a project, and what is answered. */
@Controller
public class ContributionPages {

    private static final String NEW = "assessment/contribution-new";
    private static final int DAYS_TO_ANSWER = 60;

    private final Contributions contributions;
    private final AssessedProject assessed;
    private final AssessmentForms forms;

    public ContributionPages(Contributions contributions, AssessedProject assessed, AssessmentForms forms) {
        this.contributions = contributions;
        this.assessed = assessed;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}/contributions")
    public ModelAndView list(Reader reader, @PathVariable String id) {
        return page(reader, assessed.require(reader, id), "", forms.blank().with("le", assessed.today()));
    }

    /** Where it stands among those of its project. */
    @GetMapping("/contributions/{contribution}")
    public ModelAndView find(Reader reader, @PathVariable String contribution) {
        var project = Found.by(contribution, ContributionId::of, found -> contributions.projectOf(reader, found));
        return list(reader, project.text());
    }

    @GetMapping("/projets/{id}/contributions/nouvelle")
    public ModelAndView blank(Reader reader, @PathVariable String id) {
        Offers.require(reader, RecordContribution.class);
        var form = forms.blank()
                .with("contribution", new ContributionId(UUID.randomUUID()))
                .with("combien", 1)
                .with("canal", AssessmentAccess.isOutside(reader) ? ContributionChannel.OWN_ENTRY : null)
                .with("repondreAvant", assessed.today().plusDays(DAYS_TO_ANSWER))
                .with("le", assessed.today());
        return ContributionForm.page(NEW, reader, assessed, assessed.require(reader, id), form);
    }

    @PostMapping("/projets/{id}/contributions/nouvelle")
    public ModelAndView record(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var form = forms.typed(typed);
        boolean outside = AssessmentAccess.isOutside(reader);
        var contribution = form.parsed("contribution", ContributionId::of);
        var said = ContributionForm.wording(reader, form);
        var answerBy = outside ? assessed.today().plusDays(DAYS_TO_ANSWER) : form.optionalDate("repondreAvant");
        var on = outside ? assessed.today() : form.date("le");
        var command = contribution == null
                ? null
                : new RecordContribution(
                        contribution,
                        project.project(),
                        said.channel(),
                        said.organisation(),
                        said.people(),
                        said.summary(),
                        answerBy,
                        on);
        return forms.send(
                reader,
                form,
                command,
                path(project),
                () -> ContributionForm.page(NEW, reader, assessed, project, form));
    }

    @PostMapping("/projets/{id}/contributions/{contribution}/reponse")
    public ModelAndView answer(
            Reader reader,
            @PathVariable String id,
            @PathVariable String contribution,
            @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var row = row(reader, project, contribution);
        var form = forms.typed(typed);
        var command = new AnswerContribution(
                row.contribution(),
                form.version(),
                form.choice("suiteDonnee", ContributionOutcome.class, ContributionOutcome.TAKEN_UP),
                form.longText("reponse"),
                form.date("le"));
        return forms.send(
                reader, form, command, path(project), () -> page(reader, project, "reponse" + row.event(), form));
    }

    @PostMapping("/projets/{id}/contributions/{contribution}/publication")
    public ModelAndView publish(
            Reader reader,
            @PathVariable String id,
            @PathVariable String contribution,
            @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var row = row(reader, project, contribution);
        var form = forms.typed(typed);
        var command = new PublishContribution(row.contribution(), form.version(), form.date("le"));
        return forms.send(
                reader, form, command, path(project), () -> page(reader, project, "publier" + row.event(), form));
    }

    @PostMapping("/projets/{id}/contributions/{contribution}/depublication")
    public ModelAndView unpublish(
            Reader reader,
            @PathVariable String id,
            @PathVariable String contribution,
            @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var row = row(reader, project, contribution);
        var form = forms.typed(typed);
        var command = new UnpublishContribution(
                row.contribution(), form.version(), form.longText("motifRetrait"), form.date("le"));
        return forms.send(
                reader, form, command, path(project), () -> page(reader, project, "depublier" + row.event(), form));
    }

    private ContributionRow row(Reader reader, ProjectSheet project, String id) {
        return Found.by(
                id,
                ContributionId::of,
                found -> contributions.find(reader, project.project(), found, assessed.today()));
    }

    private ModelAndView page(Reader reader, ProjectSheet project, String section, FormInput form) {
        var model = assessed.model(reader, project);
        var rows = contributions.of(reader, project.project(), assessed.today());
        model.put("contributions", rows);
        model.put("people", rows.stream().mapToInt(ContributionRow::people).sum());
        model.put("unanswered", rows.stream().filter(row -> !row.answered()).count());
        model.put("late", rows.stream().filter(ContributionRow::late).count());
        model.put(
                "correctable",
                rows.stream()
                        .filter(row -> ContributionForm.mayCorrect(reader, row))
                        .map(ContributionRow::contribution)
                        .collect(Collectors.toSet()));
        model.put("section", section);
        model.put("form", form);
        model.put("outcomes", ContributionOutcome.values());
        return new ModelAndView("assessment/contributions", model);
    }

    private static String path(ProjectSheet project) {
        return "/projets/" + project.project() + "/contributions";
    }
}
