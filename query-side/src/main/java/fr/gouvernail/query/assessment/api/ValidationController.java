package fr.gouvernail.query.assessment.api;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.assessment.view.GateLine;
import fr.gouvernail.query.assessment.view.ProjectValidation;
import fr.gouvernail.query.assessment.view.SeenProjects;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What has to hold before a project is validated, as JSON. Figures of findings are texts; amounts among them euro cents. */
@RestController
public final class ValidationController {

    private final ProjectValidation validation;
    private final SeenProjects projects;
    private final ReadingDay day;

    public ValidationController(ProjectValidation validation, SeenProjects projects, ReadingDay day) {
        this.validation = validation;
        this.projects = projects;
        this.day = day;
    }

    /**
     * @param stopping how many rules stop the launch as things stand
     * @param derogable those of them that the launching decision may set aside
     */
    public record Gate(LocalDate on, long stopping, List<String> derogable, List<Finding> findings) {}

    @GetMapping("/api/assessment/projects/{id}/validation")
    public Gate validation(Reader reader, @PathVariable String id) {
        var project = Found.by(
                id, ProjectId::of, found -> projects.sees(reader, found) ? Optional.of(found) : Optional.empty());
        var lines = validation.lines(reader, project, day.today());
        return new Gate(
                day.today(),
                lines.stream().filter(GateLine::stops).count(),
                lines.stream()
                        .filter(line -> line.standing() == GateLine.Standing.STOPS_UNLESS_SET_ASIDE)
                        .map(line -> line.finding().rule())
                        .toList(),
                lines.stream().map(GateLine::finding).toList());
    }
}
