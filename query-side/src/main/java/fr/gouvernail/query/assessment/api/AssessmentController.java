package fr.gouvernail.query.assessment.api;

import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.AssessmentAccess;
import fr.gouvernail.query.assessment.view.AssessorAccuracy;
import fr.gouvernail.query.assessment.view.BackingRow;
import fr.gouvernail.query.assessment.view.BackingSummary;
import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.assessment.view.EffectRow;
import fr.gouvernail.query.assessment.view.Effects;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.assessment.view.FeasibilitySheet;
import fr.gouvernail.query.assessment.view.SeenProjects;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is known of a project before it is validated, as JSON. Amounts are euro cents without tax. */
@RestController
@RequestMapping("/api/assessment")
public final class AssessmentController {

    private final SeenProjects projects;
    private final Backings backings;
    private final Feasibilities feasibilities;
    private final Effects effects;
    private final ReadingDay day;

    public AssessmentController(
            SeenProjects projects, Backings backings, Feasibilities feasibilities, Effects effects, ReadingDay day) {
        this.projects = projects;
        this.backings = backings;
        this.feasibilities = feasibilities;
        this.effects = effects;
        this.day = day;
    }

    /** Everybody who backs a project or opposes it, with the sums over them. */
    public record BackingOfProject(BackingSummary summary, List<BackingRow> backings) {}

    /** The examination of a project, with all that was said of each item that was examined. */
    public record ExaminedFeasibility(FeasibilitySheet feasibility, List<SaidOfItem> said) {}

    public record SaidOfItem(FeasibilityItem item, List<FeasibilitySheet.Said> said) {}

    /** What a project is expected to change, and how the forecasts of those who foresee came out on the territory. */
    public record EffectsOfProject(List<EffectRow> effects, List<AssessorAccuracy> assessors) {}

    @GetMapping("/projects/{id}/backings")
    public BackingOfProject backings(Reader reader, @PathVariable String id) {
        var rows = backings.of(reader, project(reader, id), day.today());
        return new BackingOfProject(BackingSummary.of(rows, day.today()), rows);
    }

    @GetMapping("/backings/{id}")
    public BackingRow backing(Reader reader, @PathVariable String id) {
        return Found.by(id, BackingId::of, found -> backings.find(reader, found, day.today()));
    }

    @GetMapping("/projects/{id}/feasibility")
    public ExaminedFeasibility feasibility(Reader reader, @PathVariable String id) {
        var sheet = Found.by(id, ProjectId::of, project -> feasibilities.of(reader, project));
        var said = sheet.items().stream()
                .filter(item -> item.ratedEvent() != null)
                .map(item -> new SaidOfItem(item.item(), feasibilities.said(reader, sheet.feasibility(), item.item())))
                .toList();
        return new ExaminedFeasibility(sheet, said);
    }

    @GetMapping("/projects/{id}/effects")
    public EffectsOfProject effects(Reader reader, @PathVariable String id) {
        var rows = effects.of(reader, project(reader, id));
        return new EffectsOfProject(rows, AssessmentAccess.isOutside(reader) ? List.of() : effects.accuracy(reader));
    }

    @GetMapping("/effects/{id}")
    public EffectRow.Sheet effect(Reader reader, @PathVariable String id) {
        return Found.by(id, EffectId::of, found -> effects.find(reader, found));
    }

    private ProjectId project(Reader reader, String id) {
        return Found.by(id, ProjectId::of, found -> Optional.of(found).filter(one -> projects.sees(reader, one)));
    }
}
