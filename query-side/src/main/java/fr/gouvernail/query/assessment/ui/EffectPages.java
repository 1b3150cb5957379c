package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectCommand.DropEffect;
import fr.gouvernail.contract.assessment.EffectCommand.ForeseeEffect;
import fr.gouvernail.contract.assessment.EffectCommand.ObserveEffect;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.query.assessment.view.AssessmentAccess;
import fr.gouvernail.query.assessment.view.EffectRow;
import fr.gouvernail.query.assessment.view.Effects;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.io.IOException;
import java.util.List;
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

/** What a project is expected to change, wanted or not, and what was seen of it. */
@Controller
public class EffectPages {

    private final Effects effects;
    private final AssessedProject assessed;
    private final AssessmentForms forms;

    public EffectPages(Effects effects, AssessedProject assessed, AssessmentForms forms) {
        this.effects = effects;
        this.assessed = assessed;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}/effets")
    public ModelAndView list(Reader reader, @PathVariable String id) {
        var project = assessed.require(reader, id);
        var model = assessed.model(reader, project);
        model.put("effects", effects.of(reader, project.project()));
        model.put("accuracy", AssessmentAccess.isOutside(reader) ? List.of() : effects.accuracy(reader));
        return new ModelAndView("assessment/effects", model);
    }

    @GetMapping("/projets/{id}/effets/nouveau")
    public ModelAndView blank(Reader reader, @PathVariable String id) {
        Offers.require(reader, ForeseeEffect.class);
        var form = forms.blank()
                .with("effetAttendu", new EffectId(UUID.randomUUID()))
                .with("le", assessed.today());
        return form(reader, assessed.require(reader, id), form);
    }

    @PostMapping("/projets/{id}/effets/nouveau")
    public ModelAndView foresee(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var form = forms.typed(typed);
        var effect = form.parsed("effetAttendu", EffectId::of);
        var domain = form.choice("domaine", EffectDomain.class, EffectDomain.TRADE);
        var wanted = form.required("voulu").equals("oui");
        var what = form.longText("description");
        int intensity = form.number("intensite");
        var confidence = form.choice("confiance", Confidence.class, Confidence.MEDIUM);
        var horizon = form.date("horizon");
        var on = form.date("le");
        var command = effect == null
                ? null
                : new ForeseeEffect(
                        effect,
                        project.project(),
                        domain,
                        wanted,
                        what,
                        form.optional("concernes"),
                        intensity,
                        confidence,
                        horizon,
                        on);
        return forms.send(reader, form, command, "/effets/" + effect, () -> form(reader, project, form));
    }

    @GetMapping("/effets/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        return page(reader, require(reader, id), "", forms.blank().with("le", assessed.today()));
    }

    @PostMapping("/effets/{id}/constats")
    public ModelAndView observe(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var sheet = require(reader, id);
        var form = forms.typed(typed);
        var command = new ObserveEffect(
                sheet.effect().effect(),
                form.version(),
                form.number("observe"),
                form.longText("constat"),
                forms.evidence(reader, sheet.effect().territory(), ObserveEffect.class, form, file),
                form.date("le"));
        return forms.send(reader, form, command, path(sheet), () -> page(reader, sheet, "constat", form));
    }

    @PostMapping("/effets/{id}/retrait")
    public ModelAndView drop(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = require(reader, id);
        var form = forms.typed(typed);
        var command =
                new DropEffect(sheet.effect().effect(), form.version(), form.longText("motifRetrait"), form.date("le"));
        return forms.send(reader, form, command, path(sheet), () -> page(reader, sheet, "retrait", form));
    }

    private EffectRow.Sheet require(Reader reader, String id) {
        return Found.by(id, EffectId::of, effect -> effects.find(reader, effect));
    }

    private ModelAndView form(Reader reader, ProjectSheet project, FormInput form) {
        var model = assessed.model(reader, project);
        model.put("form", form);
        model.put("domains", EffectDomain.values());
        model.put("confidences", Confidence.values());
        return new ModelAndView("assessment/effect-new", model);
    }

    private ModelAndView page(Reader reader, EffectRow.Sheet sheet, String section, FormInput form) {
        var model =
                assessed.model(reader, assessed.require(reader, sheet.effect().project()));
        model.put("effect", sheet.effect());
        model.put("observations", sheet.observations());
        model.put("section", section);
        model.put("form", form);
        return new ModelAndView("assessment/effect", model);
    }

    private static String path(EffectRow.Sheet sheet) {
        return "/effets/" + sheet.effect().effect();
    }
}
