package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.kernel.causal.FeedbackLoops;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.assessment.view.CausalMapSheet;
import fr.gouvernail.query.assessment.view.CausalMapSheet.Judgment;
import fr.gouvernail.query.assessment.view.CausalMaps;
import fr.gouvernail.query.assessment.view.ProjectMaps;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.PersonNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of a causal map: its drawing, its table, its loops, and the forms that are possible now. */
public final class CausalMapPage {

    private static final int MOST_DISPUTED = 5;

    private final CausalMaps maps;
    private final ProjectMaps projects;
    private final Directory directory;
    private final ReadingDay day;
    private final Forms forms;

    public CausalMapPage(CausalMaps maps, ProjectMaps projects, Directory directory, ReadingDay day, Forms forms) {
        this.maps = maps;
        this.projects = projects;
        this.directory = directory;
        this.day = day;
        this.forms = forms;
    }

    Forms forms() {
        return forms;
    }

    LocalDate today() {
        return day.today();
    }

    CausalMapSheet require(Reader reader, String id) {
        return Found.by(id, CausalMapId::of, map -> maps.sheet(reader, map));
    }

    /** The current map of the reader's territory, or of the first whose maps they may read; null while there is none. */
    @Nullable
    CausalMapSheet current(Reader reader) {
        return maps.list(reader).stream()
                .findFirst()
                .flatMap(row -> maps.sheet(reader, row.map()))
                .orElse(null);
    }

    /** With what the form for a new map proposes. */
    ModelAndView blank(Reader reader, FormInput form) {
        return new ModelAndView("assessment/map-new")
                .addObject("form", form)
                .addObject("others", maps.list(reader))
                .addObject("key", newKey());
    }

    FormInput proposing() {
        return forms.proposing(Map.of("jour", day.today().toString()));
    }

    /**
     * @param section the form that was filled, and shows the errors
     * @param form what was typed into it
     */
    ModelAndView show(Reader reader, CausalMapSheet sheet, MapDrawing drawing, String section, FormInput form) {
        return new ModelAndView("assessment/map")
                .addObject("sheet", sheet)
                .addObject("map", sheet.map())
                .addObject("drawing", drawing)
                .addObject("strengths", MapDrawing.STRENGTHS)
                .addObject("loops", FeedbackLoops.of(sheet.withLevers(List.of())))
                .addObject("disputed", sheet.mostDisputed(MOST_DISPUTED))
                .addObject("projects", projects.on(reader, sheet.map().map()))
                .addObject(
                        "others",
                        maps.list(reader).stream()
                                .filter(other -> !other.map().equals(sheet.map().map()))
                                .toList())
                .addObject("own", reader.person())
                .addObject("names", names(sheet))
                .addObject("weights", new WeightText())
                .addObject("today", day.today())
                .addObject("section", section)
                .addObject("form", form)
                .addObject("key", newKey());
    }

    /** The page again, with what was typed and what is wrong with it. */
    ModelAndView again(Reader reader, CausalMapSheet sheet, String section, FormInput form) {
        var page = show(reader, sheet, MapDrawing.of(sheet, null, null), section, form);
        page.setStatus(HttpStatusCode.valueOf(form.status()));
        return page;
    }

    private PersonNames names(CausalMapSheet sheet) {
        return new PersonNames(directory, persons(sheet));
    }

    private static List<PersonId> persons(CausalMapSheet sheet) {
        return sheet.links().stream()
                .flatMap(link -> link.judgments().stream())
                .map(Judgment::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
