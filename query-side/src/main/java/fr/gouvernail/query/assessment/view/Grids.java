package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The grids by which projects are marked. A co-financer sees none; partners and residents see the marks and no assessor. */
public final class Grids {

    private static final String GRID =
            "SELECT * FROM assessment_grid WHERE programme = :programme AND " + Visibility.CONDITION;

    private static final String EDITIONS =
            "SELECT * FROM assessment_grid_version WHERE grid = :grid ORDER BY number DESC";

    private static final String CRITERIA =
            "SELECT * FROM assessment_grid_criterion WHERE grid = :grid ORDER BY number, rank";

    /** Outside the administrations in the order of the marks: another would tell one assessor from the next, project after project. */
    private static final String MARKS = """
            SELECT m.* FROM (SELECT DISTINCT ON (project, assessor, criterion) * FROM assessment_mark WHERE grid = :grid
                ORDER BY project, assessor, criterion, event DESC) m
            ORDER BY m.project, m.criterion, CASE WHEN :inside THEN m.event END, m.mark DESC""";

    private final JdbcClient jdbc;

    public Grids(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the programme has none, or for who may not see it. */
    public Optional<GridSheet> of(Reader reader, ProgrammeId programme) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("programme", programme.text());
        boolean inside = !AssessmentAccess.isOutside(reader);
        return jdbc.sql(GRID)
                .params(parameters)
                .query((row, _) -> sheet(row, programme, inside))
                .optional();
    }

    private GridSheet sheet(ResultSet row, ProgrammeId programme, boolean inside) throws SQLException {
        var grid = row.getString("grid");
        int number = row.getInt("number");
        var criteria = criteria(grid);
        return new GridSheet(
                GridId.of(grid),
                programme,
                number,
                criteria.getOrDefault(number, List.of()),
                jdbc.sql(EDITIONS)
                        .param("grid", grid)
                        .query((rs, _) -> edition(rs, criteria, inside))
                        .list(),
                jdbc.sql(MARKS)
                        .param("grid", grid)
                        .param("inside", inside)
                        .query((rs, _) -> mark(rs, inside))
                        .list(),
                row.getLong("version"));
    }

    private Map<Integer, List<GridCriterion>> criteria(String grid) {
        var byNumber = new HashMap<Integer, List<GridCriterion>>();
        jdbc.sql(CRITERIA).param("grid", grid).query(rs -> {
            byNumber.computeIfAbsent(rs.getInt("number"), _ -> new ArrayList<>())
                    .add(new GridCriterion(
                            rs.getInt("criterion"),
                            rs.getString("title"),
                            rs.getString("meaning"),
                            rs.getInt("weight")));
        });
        return byNumber;
    }

    private static GridSheet.Edition edition(ResultSet rs, Map<Integer, List<GridCriterion>> criteria, boolean inside)
            throws SQLException {
        return new GridSheet.Edition(
                rs.getInt("number"),
                criteria.getOrDefault(rs.getInt("number"), List.of()),
                rs.getString("reason"),
                inside ? PersonId.of(rs.getString("set_by")) : null,
                Columns.requiredDay(rs, "effective_on"),
                Columns.instant(rs, "recorded_at"),
                rs.getLong("last_event"));
    }

    private static GridSheet.Mark mark(ResultSet rs, boolean inside) throws SQLException {
        return new GridSheet.Mark(
                ProjectId.of(rs.getString("project")),
                rs.getInt("criterion"),
                rs.getInt("mark"),
                inside ? rs.getString("comment") : "",
                inside ? (Integer) rs.getObject("previous") : null,
                inside ? rs.getString("reason") : null,
                inside ? PersonId.of(rs.getString("assessor")) : null,
                inside ? Columns.requiredDay(rs, "effective_on") : null,
                inside ? rs.getLong("event") : null);
    }
}
