package fr.gouvernail.query.portfolio.api;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.CarriedBy;
import fr.gouvernail.query.portfolio.view.Carriers;
import fr.gouvernail.query.portfolio.view.ObjectiveRow;
import fr.gouvernail.query.portfolio.view.Objectives;
import fr.gouvernail.query.portfolio.view.PhaseRow;
import fr.gouvernail.query.portfolio.view.Placed;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Objectives and phases of programmes, those who carry projects and actions, and where these are, as JSON. */
@RestController
@RequestMapping("/api/portfolio")
public final class StructureController {

    private final ProgrammeDashboards programmes;
    private final Objectives objectives;
    private final Carriers carriers;
    private final ProjectSheets projects;
    private final ActionSheets actions;
    private final ReadingDay day;

    public StructureController(
            ProgrammeDashboards programmes,
            Objectives objectives,
            Carriers carriers,
            ProjectSheets projects,
            ActionSheets actions,
            ReadingDay day) {
        this.programmes = programmes;
        this.objectives = objectives;
        this.carriers = carriers;
        this.projects = projects;
        this.actions = actions;
        this.day = day;
    }

    /**
     * Who carries something and where it is; coordinates are millionths of a degree (WGS 84).
     *
     * @param carriedBy null while nobody was named; without persons for readers to whom the trail is closed
     * @param placed null while nobody has said
     */
    public record Structure(
            @Nullable CarriedBy carriedBy, @Nullable Placed placed) {}

    /** The objectives of a programme, closed ones among them. */
    @GetMapping("/programmes/{id}/objectives")
    public List<ObjectiveRow> objectives(Reader reader, @PathVariable String id) {
        var programme = Found.by(id, ProgrammeId::of, found -> programmes.find(reader, found));
        return objectives.of(reader, programme.programme());
    }

    /** The phases of a programme, the latest first. */
    @GetMapping("/programmes/{id}/phases")
    public List<PhaseRow> phases(Reader reader, @PathVariable String id) {
        var programme = Found.by(id, ProgrammeId::of, found -> programmes.find(reader, found));
        return objectives.phases(reader, programme.programme());
    }

    @GetMapping("/objectives/{id}")
    public ObjectiveRow objective(Reader reader, @PathVariable String id) {
        return Found.by(id, ObjectiveId::of, found -> objectives.find(reader, found));
    }

    @GetMapping("/projects/{id}/structure")
    public Structure project(Reader reader, @PathVariable String id) {
        var project = Found.by(id, ProjectId::of, found -> projects.find(reader, found, day.today()))
                .project();
        return new Structure(
                carriers.of(reader, project).orElse(null),
                carriers.place(reader, project).orElse(null));
    }

    @GetMapping("/actions/{id}/structure")
    public Structure action(Reader reader, @PathVariable String id) {
        var action = Found.by(id, ActionId::of, found -> actions.find(reader, found, day.today()))
                .action();
        return new Structure(
                carriers.of(reader, action).orElse(null),
                carriers.place(reader, action).orElse(null));
    }
}
