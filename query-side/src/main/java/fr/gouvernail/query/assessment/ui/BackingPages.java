package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingCommand.DeclareBacking;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.assessment.view.ActorStanding;
import fr.gouvernail.query.assessment.view.BackingSummary;
import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.assessment.view.FeasibilitySheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who backs a project and who opposes it, and the form that records one more actor. */
@Controller
public class BackingPages {

    private final Backings backings;
    private final Feasibilities feasibilities;
    private final AssessedProject assessed;
    private final AssessmentForms forms;

    public BackingPages(
            Backings backings, Feasibilities feasibilities, AssessedProject assessed, AssessmentForms forms) {
        this.backings = backings;
        this.feasibilities = feasibilities;
        this.assessed = assessed;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}/soutiens")
    public ModelAndView list(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = "soutien", required = false) @Nullable String standing) {
        var project = assessed.require(reader, id);
        var filters = new Filters("/projets/" + project.project() + "/soutiens").with("soutien", standing);
        var chosen = filters.choice("soutien", ActorStanding.class);
        var all = backings.of(reader, project.project(), assessed.today());
        var model = assessed.model(reader, project);
        model.put(
                "level",
                feasibilities
                        .of(reader, project.project())
                        .map(FeasibilitySheet::level)
                        .orElse(null));
        model.put("summary", BackingSummary.of(all, assessed.today()));
        model.put(
                "backings",
                all.stream()
                        .filter(row -> chosen == null || row.standing() == chosen)
                        .toList());
        model.put("standings", ActorStanding.values());
        model.put("filters", filters);
        return new ModelAndView("assessment/backings", model);
    }

    @GetMapping("/projets/{id}/soutiens/nouveau")
    public ModelAndView blank(Reader reader, @PathVariable String id) {
        Offers.require(reader, DeclareBacking.class);
        return form(reader, assessed.require(reader, id), forms.blank().with("dit", assessed.today()));
    }

    @PostMapping("/projets/{id}/soutiens/nouveau")
    public ModelAndView declare(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var form = forms.typed(typed);
        var actor = new BackingActor(
                form.choice("nature", ActorKind.class, ActorKind.RESIDENTS),
                form.optionallyParsed("organisme", OrganisationId::of),
                form.optionallyParsed("personne", PersonId::of),
                form.optional("groupe"));
        var backing = BackingId.of(project.project(), actor.key());
        var command = new DeclareBacking(
                backing,
                project.project(),
                actor,
                form.has("nommable"),
                form.choice("positionActeur", BackingPosition.class, BackingPosition.NEUTRAL),
                form.longText("propos"),
                form.date("dit"));
        return forms.send(reader, form, command, "/soutiens/" + backing, () -> form(reader, project, form));
    }

    private ModelAndView form(Reader reader, ProjectSheet project, FormInput form) {
        var model = assessed.model(reader, project);
        model.put("form", form);
        model.put("kinds", ActorKind.values());
        model.put("positions", BackingPosition.values());
        return new ModelAndView("assessment/backing-new", model);
    }
}
