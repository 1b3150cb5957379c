package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Result;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Row;
import fr.gouvernail.query.portfolio.view.PlanImportRun.State;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Undo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The imports of action plans and their reports, in the schema {@code document}: they cannot be filled anew, unlike a read model. */
public final class PlanImports {

    private static final String PREPARE = """
            INSERT INTO document.plan_import (import_id, file, file_name, territory, programme, format, headings, choices, unread, person,
                role, state, prepared_at)
            VALUES (:id, decode(:file, 'hex'), :name, :territory, :programme, :format, :headings, :choices, :unread, :person, :role,
                'PREPARED', :now)""";

    private static final String READ_ANEW = """
            UPDATE document.plan_import SET choices = :choices, headings = :headings, unread = :unread WHERE import_id = :id""";

    private static final String RUN = """
            SELECT i.*, encode(i.file, 'hex') AS fingerprint, c.* FROM document.plan_import i CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE outcome = 'PROJECT') AS projects, count(*) FILTER (WHERE outcome = 'ACTION') AS actions,
                    count(*) FILTER (WHERE outcome = 'SKIPPED') AS skipped, count(*) FILTER (WHERE outcome = 'REFUSED') AS refused,
                    count(*) FILTER (WHERE result = 'WRITTEN') AS written, count(*) FILTER (WHERE result = 'FAILED') AS failed,
                    count(*) FILTER (WHERE result = 'UNDONE') AS undone, count(*) FILTER (WHERE result = 'LEFT') AS left_alone
                FROM document.plan_import_row r WHERE r.import_id = i.import_id) c\s""";

    private static final String REPORT = """
            INSERT INTO document.plan_import_row (import_id, number, outcome, reference, name, parent, reason, parameters, notes)
            SELECT :id, number, outcome, reference, name, parent, reason, parameters, notes
            FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(number int, outcome text, reference text, name text, parent text,
                reason text, parameters text, notes text)""";

    private static final String ROWS = """
            SELECT * FROM document.plan_import_row
            WHERE import_id = :id AND (CAST(:outcome AS text) IS NULL OR outcome = CAST(:outcome AS text) OR result = CAST(:outcome AS text))
            ORDER BY number LIMIT :limit OFFSET :offset""";

    private static final String RESULT = """
            UPDATE document.plan_import_row SET target = coalesce(:target, target), version = coalesce(CAST(:version AS bigint), version),
                result = :result, result_reason = :reason, result_parameters = :parameters
            WHERE import_id = :id AND number = :number""";

    private static final String CLAIM = """
            UPDATE document.plan_import SET state = :to, written_on = coalesce(written_on, CAST(:day AS date)), person = :person, role = :role
            WHERE import_id = :id AND state = 'PREPARED'""";

    private static final String CLAIM_UNDO = """
            UPDATE document.plan_import SET state = 'UNDOING', undo_person = :person, undo_role = :role, undo_reason = :reason,
                undo_on = :day
            WHERE import_id = :id AND state = 'DONE'""";

    private static final String RESUME = """
            UPDATE document.plan_import SET state = CASE WHEN undo_reason IS NULL THEN 'WRITING' ELSE 'UNDOING' END
            WHERE import_id = :id AND state = 'INTERRUPTED'""";

    private static final String REMEMBERED = """
            SELECT choices FROM document.plan_import WHERE territory = :territory AND headings = :headings AND state <> 'PREPARED'
            ORDER BY prepared_at DESC LIMIT 1""";

    private final JdbcClient jdbc;

    public PlanImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void prepare(PlanImportRun run) {
        jdbc.sql(PREPARE)
                .param("id", run.id().text())
                .param("file", run.fingerprint())
                .param("name", run.fileName())
                .param("territory", run.territory().text())
                .param("programme", run.programme().text())
                .param("format", run.format())
                .param("headings", run.headings())
                .param("choices", PlanJson.choices(run.choices()))
                .param("unread", String.join("\n", run.unread()))
                .param("person", run.actor().person().text())
                .param("role", run.actor().role().name())
                .param("now", run.preparedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Replaces the whole report, as long as nothing is written. @param sheet the one that it was made from */
    public void report(ImportId id, PlanSheet sheet, PlanChoices choices, List<PlanLine> lines) {
        jdbc.sql(READ_ANEW)
                .param("headings", sheet.headings())
                .param("unread", String.join("\n", sheet.unread()))
                .param("choices", PlanJson.choices(choices))
                .param("id", id.text())
                .update();
        jdbc.sql("DELETE FROM document.plan_import_row WHERE import_id = :id")
                .param("id", id.text())
                .update();
        jdbc.sql(REPORT)
                .param("id", id.text())
                .param("rows", PlanJson.rows(lines))
                .update();
    }

    /** Takes a prepared import to be written; false when somebody else has just taken it. */
    public boolean claim(ImportId id, Actor actor, LocalDate day) {
        return jdbc.sql(CLAIM)
                        .param("to", State.WRITING.name())
                        .param("day", day)
                        .param("person", actor.person().text())
                        .param("role", actor.role().name())
                        .param("id", id.text())
                        .update()
                == 1;
    }

    /** The report was confirmed, and its event recorded. */
    public void confirmed(ImportId id, long version) {
        jdbc.sql("UPDATE document.plan_import SET version = :version WHERE import_id = :id")
                .param("version", version)
                .param("id", id.text())
                .update();
    }

    /** Takes an import that was written to be undone; false when it cannot be. */
    public boolean claimUndo(ImportId id, Undo undo) {
        return jdbc.sql(CLAIM_UNDO)
                        .param("person", undo.actor().person().text())
                        .param("role", undo.actor().role().name())
                        .param("reason", undo.reason())
                        .param("day", undo.on())
                        .param("id", id.text())
                        .update()
                == 1;
    }

    /** Takes an interrupted import up again; false when it is not interrupted. */
    public boolean resume(ImportId id) {
        return jdbc.sql(RESUME).param("id", id.text()).update() == 1;
    }

    public void reach(ImportId id, State state, Instant now) {
        jdbc.sql("UPDATE document.plan_import SET state = :state, finished_at = :now WHERE import_id = :id")
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.text())
                .update();
    }

    /** What was running when the application stopped has been interrupted. */
    public int interruptAll() {
        return jdbc.sql("UPDATE document.plan_import SET state = 'INTERRUPTED' WHERE state IN ('WRITING', 'UNDOING')")
                .update();
    }

    public void result(
            ImportId id,
            int number,
            Result result,
            @Nullable String target,
            @Nullable Long version,
            @Nullable String reason,
            Map<String, String> parameters) {
        jdbc.sql(RESULT)
                .param("target", target)
                .param("version", version)
                .param("result", result.name())
                .param("reason", reason)
                .param("parameters", PlanJson.parameters(parameters))
                .param("id", id.text())
                .param("number", number)
                .update();
    }

    public Optional<PlanImportRun> find(ImportId id) {
        return jdbc.sql(RUN + "WHERE i.import_id = :id")
                .param("id", id.text())
                .query((row, _) -> PlanImportRows.run(row))
                .optional();
    }

    /** Those of a territory, the latest first. */
    public List<PlanImportRun> list(TerritoryId territory, int limit) {
        return jdbc.sql(RUN + "WHERE i.territory = :territory ORDER BY i.prepared_at DESC, i.import_id LIMIT :limit")
                .param("territory", territory.text())
                .param("limit", limit)
                .query((row, _) -> PlanImportRows.run(row))
                .list();
    }

    /** @param kept an outcome or a result; null for all */
    public List<Row> rows(ImportId id, @Nullable String kept, int limit, int offset) {
        return jdbc.sql(ROWS)
                .param("id", id.text())
                .param("outcome", kept)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> PlanImportRows.row(row))
                .list();
    }

    /** How a file with the same headings was read on the territory, the last time one was confirmed. */
    public Optional<PlanChoices> remembered(TerritoryId territory, String headings) {
        return jdbc.sql(REMEMBERED)
                .param("territory", territory.text())
                .param("headings", headings)
                .query(String.class)
                .optional()
                .map(PlanJson::choices);
    }
}
