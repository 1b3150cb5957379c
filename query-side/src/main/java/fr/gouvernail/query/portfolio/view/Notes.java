package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.NoteKind;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The notes on projects. Those that are confidential do not exist for who is outside of the administrations. */
public final class Notes {

    private static final String ROWS = """
            SELECT * FROM portfolio_note
            WHERE (CAST(:project AS text) IS NULL OR project = :project) AND (CAST(:note AS text) IS NULL OR note = :note)
                AND (:inside OR NOT confidential) AND (CAST(:kind AS text) IS NULL OR kind = :kind) AND\s""" + Visibility.CONDITION + " ORDER BY written_on DESC, event DESC";

    private static final String CORRECTIONS =
            "SELECT * FROM portfolio_note_correction WHERE note = ANY(:notes) ORDER BY note, number";

    private final JdbcClient jdbc;

    public Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first; of one kind, or of all when it is null. */
    public List<NoteRow> of(Reader reader, ProjectId project, @Nullable NoteKind kind) {
        return rows(reader, project.text(), null, kind);
    }

    public Optional<NoteRow> find(Reader reader, NoteId note) {
        return rows(reader, null, note.text(), null).stream().findFirst();
    }

    private List<NoteRow> rows(
            Reader reader, @Nullable String project, @Nullable String note, @Nullable NoteKind kind) {
        boolean inside = WhyAccess.of(reader).trail();
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project);
        parameters.put("note", note);
        parameters.put("inside", inside);
        parameters.put("kind", kind == null ? null : kind.name());
        var found = jdbc.sql(ROWS)
                .params(parameters)
                .query((row, _) -> row(row, inside))
                .list();
        var following = new HashMap<String, List<NoteRow.Correction>>();
        if (!found.isEmpty()) {
            jdbc.sql(CORRECTIONS)
                    .param("notes", found.stream().map(row -> row.note().text()).toArray(String[]::new))
                    .query((row, number) -> {
                        following
                                .computeIfAbsent(row.getString("note"), _ -> new ArrayList<>())
                                .add(correction(row, inside));
                        return number;
                    })
                    .list();
        }
        return found.stream()
                .map(row -> row.with(following.getOrDefault(row.note().text(), List.of())))
                .toList();
    }

    private static NoteRow row(ResultSet row, boolean inside) throws SQLException {
        return new NoteRow(
                NoteId.of(row.getString("note")),
                ProjectId.of(row.getString("project")),
                TerritoryId.of(row.getString("territory")),
                NoteKind.valueOf(row.getString("kind")),
                row.getString("body"),
                row.getBoolean("confidential"),
                inside ? Columns.person(row, "author") : null,
                Columns.requiredDay(row, "written_on"),
                Columns.instant(row, "recorded_at"),
                row.getLong("event"),
                List.of(),
                row.getLong("version"));
    }

    private static NoteRow.Correction correction(ResultSet row, boolean inside) throws SQLException {
        return new NoteRow.Correction(
                row.getInt("number"),
                row.getString("body"),
                row.getString("reason"),
                inside ? Columns.person(row, "author") : null,
                Columns.requiredDay(row, "effective_on"),
                Columns.instant(row, "recorded_at"),
                row.getLong("event"));
    }
}
