package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.ContributionCommand.CorrectContribution;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.query.assessment.view.AssessmentAccess;
import fr.gouvernail.query.assessment.view.ContributionRow;
import fr.gouvernail.query.assessment.view.Contributions;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form that corrects what was taken down of a contribution. */
@Controller
public class ContributionCorrectionPages {

    private final Contributions contributions;
    private final AssessedProject assessed;
    private final AssessmentForms forms;

    public ContributionCorrectionPages(Contributions contributions, AssessedProject assessed, AssessmentForms forms) {
        this.contributions = contributions;
        this.assessed = assessed;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}/contributions/{contribution}/correction")
    public ModelAndView correction(Reader reader, @PathVariable String id, @PathVariable String contribution) {
        Offers.require(reader, CorrectContribution.class);
        var project = assessed.require(reader, id);
        var row = theirs(reader, project, contribution);
        var form = forms.blank()
                .with("version", row.version())
                .with("canal", row.channel())
                .with("organisme", row.organisation())
                .with("combien", row.people())
                .with("contributionTexte", row.summary())
                .with("le", assessed.today());
        return correction(reader, project, row, form);
    }

    @PostMapping("/projets/{id}/contributions/{contribution}/correction")
    public ModelAndView correct(
            Reader reader,
            @PathVariable String id,
            @PathVariable String contribution,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CorrectContribution.class);
        var project = assessed.require(reader, id);
        var row = theirs(reader, project, contribution);
        var form = forms.typed(typed);
        var on = AssessmentAccess.isOutside(reader) ? assessed.today() : form.date("le");
        var command = new CorrectContribution(
                row.contribution(),
                form.version(),
                ContributionForm.wording(reader, form),
                form.longText("motifCorrection"),
                on);
        return forms.send(
                reader,
                form,
                command,
                "/projets/" + project.project() + "/contributions",
                () -> correction(reader, project, row, form));
    }

    private ModelAndView correction(Reader reader, ProjectSheet project, ContributionRow row, FormInput form) {
        return ContributionForm.page("assessment/contribution-correction", reader, assessed, project, form)
                .addObject("row", row);
    }

    private ContributionRow theirs(Reader reader, ProjectSheet project, String id) {
        var row = Found.by(
                id,
                ContributionId::of,
                found -> contributions.find(reader, project.project(), found, assessed.today()));
        if (!ContributionForm.isTheirs(reader, row)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return row;
    }
}
