package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectWeatherCommand.ConfirmWeather;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherRating;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectWeathers;
import fr.gouvernail.query.portfolio.view.ProposedWeather;
import fr.gouvernail.query.portfolio.view.WeatherProposals;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The weather of a project: proposed from the figures, confirmed by the lead, with its history. */
@Controller
public class WeatherPages {

    private final ProjectWeathers weathers;
    private final WeatherSources sources;
    private final WeatherProposals proposals;
    private final FollowedProject followed;

    public WeatherPages(
            ProjectWeathers weathers, WeatherSources sources, WeatherProposals proposals, FollowedProject followed) {
        this.weathers = weathers;
        this.sources = sources;
        this.proposals = proposals;
        this.followed = followed;
    }

    @GetMapping("/projets/{id}/meteo")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var project = followed.require(reader, id);
        var proposed = proposed(reader, project);
        var form = followed.blank().with("version", project.version());
        for (var one : proposed) {
            form.with("niveau" + number(one), one.proposed());
        }
        return page(reader, project, proposed, form);
    }

    @PostMapping("/projets/{id}/meteo")
    public ModelAndView confirm(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, ConfirmWeather.class);
        var project = followed.require(reader, id);
        var proposed = proposed(reader, project);
        var form = followed.typed(typed);
        var critical = proposals.critical(followed.today());
        var ratings = proposed.stream()
                .map(one -> rating(form, one, critical.contains(one.criterion())))
                .toList();
        var comment = form.longText("commentaire");
        var on = form.date("le");
        var version = form.version();
        return followed.send(
                reader,
                form,
                () -> new ConfirmWeather(project.project(), version, ratings, comment, on),
                "/projets/" + project.project() + "/meteo",
                () -> page(reader, project, proposed, form));
    }

    /** What was shown counts: when the figures moved since, the page is shown again with the new ones. */
    private static WeatherRating rating(FormInput form, ProposedWeather one, boolean critical) {
        int number = number(one);
        if (!form.value("chiffre" + number).equals(Objects.toString(one.measured(), ""))) {
            form.note("", "portfolio.weather.figures-moved");
        }
        var given = form.choice("niveau" + number, Weather.class, Weather.SUN);
        var reason = form.optional("raison" + number);
        if (one.proposed() != null && one.proposed() != given && reason == null) {
            form.note("raison" + number, "portfolio.weather.comment-asked");
        }
        if (one.proposed() == null && critical && reason == null) {
            form.note("raison" + number, "portfolio.weather.reason-asked");
        }
        return new WeatherRating(one.criterion(), one.proposed(), one.measured(), one.rule(), given, critical, reason);
    }

    /** Fields of rows share their label: they are told apart by a number. */
    private static int number(ProposedWeather one) {
        return one.criterion().ordinal() + 1;
    }

    private List<ProposedWeather> proposed(Reader reader, ProjectSheet project) {
        return proposals.of(sources.of(reader, project, followed.today()), followed.today());
    }

    private ModelAndView page(Reader reader, ProjectSheet project, List<ProposedWeather> proposed, FormInput form) {
        var model = followed.model(reader, project);
        model.put("proposed", proposed);
        model.put("history", weathers.of(reader, project.project()));
        model.put("section", "");
        model.put("levels", Weather.values());
        model.put("critical", proposals.critical(followed.today()));
        boolean underWay = project.phase() == Phase.OPERATION && !project.life().suspended();
        model.put("underWay", underWay);
        model.put("confirms", underWay && Offers.may(reader, ConfirmWeather.class));
        model.put("form", form);
        return new ModelAndView("portfolio/weather", model);
    }
}
