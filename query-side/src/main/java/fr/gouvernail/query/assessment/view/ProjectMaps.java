package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.causal.FeedbackLoops;
import fr.gouvernail.kernel.causal.MapAnalysis;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.assessment.view.ProjectMapSheet.Project;
import fr.gouvernail.query.assessment.view.ProjectMapSheet.Review;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the current causal map of its territory says of a project, worked out as it is read. A co-financer sees no project. */
public final class ProjectMaps {

    private static final String PROJECTS =
            "SELECT * FROM assessment_map_project WHERE (CAST(:project AS text) IS NULL OR project = :project) AND "
                    + Visibility.CONDITION + " ORDER BY reference, project";

    private static final String LEVERED = """
            SELECT p.* FROM assessment_map_project p
            WHERE EXISTS (SELECT 1 FROM assessment_map_lever l WHERE l.project = p.project AND l.map = :map) AND\s""" + Visibility.CONDITION + " ORDER BY reference, project";

    private static final String LEVERS = """
            SELECT l.*, f.name FROM assessment_map_lever l JOIN assessment_map_factor f ON f.map = l.map AND f.factor = l.factor
            WHERE l.map = :map AND l.project = :project ORDER BY l.factor
            """;

    private static final String REVIEWS = """
            SELECT r.*, dense_rank() OVER (ORDER BY r.person) AS reviewer,
                r.map_revision = m.revision AND r.levers_revision = g.revision AS current
            FROM assessment_map_review r
            JOIN assessment_map m ON m.map = r.map
            JOIN assessment_map_leverage g ON g.map = r.map AND g.project = r.project
            WHERE r.map = :map AND r.project = :project ORDER BY r.event DESC
            """;

    private final JdbcClient jdbc;
    private final CausalMaps maps;

    public ProjectMaps(JdbcClient jdbc, CausalMaps maps) {
        this.jdbc = jdbc;
        this.maps = maps;
    }

    /** Empty when there is no such project, or not for this reader. */
    public Optional<ProjectMapSheet> sheet(Reader reader, ProjectId project) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project.text());
        return jdbc.sql(PROJECTS)
                .params(parameters)
                .query((rs, _) -> project(rs))
                .optional()
                .map(found -> sheet(reader, found));
    }

    /** For the project's sheet and the validation gate. Empty when there is no such project, or not for this reader. */
    public Optional<ProjectMapSummary> summary(Reader reader, ProjectId project) {
        return sheet(reader, project).map(ProjectMapSheet::summary);
    }

    /** The projects that take hold of that map. */
    public List<Project> on(Reader reader, CausalMapId map) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("map", map.text());
        return jdbc.sql(LEVERED)
                .params(parameters)
                .query((rs, _) -> project(rs))
                .list();
    }

    private ProjectMapSheet sheet(Reader reader, Project project) {
        var map = maps.current(reader, project.territory()).orElse(null);
        if (map == null) {
            return new ProjectMapSheet(project, null, List.of(), null, null, List.of());
        }
        var levers = levers(map.map().map(), project.project());
        var hypotheses = map.withLevers(levers);
        return new ProjectMapSheet(
                project,
                map,
                levers,
                levers.isEmpty() ? null : MapAnalysis.of(hypotheses),
                FeedbackLoops.of(hypotheses),
                reviews(reader, map.map().map(), project.project()));
    }

    private List<ProjectLever> levers(CausalMapId map, ProjectId project) {
        return jdbc.sql(LEVERS)
                .param("map", map.text())
                .param("project", project.text())
                .query((rs, _) -> new ProjectLever(
                        rs.getInt("factor"),
                        rs.getString("name"),
                        rs.getInt("strength"),
                        rs.getString("why"),
                        rs.getLong("last_event")))
                .list();
    }

    private List<Review> reviews(Reader reader, CausalMapId map, ProjectId project) {
        boolean byName = WhyAccess.of(reader).trail();
        return jdbc.sql(REVIEWS)
                .param("map", map.text())
                .param("project", project.text())
                .query((rs, _) -> review(rs, byName))
                .list();
    }

    private static Review review(ResultSet rs, boolean byName) throws SQLException {
        return new Review(
                byName ? PersonId.of(rs.getString("person")) : null,
                Role.valueOf(rs.getString("role")),
                rs.getInt("reviewer"),
                rs.getString("comment"),
                Columns.requiredDay(rs, "reviewed_on"),
                rs.getBoolean("current"),
                rs.getLong("event"));
    }

    private static Project project(ResultSet rs) throws SQLException {
        return new Project(
                ProjectId.of(rs.getString("project")),
                TerritoryId.of(rs.getString("territory")),
                rs.getString("reference"),
                rs.getString("name"));
    }
}
