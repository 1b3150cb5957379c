package fr.gouvernail.query.reporting.ui;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.reading.WhyAccess;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.portfolio.view.ConfirmedWeather;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectWeathers;
import fr.gouvernail.query.reporting.view.FollowedFacts;
import fr.gouvernail.query.reporting.view.SheetFacts;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The « fiche projet » and the « fiche action »: all that is known of either on one page that prints, as of the day it is read. Partners and
 * residents read no person in it.
 */
@Controller
public final class SheetPages {

    private final SheetFacts facts;
    private final FollowedFacts followed;
    private final ProjectWeathers weathers;
    private final Directory directory;
    private final ReadingDay day;

    public SheetPages(
            SheetFacts facts, FollowedFacts followed, ProjectWeathers weathers, Directory directory, ReadingDay day) {
        this.facts = facts;
        this.followed = followed;
        this.weathers = weathers;
        this.directory = directory;
        this.day = day;
    }

    /** Names of persons, for those who may read them. */
    public record Names(Directory directory, boolean open) {

        public @Nullable String of(@Nullable PersonId person) {
            return person == null || !open ? null : directory.nameOf(person);
        }
    }

    @GetMapping("/projets/{id}/fiche")
    public ModelAndView project(Reader reader, @PathVariable String id) {
        var today = day.today();
        var fiche = Found.by(id, ProjectId::of, project -> facts.project(reader, project, today));
        var model = model(reader);
        model.put("f", fiche);
        model.put("followed", followed.of(reader, fiche.sheet().project()));
        model.put("weatherComment", commentOfWeather(reader, fiche.sheet()));
        return new ModelAndView("reporting/fiche-project", model);
    }

    /** Of the weather that is shown: confirmed from the figures, or told with a report of progress. */
    private @Nullable String commentOfWeather(Reader reader, ProjectSheet sheet) {
        return weathers.of(reader, sheet.project()).stream()
                .filter(confirmed ->
                        Long.valueOf(confirmed.event()).equals(sheet.progress().weatherEvent()))
                .findFirst()
                .map(ConfirmedWeather::comment)
                .orElse(sheet.comment());
    }

    @GetMapping("/actions/{id}/fiche")
    public ModelAndView action(Reader reader, @PathVariable String id) {
        var today = day.today();
        var fiche = Found.by(id, ActionId::of, action -> facts.action(reader, action, today));
        var model = model(reader);
        model.put("f", fiche);
        model.put("followed", followed.of(reader, fiche.action().action()));
        return new ModelAndView("reporting/fiche-action", model);
    }

    private Map<String, Object> model(Reader reader) {
        var model = new HashMap<String, Object>();
        model.put("today", day.today());
        model.put("names", new Names(directory, WhyAccess.of(reader).trail()));
        return model;
    }
}
