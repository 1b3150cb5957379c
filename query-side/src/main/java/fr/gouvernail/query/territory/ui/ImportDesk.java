package fr.gouvernail.query.territory.ui;

import fr.gouvernail.contract.territory.ImportRejection;
import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionKind;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.territory.view.ImportRun;
import fr.gouvernail.query.territory.view.ImportRun.ReportRow;
import fr.gouvernail.query.territory.view.ImportRun.State;
import fr.gouvernail.query.territory.view.ImportRun.Status;
import fr.gouvernail.query.territory.view.Imports;
import fr.gouvernail.query.territory.view.RegisteredTerritories;
import fr.gouvernail.query.territory.view.TerritoryFile;
import fr.gouvernail.query.territory.view.TerritoryRows;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files of territories in and registers them row by row, one file after the other; a bad row never stops the others. */
public final class ImportDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);
    private static final int LONGEST_TEXT = 200;

    private final Imports imports;
    private final RegisteredTerritories registered;
    private final CommandDispatcher commands;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("territory-import").factory());

    public ImportDesk(Imports imports, RegisteredTerritories registered, CommandDispatcher commands, Clock clock) {
        this.imports = imports;
        this.registered = registered;
        this.commands = commands;
        this.clock = clock;
    }

    /** What was running when the application stopped waits for somebody to take it up again. */
    public void open() {
        var interrupted = imports.interruptAll();
        if (interrupted > 0) {
            LOG.warn("{} imports were interrupted by the last stop and can be resumed", interrupted);
        }
    }

    /** @throws CommandRejected with an {@link ImportRejection} when the file cannot be imported, {@code platform.role-not-allowed} */
    public ImportRun submit(Reader reader, String fileName, byte[] content) {
        requireAdministrator(reader);
        var file = TerritoryFile.parse(content);
        var run = new ImportRun(
                UUID.randomUUID().toString(),
                shortened(fileName.isBlank() ? "import.csv" : fileName),
                TerritoryRows.sha256(content),
                reader.person(),
                reader.role(),
                file.charset(),
                String.valueOf(file.separator()),
                State.RUNNING,
                file.rows().size(),
                0,
                0,
                0,
                clock.instant(),
                null);
        imports.start(run, content);
        worker.execute(() -> carryOut(run, file));
        return run;
    }

    /** Takes an interrupted import up where it stopped; one that is not interrupted is left alone. */
    public void resume(Reader reader, String id) {
        requireAdministrator(reader);
        var run = find(reader, id);
        if (imports.claim(id)) {
            worker.execute(() -> carryOut(run, TerritoryFile.parse(imports.content(id))));
        }
    }

    /** @throws CommandRejected {@code territory.import.unknown}, {@code platform.role-not-allowed} */
    public ImportRun find(Reader reader, String id) {
        requireMayRead(reader);
        return imports.find(id).orElseThrow(() -> CommandRejected.of(ImportRejection.UNKNOWN_IMPORT, "id", id));
    }

    public List<ImportRun> latest(Reader reader) {
        requireMayRead(reader);
        return imports.list(50);
    }

    private void carryOut(ImportRun run, TerritoryFile file) {
        try {
            var reported = imports.reported(run.id());
            for (var row : file.rows()) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                if (!reported.contains(row.number())) {
                    imports.report(run.id(), outcome(run, file, row));
                }
            }
            imports.end(run.id(), State.DONE, clock.instant());
        } catch (RuntimeException failure) {
            LOG.error("the import {} stopped before its last row", run.id(), failure);
            imports.end(run.id(), State.INTERRUPTED, clock.instant());
        }
    }

    private ReportRow outcome(ImportRun run, TerritoryFile file, TerritoryFile.Row row) {
        var code = shortened(row.value("code_insee"));
        var name = shortened(row.value("nom"));
        try {
            var status = register(run, TerritoryRows.command(file, row));
            return new ReportRow(row.number(), status, code, name, null, Map.of());
        } catch (CommandRejected refusal) {
            // Not this row's fault: it is tried again when the import is resumed.
            if (refusal.code().kind() == RejectionKind.UNAVAILABLE) {
                throw refusal;
            }
            var reason = refusal.code().code();
            return new ReportRow(row.number(), Status.REFUSED, code, name, reason, refusal.parameters());
        }
    }

    private Status register(ImportRun run, RegisterTerritory command) {
        var actor = new Actor(run.person(), run.role());
        try {
            var receipt = commands.send(CommandEnvelope.of(command, actor, TerritoryRows.key(command)));
            return receipt.repeated() ? Status.UNCHANGED : Status.ACCEPTED;
        } catch (CommandRejected refusal) {
            if (!PlatformRejection.ALREADY_EXISTS.code().equals(refusal.code().code())) {
                throw refusal;
            }
            var differences = registered.differences(command).orElse(List.of("…"));
            if (differences.isEmpty()) {
                return Status.UNCHANGED;
            }
            throw CommandRejected.of(
                    ImportRejection.ALREADY_REGISTERED_DIFFERENTLY,
                    "code",
                    command.code(),
                    "columns",
                    String.join(", ", differences));
        }
    }

    private static void requireAdministrator(Reader reader) {
        if (reader.role() != Role.ADMINISTRATOR) {
            throw CommandRejected.of(
                    PlatformRejection.ROLE_NOT_ALLOWED, "command", "territory.import", "role", reader.role());
        }
    }

    private static void requireMayRead(Reader reader) {
        if (reader.role() != Role.AUDITOR) {
            requireAdministrator(reader);
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    /** Stops after the row under way; what remains can be resumed. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
