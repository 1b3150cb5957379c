package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.FeasibilityCommand.AssignItem;
import fr.gouvernail.contract.assessment.FeasibilityCommand.LiftReserve;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RateItem;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Reserve;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.assessment.view.FeasibilitySheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** One item of a project's checklist: all that was said of it, and the forms that assign it, rate it and lift its reserve. */
@Controller
public class FeasibilityItemPages {

    private final Feasibilities feasibilities;
    private final AssessedProject assessed;
    private final AssessmentForms forms;

    public FeasibilityItemPages(Feasibilities feasibilities, AssessedProject assessed, AssessmentForms forms) {
        this.feasibilities = feasibilities;
        this.assessed = assessed;
        this.forms = forms;
    }

    /** What an address names. */
    private record Asked(ProjectSheet project, FeasibilitySheet sheet, FeasibilityItem item) {

        String path() {
            return "/projets/%s/faisabilite/%s".formatted(project.project(), slug(item));
        }
    }

    /** As it stands in addresses. */
    public static String slug(FeasibilityItem item) {
        return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @GetMapping("/projets/{id}/faisabilite/{item}")
    public ModelAndView show(Reader reader, @PathVariable String id, @PathVariable String item) {
        return page(reader, asked(reader, id, item), "", forms.blank().with("le", assessed.today()));
    }

    @PostMapping("/projets/{id}/faisabilite/{item}/confier")
    public ModelAndView assign(
            Reader reader,
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> typed) {
        var asked = asked(reader, id, item);
        var form = forms.typed(typed);
        var assessor = form.parsed("examinateur", PersonId::of);
        var dueOn = form.date("echeance");
        var command = assessor == null
                ? null
                : new AssignItem(asked.sheet().feasibility(), form.version(), asked.item(), assessor, dueOn);
        return forms.send(reader, form, command, asked.path(), () -> page(reader, asked, "confier", form));
    }

    @PostMapping("/projets/{id}/faisabilite/{item}/noter")
    public ModelAndView rate(
            Reader reader,
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var asked = asked(reader, id, item);
        var form = forms.typed(typed);
        var rating = form.choice("avis", Rating.class, Rating.OK);
        var evidence = forms.evidence(reader, asked.project().territory(), RateItem.class, form, file);
        var command = new RateItem(
                asked.sheet().feasibility(),
                form.version(),
                asked.item(),
                rating,
                form.longText("constat"),
                rating == Rating.RESERVE ? reserve(form) : null,
                evidence == null ? List.of() : List.of(evidence),
                form.date("le"));
        return forms.send(reader, form, command, asked.path(), () -> page(reader, asked, "noter", form));
    }

    @PostMapping("/projets/{id}/faisabilite/{item}/lever")
    public ModelAndView lift(
            Reader reader,
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var asked = asked(reader, id, item);
        var form = forms.typed(typed);
        var command = new LiftReserve(
                asked.sheet().feasibility(),
                form.version(),
                asked.item(),
                form.longText("leve"),
                forms.evidence(reader, asked.project().territory(), LiftReserve.class, form, file),
                form.date("le"));
        return forms.send(reader, form, command, asked.path(), () -> page(reader, asked, "lever", form));
    }

    /** Null where it is left blank: the examination says what is missing. */
    private static @Nullable Reserve reserve(FormInput form) {
        var owner = form.parsed("porteurReserve", PersonId::of);
        var what = form.longText("reserve");
        var dueOn = form.date("echeanceReserve");
        return owner == null ? null : new Reserve(what, owner, dueOn);
    }

    private Asked asked(Reader reader, String id, String item) {
        var project = assessed.require(reader, id);
        var sheet = feasibilities
                .of(reader, project.project())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Asked(project, sheet, Found.by(item, FeasibilityItemPages::item, Optional::of));
    }

    private static FeasibilityItem item(String slug) {
        return FeasibilityItem.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private ModelAndView page(Reader reader, Asked asked, String section, FormInput form) {
        var model = assessed.model(reader, asked.project());
        model.put("feasibility", asked.sheet());
        model.put("item", asked.sheet().item(asked.item()));
        model.put("said", feasibilities.said(reader, asked.sheet().feasibility(), asked.item()));
        model.put("at", asked.path());
        model.put("section", section);
        model.put("form", form);
        model.put("ratings", Rating.values());
        return new ModelAndView("assessment/feasibility-item", model);
    }
}
