package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ImportCounts;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Result;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Results;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Row;
import fr.gouvernail.query.portfolio.view.PlanImportRun.State;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Undo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@link PlanImports}. */
final class PlanImportRows {

    static PlanImportRun run(ResultSet row) throws SQLException {
        var unread = row.getString("unread");
        return new PlanImportRun(
                ImportId.of(row.getString("import_id")),
                row.getString("fingerprint"),
                row.getString("file_name"),
                TerritoryId.of(row.getString("territory")),
                ProgrammeId.of(row.getString("programme")),
                row.getString("format"),
                row.getString("headings"),
                PlanJson.choices(row.getString("choices")),
                unread.isEmpty() ? List.of() : unread.lines().toList(),
                actor(row.getString("person"), row.getString("role")),
                State.valueOf(row.getString("state")),
                new ImportCounts(
                        row.getInt("projects"), row.getInt("actions"), row.getInt("skipped"), row.getInt("refused")),
                new Results(
                        row.getInt("written"), row.getInt("failed"), row.getInt("undone"), row.getInt("left_alone")),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getObject("written_on", LocalDate.class),
                row.getObject("version", Long.class),
                undo(row));
    }

    private static @Nullable Undo undo(ResultSet row) throws SQLException {
        var reason = row.getString("undo_reason");
        return reason == null
                ? null
                : new Undo(
                        actor(row.getString("undo_person"), row.getString("undo_role")),
                        reason,
                        Objects.requireNonNull(row.getObject("undo_on", LocalDate.class)));
    }

    private static Actor actor(String person, String role) {
        return new Actor(PersonId.of(person), Role.valueOf(role));
    }

    static Row row(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return new Row(
                row.getInt("number"),
                PlanLine.Outcome.valueOf(row.getString("outcome")),
                row.getString("reference"),
                row.getString("name"),
                row.getString("parent"),
                row.getString("reason"),
                PlanJson.parameters(row.getString("parameters")),
                PlanJson.notes(row.getString("notes")),
                row.getString("target"),
                row.getObject("version", Long.class),
                result == null ? null : Result.valueOf(result),
                row.getString("result_reason"),
                PlanJson.parameters(row.getString("result_parameters")));
    }

    private PlanImportRows() {}
}
