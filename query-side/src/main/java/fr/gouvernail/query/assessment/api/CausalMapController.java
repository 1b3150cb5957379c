package fr.gouvernail.query.assessment.api;

import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.CausalMapRow;
import fr.gouvernail.query.assessment.view.CausalMapSheet;
import fr.gouvernail.query.assessment.view.CausalMaps;
import fr.gouvernail.query.assessment.view.ProjectMapSheet;
import fr.gouvernail.query.assessment.view.ProjectMapSummary;
import fr.gouvernail.query.assessment.view.ProjectMaps;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Found;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Causal maps, and what they say of projects, as JSON. */
@RestController
public class CausalMapController {

    private final CausalMaps maps;
    private final ProjectMaps projects;

    public CausalMapController(CausalMaps maps, ProjectMaps projects) {
        this.maps = maps;
        this.projects = projects;
    }

    @GetMapping("/api/assessment/maps")
    public List<CausalMapRow> maps(Reader reader) {
        return maps.list(reader);
    }

    @GetMapping("/api/assessment/maps/{id}")
    public CausalMapSheet map(Reader reader, @PathVariable String id) {
        return Found.by(id, CausalMapId::of, map -> maps.sheet(reader, map));
    }

    /** What the current map of its territory says of the project. */
    @GetMapping("/api/assessment/projects/{id}/map")
    public ProjectMapSheet project(Reader reader, @PathVariable String id) {
        return Found.by(id, ProjectId::of, project -> projects.sheet(reader, project));
    }

    /** In one line, with whether enough roles have reread it. */
    @GetMapping("/api/assessment/projects/{id}/map-summary")
    public ProjectMapSummary summary(Reader reader, @PathVariable String id) {
        return Found.by(id, ProjectId::of, project -> projects.summary(reader, project));
    }
}
