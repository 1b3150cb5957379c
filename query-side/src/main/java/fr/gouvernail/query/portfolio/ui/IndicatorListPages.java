package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.IndicatorCommand.DefineIndicator;
import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.IndicatorRate;
import fr.gouvernail.query.portfolio.view.IndicatorRow;
import fr.gouvernail.query.portfolio.view.Indicators;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The indicators of a project, and those of a programme, with the form that follows a new one. */
@Controller
public class IndicatorListPages {

    private final Indicators indicators;
    private final ProgrammeDashboards programmes;
    private final FollowedProject followed;

    public IndicatorListPages(Indicators indicators, ProgrammeDashboards programmes, FollowedProject followed) {
        this.indicators = indicators;
        this.programmes = programmes;
        this.followed = followed;
    }

    @GetMapping("/projets/{id}/indicateurs")
    public ModelAndView list(Reader reader, @PathVariable String id) {
        return ofProject(reader, followed.require(reader, id), "", blank());
    }

    @GetMapping("/programmes/{id}/indicateurs")
    public ModelAndView ofProgramme(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = "mesure", required = false) @Nullable String measured) {
        return ofProgramme(reader, programme(reader, id), "sans".equals(measured), "", blank());
    }

    @PostMapping("/projets/{id}/indicateurs")
    public ModelAndView define(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, DefineIndicator.class);
        var project = followed.require(reader, id);
        return define(reader, followed.typed(typed), project, null);
    }

    @PostMapping("/programmes/{id}/indicateurs")
    public ModelAndView defineForProgramme(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, DefineIndicator.class);
        return define(reader, followed.typed(typed), null, programme(reader, id));
    }

    private ModelAndView define(
            Reader reader, FormInput form, @Nullable ProjectSheet project, @Nullable ProgrammeRow programme) {
        var id = form.parsed("indicateur", IndicatorId::of);
        var terms = new IndicatorTerms(
                form.text("nom"),
                form.longText("definition"),
                form.text("unite"),
                form.choice("sens", IndicatorDirection.class, IndicatorDirection.UP),
                form.text("origine"),
                form.number("poids"),
                baseline(form));
        var on = form.date("le");
        return followed.send(
                reader,
                form,
                () -> new DefineIndicator(
                        Objects.requireNonNull(id),
                        project == null ? null : project.project(),
                        programme == null ? null : programme.programme(),
                        terms,
                        on),
                "/indicateurs/" + id,
                () -> project != null
                        ? ofProject(reader, project, "nouveau", form)
                        : ofProgramme(reader, Objects.requireNonNull(programme), false, "nouveau", form));
    }

    /** Both or neither: a value without its day is no starting point. */
    private static @Nullable DatedQuantity baseline(FormInput form) {
        if (form.optional("depart") == null && form.optional("departLe") == null) {
            return null;
        }
        return new DatedQuantity(Quantities.read(form, "depart"), form.date("departLe"));
    }

    private FormInput blank() {
        return followed.blank()
                .with("indicateur", new IndicatorId(UUID.randomUUID()))
                .with("poids", 1);
    }

    private ProgrammeRow programme(Reader reader, String id) {
        return Found.by(id, ProgrammeId::of, programme -> programmes.find(reader, programme));
    }

    private ModelAndView ofProject(Reader reader, ProjectSheet project, String section, FormInput form) {
        var model = followed.model(reader, project);
        model.put("action", "/projets/" + project.project() + "/indicateurs");
        return page(model, indicators.of(reader, project.project()), section, form);
    }

    /** With those of its projects; {@code unmeasured} keeps what still lacks a measure. */
    private ModelAndView ofProgramme(
            Reader reader, ProgrammeRow programme, boolean unmeasured, String section, FormInput form) {
        var model = followed.model(reader);
        model.put("programme", programme);
        model.put("over", false);
        model.put("action", "/programmes/" + programme.programme() + "/indicateurs");
        var rows = indicators.all(reader).stream()
                .filter(row -> programme.programme().equals(row.programme()))
                .filter(row -> !unmeasured || row.isUnmeasured())
                .toList();
        model.put("unmeasured", unmeasured);
        model.put(
                "projectNames",
                programmes.projects(reader, programme.programme(), followed.today(), PortfolioFilter.NONE).stream()
                        .collect(Collectors.toMap(ProjectLine::project, ProjectLine::reference)));
        return page(model, rows, section, form);
    }

    private static ModelAndView page(
            Map<String, Object> model, List<IndicatorRow> rows, String section, FormInput form) {
        model.put("indicators", rows);
        model.put("mean", mean(rows));
        model.put("directions", IndicatorDirection.values());
        model.put("section", section);
        model.put("form", form);
        return new ModelAndView("portfolio/indicators", model);
    }

    private static @Nullable Integer mean(List<IndicatorRow> rows) {
        return IndicatorRate.mean(rows.stream()
                .map(row -> new IndicatorRate.Weighed(row.weight(), row.rate()))
                .toList());
    }
}
