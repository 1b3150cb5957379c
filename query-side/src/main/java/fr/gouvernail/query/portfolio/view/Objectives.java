package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ObjectiveOutcome;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ObjectiveId;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What programmes pursue, and the phases they have gone through. A co-financer sees none of it. */
public final class Objectives {

    private static final String ROWS = """
            SELECT * FROM programme_objective
             WHERE (CAST(:programme AS text) IS NULL OR programme = CAST(:programme AS text))
               AND (CAST(:objective AS text) IS NULL OR objective = CAST(:objective AS text)) AND\s""" + Visibility.CONDITION + """
             ORDER BY axis NULLS LAST, title""";

    private static final String SERVED = "SELECT objective, project FROM objective_project WHERE "
            + Visibility.CONDITION + " ORDER BY since, project";

    private static final String PHASES =
            "SELECT * FROM programme_phase WHERE programme = :id AND " + Visibility.CONDITION + " ORDER BY event DESC";

    private final JdbcClient jdbc;

    public Objectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a programme, or of all that the reader may see when it is null; closed ones among them. */
    public List<ObjectiveRow> of(Reader reader, @Nullable ProgrammeId programme) {
        return rows(reader, programme, null);
    }

    public Optional<ObjectiveRow> find(Reader reader, ObjectiveId objective) {
        return rows(reader, null, objective).stream().findFirst();
    }

    /** The phases of a programme, the latest first. */
    public List<PhaseRow> phases(Reader reader, ProgrammeId programme) {
        return jdbc.sql(PHASES)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .param("id", programme.text())
                .query((row, _) -> phase(row))
                .list();
    }

    private List<ObjectiveRow> rows(Reader reader, @Nullable ProgrammeId programme, @Nullable ObjectiveId objective) {
        var served = served(reader);
        return jdbc.sql(ROWS)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .param("programme", text(programme))
                .param("objective", text(objective))
                .query((row, _) -> row(row, served.getOrDefault(row.getString("objective"), List.of())))
                .list();
    }

    private Map<String, List<ProjectId>> served(Reader reader) {
        var served = new HashMap<String, List<ProjectId>>();
        jdbc.sql(SERVED).params(Visibility.beyondOwnLines(reader).parameters()).query(row -> {
            served.computeIfAbsent(row.getString("objective"), _ -> new ArrayList<>())
                    .add(ProjectId.of(row.getString("project")));
        });
        return served;
    }

    private static ObjectiveRow row(ResultSet row, List<ProjectId> projects) throws SQLException {
        var parent = row.getString("parent");
        return new ObjectiveRow(
                ObjectiveId.of(row.getString("objective")),
                ProgrammeId.of(row.getString("programme")),
                row.getObject("axis", Integer.class),
                parent == null ? null : ObjectiveId.of(parent),
                row.getString("title"),
                row.getString("measure"),
                Columns.requiredDay(row, "set_on"),
                Columns.day(row, "closed_on"),
                Columns.constant(ObjectiveOutcome.class, row, "outcome"),
                row.getString("close_reason"),
                projects,
                row.getLong("version"),
                row.getLong("last_event"));
    }

    private static PhaseRow phase(ResultSet row) throws SQLException {
        return new PhaseRow(
                Columns.constant(ProgrammePhase.class, row, "phase"),
                Columns.constant(ProgrammePhase.class, row, "previous"),
                row.getBoolean("corrects"),
                row.getString("reference"),
                row.getString("reason"),
                Columns.requiredDay(row, "effective_on"),
                Columns.instant(row, "recorded_at"),
                row.getLong("event"));
    }

    private static @Nullable String text(@Nullable Identifier id) {
        return id == null ? null : id.text();
    }
}
