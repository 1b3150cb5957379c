package fr.gouvernail.query.territory.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.territory.view.ImportRun.ReportRow;
import fr.gouvernail.query.territory.view.ImportRun.State;
import fr.gouvernail.query.territory.view.ImportRun.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that were imported and their reports, in the schema {@code document}. They cannot be filled anew, unlike a read model. */
public final class Imports {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private static final String STORE_FILE = """
            INSERT INTO document.file (sha256, content, stored_at) VALUES (decode(:sha256, 'hex'), :content, :now)
            ON CONFLICT (sha256) DO NOTHING""";

    private static final String START = """
            INSERT INTO document.import_run
                (import_id, file, file_name, person, role, charset, separator, rows_total, state, started_at)
            VALUES (:id, decode(:sha256, 'hex'), :fileName, :person, :role, :charset, :separator, :total, 'RUNNING', :now)""";

    private static final String RUN = """
            SELECT r.*, encode(r.file, 'hex') AS sha256,
                (SELECT count(*) FROM document.import_row w WHERE w.import_id = r.import_id AND w.status = 'ACCEPTED') AS accepted,
                (SELECT count(*) FROM document.import_row w WHERE w.import_id = r.import_id AND w.status = 'UNCHANGED') AS unchanged,
                (SELECT count(*) FROM document.import_row w WHERE w.import_id = r.import_id AND w.status = 'REFUSED') AS refused
            FROM document.import_run r\s""";

    private static final String STATE = """
            UPDATE document.import_run SET state = :state, finished_at = :finished WHERE import_id = :id""";

    private static final String CLAIM = """
            UPDATE document.import_run SET state = 'RUNNING' WHERE import_id = :id AND state = 'INTERRUPTED'""";

    private static final String INTERRUPT_ALL =
            "UPDATE document.import_run SET state = 'INTERRUPTED' WHERE state = 'RUNNING'";

    private static final String REPORT = """
            INSERT INTO document.import_row (import_id, number, status, code, name, reason, parameters)
            VALUES (:id, :number, :status, :code, :name, :reason, :parameters) ON CONFLICT (import_id, number) DO NOTHING""";

    private static final String ROWS = """
            SELECT number, status, code, name, reason, parameters FROM document.import_row
            WHERE import_id = :id AND (CAST(:status AS text) IS NULL OR status = CAST(:status AS text))
            ORDER BY number LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;

    public Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void start(ImportRun run, byte[] content) {
        jdbc.sql(STORE_FILE)
                .param("sha256", run.sha256())
                .param("content", content)
                .param("now", at(run.startedAt()))
                .update();
        jdbc.sql(START)
                .param("id", run.id())
                .param("sha256", run.sha256())
                .param("fileName", run.fileName())
                .param("person", run.person().text())
                .param("role", run.role().name())
                .param("charset", run.charset())
                .param("separator", run.separator())
                .param("total", run.total())
                .param("now", at(run.startedAt()))
                .update();
    }

    public void report(String id, ReportRow row) {
        jdbc.sql(REPORT)
                .param("id", id)
                .param("number", row.number())
                .param("status", row.status().name())
                .param("code", row.code())
                .param("name", row.name())
                .param("reason", row.reason())
                .param("parameters", row.parameters().isEmpty() ? null : JSON.writeValueAsString(row.parameters()))
                .update();
    }

    public void end(String id, State state, Instant now) {
        jdbc.sql(STATE)
                .param("id", id)
                .param("state", state.name())
                .param("finished", at(now))
                .update();
    }

    /** Takes an interrupted import up again; false when it is not interrupted, or somebody else has just taken it. */
    public boolean claim(String id) {
        return jdbc.sql(CLAIM).param("id", id).update() == 1;
    }

    /** What was running when the application stopped has been interrupted. */
    public int interruptAll() {
        return jdbc.sql(INTERRUPT_ALL).update();
    }

    public Optional<ImportRun> find(String id) {
        return jdbc.sql(RUN + "WHERE import_id = :id")
                .param("id", id)
                .query((row, number) -> run(row))
                .optional();
    }

    /** The latest first. */
    public List<ImportRun> list(int limit) {
        return jdbc.sql(RUN + "ORDER BY started_at DESC, import_id LIMIT :limit")
                .param("limit", limit)
                .query((row, number) -> run(row))
                .list();
    }

    public List<ReportRow> rows(String id, @Nullable Status status, int limit, int offset) {
        return jdbc.sql(ROWS)
                .param("id", id)
                .param("status", status == null ? null : status.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> reportRow(row))
                .list();
    }

    /** The lines that have been reported on: those that a resumed import leaves alone. */
    public Set<Integer> reported(String id) {
        return Set.copyOf(jdbc.sql("SELECT number FROM document.import_row WHERE import_id = :id")
                .param("id", id)
                .query((row, number) -> row.getInt(1))
                .list());
    }

    public byte[] content(String id) {
        return jdbc.sql("""
                        SELECT f.content FROM document.file f JOIN document.import_run r ON r.file = f.sha256
                        WHERE r.import_id = :id""")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ImportRun(
                row.getString("import_id"),
                row.getString("file_name"),
                row.getString("sha256"),
                PersonId.of(row.getString("person")),
                Role.valueOf(row.getString("role")),
                row.getString("charset"),
                row.getString("separator"),
                State.valueOf(row.getString("state")),
                row.getInt("rows_total"),
                row.getInt("accepted"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static ReportRow reportRow(ResultSet row) throws SQLException {
        var parameters = row.getString("parameters");
        return new ReportRow(
                row.getInt("number"),
                Status.valueOf(row.getString("status")),
                row.getString("code"),
                row.getString("name"),
                row.getString("reason"),
                parameters == null ? Map.of() : JSON.readValue(parameters, PARAMETERS));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
