package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectIndicatorTerms;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectMeasure;
import fr.gouvernail.contract.portfolio.IndicatorCommand.MeasureIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.SetTarget;
import fr.gouvernail.contract.portfolio.IndicatorCommand.WeighIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.WithdrawMeasure;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.IndicatorRow;
import fr.gouvernail.query.portfolio.view.Indicators;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One indicator: its course, its targets, its measures and what corrected them. */
@Controller
public class IndicatorPages {

    private final Indicators indicators;
    private final FollowedProject followed;

    public IndicatorPages(Indicators indicators, FollowedProject followed) {
        this.indicators = indicators;
        this.followed = followed;
    }

    @GetMapping("/indicateurs/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var row = require(reader, id);
        return page(
                reader,
                row,
                "",
                followed.blank()
                        .with("nom", row.name())
                        .with("definition", row.definition())
                        .with("unite", row.unit())
                        .with("origine", row.source()));
    }

    @PostMapping("/indicateurs/{id}/cibles")
    public ModelAndView target(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, SetTarget.class);
        var row = require(reader, id);
        var form = followed.typed(typed);
        var goal = new DatedQuantity(Quantities.read(form, "valeur"), form.date("pourLe"));
        var reason = form.optional("motif");
        var on = form.date("le");
        var version = form.version();
        return followed.send(
                reader,
                form,
                () -> new SetTarget(row.indicator(), version, goal, reason, on),
                path(row),
                () -> page(reader, row, "cible", form));
    }

    @PostMapping("/indicateurs/{id}/mesures")
    public ModelAndView measure(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, MeasureIndicator.class);
        var row = require(reader, id);
        var form = followed.typed(typed);
        var value = Quantities.read(form, "valeur");
        var source = form.text("origine");
        var on = form.date("le");
        var version = form.version();
        return followed.send(
                reader,
                form,
                () -> new MeasureIndicator(row.indicator(), version, value, source, on),
                path(row),
                () -> page(reader, row, "mesure", form));
    }

    @PostMapping("/indicateurs/{id}/corrections")
    public ModelAndView correct(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CorrectMeasure.class);
        var row = require(reader, id);
        var form = followed.typed(typed);
        int number = form.number("mesure");
        var value = Quantities.read(form, "valeur");
        var source = form.text("origine");
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new CorrectMeasure(
                        row.indicator(), follows.version(), number, value, source, follows.reason(), follows.on()),
                path(row),
                () -> page(reader, row, "correction", form));
    }

    @PostMapping("/indicateurs/{id}/poids")
    public ModelAndView weigh(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, WeighIndicator.class);
        var row = require(reader, id);
        var form = followed.typed(typed);
        int weight = form.number("poids");
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new WeighIndicator(row.indicator(), follows.version(), weight, follows.reason(), follows.on()),
                path(row),
                () -> page(reader, row, "poids", form));
    }

    @PostMapping("/indicateurs/{id}/retraits")
    public ModelAndView withdraw(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, WithdrawMeasure.class);
        var row = require(reader, id);
        var form = followed.typed(typed);
        int number = form.number("mesure");
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new WithdrawMeasure(row.indicator(), follows.version(), number, follows.reason(), follows.on()),
                path(row),
                () -> page(reader, row, "retrait", form));
    }

    @PostMapping("/indicateurs/{id}/termes")
    public ModelAndView sayBetter(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CorrectIndicatorTerms.class);
        var row = require(reader, id);
        var form = followed.typed(typed);
        var name = form.text("nom");
        var definition = form.longText("definition");
        var unit = form.text("unite");
        var source = form.text("origine");
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new CorrectIndicatorTerms(
                        row.indicator(),
                        follows.version(),
                        name,
                        definition,
                        unit,
                        source,
                        follows.reason(),
                        follows.on()),
                path(row),
                () -> page(reader, row, "termes", form));
    }

    private IndicatorRow require(Reader reader, String id) {
        return Found.by(id, IndicatorId::of, indicator -> indicators.find(reader, indicator));
    }

    private ModelAndView page(Reader reader, IndicatorRow row, String section, FormInput form) {
        var project = row.project();
        var model = project == null
                ? followed.model(reader)
                : followed.model(reader, followed.require(reader, project.text()));
        model.put("indicator", row);
        model.put("chart", IndicatorChart.of(row));
        model.put("section", section);
        model.put("form", form);
        return new ModelAndView("portfolio/indicator", model);
    }

    private static String path(IndicatorRow row) {
        return "/indicateurs/" + row.indicator();
    }
}
