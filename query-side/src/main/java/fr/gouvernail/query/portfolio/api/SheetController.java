package fr.gouvernail.query.portfolio.api;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.Completeness;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.PublishedProject;
import fr.gouvernail.query.portfolio.view.PublishedProjects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sheets of projects and actions, and the projects in the national schema, as JSON or CSV. Amounts are euro cents without tax. */
@RestController
@RequestMapping("/api/portfolio")
public final class SheetController {

    private final ProjectSheets projects;
    private final ActionSheets actions;
    private final Fiches fiches;
    private final PublishedProjects published;
    private final ReadingDay day;

    public SheetController(
            ProjectSheets projects, ActionSheets actions, Fiches fiches, PublishedProjects published, ReadingDay day) {
        this.projects = projects;
        this.actions = actions;
        this.fiches = fiches;
        this.published = published;
        this.day = day;
    }

    /** @param sheet null while nothing was said */
    public record Said(@Nullable Fiche sheet, Completeness completeness) {}

    /** @param differenceHt the years together less the planned cost */
    public record SaidOfAction(@Nullable Fiche sheet, Completeness completeness, long differenceHt) {}

    /** What one line of the national schema lacks. */
    public record Incomplete(String id, String reference, List<PublishedProject.Gap> missing) {}

    @GetMapping("/projects/{id}/sheet")
    public Said project(Reader reader, @PathVariable String id) {
        var project = Found.by(id, ProjectId::of, found -> projects.find(reader, found, day.today()));
        var sheet = fiches.of(reader, project.project()).orElse(null);
        return new Said(sheet, Completeness.of(project, sheet));
    }

    @GetMapping("/actions/{id}/sheet")
    public SaidOfAction action(Reader reader, @PathVariable String id) {
        var action = Found.by(id, ActionId::of, found -> actions.find(reader, found, day.today()));
        var sheet = fiches.of(reader, action.action()).orElse(null);
        return new SaidOfAction(
                sheet,
                Completeness.ofAction(sheet),
                sheet == null || sheet.years().isEmpty() ? 0 : sheet.differenceHt(action.forecastHt()));
    }

    @GetMapping(value = "/projets-territoire.csv", produces = "text/csv")
    public ResponseEntity<byte[]> file(Reader reader) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(PublishedProjects.csv(published.list(reader, day.today())).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/projets-territoire")
    public List<Map<String, Object>> objects(Reader reader) {
        return PublishedProjects.objects(published.list(reader, day.today()));
    }

    @GetMapping("/projets-territoire/missing")
    public List<Incomplete> missing(Reader reader) {
        return published.list(reader, day.today()).stream()
                .map(line -> new Incomplete(line.values().getOrDefault("id", ""), line.reference(), line.gaps()))
                .toList();
    }
}
