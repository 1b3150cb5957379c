package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.CausalMapCommand.ReviewMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.SetLevers;
import fr.gouvernail.contract.assessment.Lever;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.CausalMapSheet;
import fr.gouvernail.query.assessment.view.ProjectMapSheet;
import fr.gouvernail.query.assessment.view.ProjectMaps;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the causal map says of a project, and the forms that set its levers and say that it was reread. */
@Controller
public final class ProjectMapPages {

    private static final int MOST_DISPUTED = 5;

    private final ProjectMaps projects;
    private final Directory directory;
    private final ReadingDay day;
    private final Forms forms;

    public ProjectMapPages(ProjectMaps projects, Directory directory, ReadingDay day, Forms forms) {
        this.projects = projects;
        this.directory = directory;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}/consequences/carte")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var sheet = require(reader, id);
        var form = forms.blank().with("jourLeviers", day.today()).with("jourRelecture", day.today());
        for (var lever : sheet.levers()) {
            form.with("force" + lever.factor(), new WeightText().of(lever.strength()))
                    .with("pourquoi" + lever.factor(), lever.why());
        }
        return page(sheet, "", form);
    }

    @PostMapping("/projets/{id}/consequences/carte/leviers")
    public ModelAndView setLevers(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = require(reader, id);
        var map = requireMap(sheet);
        var form = forms.typed(typed);
        var levers = levers(form, map);
        var on = form.date("jourLeviers");
        var command =
                new SetLevers(map.map().map(), form.version(), sheet.project().project(), levers, on);
        return send(reader, sheet, "levers", form, command);
    }

    @PostMapping("/projets/{id}/consequences/carte/relectures")
    public ModelAndView review(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = require(reader, id);
        var map = requireMap(sheet);
        var form = forms.typed(typed);
        var comment = form.longText("observation");
        var on = form.date("jourRelecture");
        var command =
                new ReviewMap(map.map().map(), form.version(), sheet.project().project(), comment, on);
        return send(reader, sheet, "review", form, command);
    }

    /** A factor whose field was left empty, or holds nought, is none that the project acts on. */
    private static List<Lever> levers(FormInput form, CausalMapSheet map) {
        var levers = new ArrayList<Lever>();
        for (var factor : map.factors()) {
            var field = "force" + factor.number();
            if (form.optional(field) != null) {
                int strength = WeightText.read(form, field);
                if (strength != 0) {
                    levers.add(new Lever(factor.number(), strength, form.optional("pourquoi" + factor.number())));
                }
            }
        }
        return levers;
    }

    private ModelAndView send(Reader reader, ProjectMapSheet sheet, String section, FormInput form, Command command) {
        if (form.isValid()) {
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/projets/" + sheet.project().project() + "/consequences/carte", receipt);
            }
        }
        var again = page(sheet, section, form);
        again.setStatus(HttpStatusCode.valueOf(form.status()));
        return again;
    }

    private ModelAndView page(ProjectMapSheet sheet, String section, FormInput form) {
        var map = sheet.map();
        return new ModelAndView("assessment/project-map")
                .addObject("sheet", sheet)
                .addObject("project", sheet.project())
                .addObject("map", map)
                .addObject("asked", ProjectMapSheet.ROLES_ASKED)
                .addObject("disputed", map == null ? List.of() : map.mostDisputed(MOST_DISPUTED))
                .addObject("findings", findings(sheet))
                .addObject("names", names(sheet))
                .addObject("weights", new WeightText())
                .addObject("section", section)
                .addObject("form", form)
                .addObject("key", CausalMapPage.newKey());
    }

    /** None unless the map comes to rest. */
    private static List<MapFinding> findings(ProjectMapSheet sheet) {
        var map = sheet.map();
        var analysis = sheet.analysis();
        return map == null || analysis == null
                ? List.of()
                : analysis.outcome().effects().stream()
                        .map(effect -> MapFinding.of(map, analysis, effect))
                        .toList();
    }

    private PersonNames names(ProjectMapSheet sheet) {
        return new PersonNames(
                directory,
                sheet.reviews().stream()
                        .map(ProjectMapSheet.Review::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private ProjectMapSheet require(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> projects.sheet(reader, project));
    }

    private static CausalMapSheet requireMap(ProjectMapSheet sheet) {
        @Nullable CausalMapSheet map = sheet.map();
        if (map == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return map;
    }
}
