package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ImportCommand.ConfirmImport;
import fr.gouvernail.contract.portfolio.ImportCounts;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.document.FileFormat;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.PlanChoices;
import fr.gouvernail.query.portfolio.view.PlanColumns;
import fr.gouvernail.query.portfolio.view.PlanImportRun;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Results;
import fr.gouvernail.query.portfolio.view.PlanImportRun.State;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Undo;
import fr.gouvernail.query.portfolio.view.PlanImports;
import fr.gouvernail.query.portfolio.view.PlanReport;
import fr.gouvernail.query.portfolio.view.PlanSheet;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes action plans in: reads a file, reports on its lines, and has them written or taken back once somebody says so. */
public final class PlanImportDesk {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_LISTED = 50;

    private final PlanImports imports;
    private final PlanContexts contexts;
    private final StoredFiles files;
    private final PlanWork work;
    private final Clock clock;

    public PlanImportDesk(
            PlanImports imports, PlanContexts contexts, StoredFiles files, CommandDispatcher commands, Clock clock) {
        this.imports = imports;
        this.contexts = contexts;
        this.files = files;
        this.clock = clock;
        this.work = new PlanWork(imports, contexts, commands, this::sheet, clock);
    }

    /** What was running when the application stopped waits for somebody to take it up again. */
    public void open() {
        work.open();
    }

    /** Stops after the line under way; what remains can be resumed. */
    public void close() {
        work.close();
    }

    /** The programmes a plan can be brought into. */
    public List<ProgrammeRow> programmes(Reader reader) {
        return contexts.programmes(reader);
    }

    /**
     * Keeps the file and reports on its lines; nothing of them is written.
     *
     * @param programme text form of its id; null where the territory has one alone
     */
    public PlanImportRun prepare(Reader reader, @Nullable String programme, String fileName, byte[] content) {
        var territory = requireLeading(reader);
        var into = programme(reader, programme);
        var sheet = PlanSheet.read(content);
        var kept = sheet.format().equals("XLSX")
                ? files.keep(territory, reader.person(), content)
                : files.keep(territory, reader.person(), content, FileFormat.TEXT);
        var name = fileName.isBlank() ? "plan" : fileName;
        var run = new PlanImportRun(
                new ImportId(UUID.randomUUID()),
                kept.fingerprint(),
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                territory,
                into.programme(),
                sheet.format(),
                sheet.headings(),
                choices(territory, sheet).on(null),
                sheet.unread(),
                reader.actor(),
                State.PREPARED,
                new ImportCounts(0, 0, 0, 0),
                new Results(0, 0, 0, 0),
                clock.instant(),
                null,
                null,
                null);
        imports.prepare(run);
        report(reader, run, sheet, run.choices());
        return find(reader, run.id().text());
    }

    /** As the last file with the same headings was read, else as the headings suggest. */
    private PlanChoices choices(TerritoryId territory, PlanSheet sheet) {
        return imports.remembered(territory, sheet.headings())
                .filter(remembered ->
                        sheet.columns().containsAll(remembered.columns().values()))
                .orElseGet(() -> new PlanChoices(PlanColumns.guess(sheet.header()), Map.of(), null));
    }

    private PlanReport report(Reader reader, PlanImportRun run, PlanSheet sheet, PlanChoices choices) {
        var report = PlanReport.of(
                run.id(),
                sheet,
                choices,
                contexts.of(reader, programme(reader, run.programme().text())));
        imports.report(run.id(), sheet, choices, report.lines());
        return report;
    }

    /** Reads the same sheet of the file in another way, and reports anew. */
    public PlanImportRun choose(Reader reader, String id, PlanChoices choices) {
        requireLeading(reader);
        var run = requirePrepared(find(reader, id));
        var sheet = sheet(run);
        choices.requireIn(sheet);
        report(reader, run, sheet, choices.on(run.choices().sheet()));
        return find(reader, id);
    }

    /** Reads another sheet of the workbook, and reports anew; its columns are its own, and whom the owners stand for stays. */
    public PlanImportRun turnTo(Reader reader, String id, String name) {
        var territory = requireLeading(reader);
        var run = requirePrepared(find(reader, id));
        var sheet = sheet(run, name);
        report(reader, run, sheet, choices(territory, sheet).on(name, run.choices()));
        return find(reader, id);
    }

    private static PlanImportRun requirePrepared(PlanImportRun run) {
        if (!run.prepared()) {
            throw CommandRejected.of(PlanImportRejection.CONFIRMED_ALREADY);
        }
        return run;
    }

    /** Has the lines written. A second confirmation, or one after a stop, goes on with what remains and doubles nothing. */
    public PlanImportRun confirm(Reader reader, String id) {
        requireLeading(reader);
        var run = find(reader, id);
        if (run.prepared()) {
            report(reader, run, sheet(run), run.choices()).requireSomething();
            if (imports.claim(run.id(), reader.actor(), contexts.day().today())) {
                work.confirm(find(reader, id), reader);
            }
        }
        return find(reader, id);
    }

    /** Has all that nobody has touched since taken back. */
    public PlanImportRun undo(Reader reader, String id, String reason) {
        requireLeading(reader);
        var run = find(reader, id);
        if (reason.isBlank()) {
            throw CommandRejected.of(PlanImportRejection.REASON_MISSING);
        }
        if (run.state() == State.UNDONE || run.state() == State.UNDOING) {
            throw CommandRejected.of(PlanImportRejection.UNDONE_ALREADY);
        }
        var undo = new Undo(reader.actor(), reason.strip(), contexts.day().today());
        if (!imports.claimUndo(run.id(), undo)) {
            throw CommandRejected.of(PlanImportRejection.NOT_WRITTEN_YET);
        }
        work.undo(find(reader, id));
        return find(reader, id);
    }

    /** Takes an interrupted import up where it stopped; one that is not interrupted is left alone. */
    public PlanImportRun resume(Reader reader, String id) {
        requireLeading(reader);
        var run = find(reader, id);
        if (imports.resume(run.id())) {
            work.resume(find(reader, id), reader);
        }
        return find(reader, id);
    }

    /** @throws CommandRejected {@code portfolio.import.unknown}, {@code platform.role-not-allowed} */
    public PlanImportRun find(Reader reader, String id) {
        requireMayRead(reader);
        try {
            return imports.find(ImportId.of(id))
                    .filter(run -> reader.mayRead(run.territory()))
                    .orElseThrow(() -> CommandRejected.of(PlanImportRejection.UNKNOWN, "id", id));
        } catch (IllegalArgumentException malformed) {
            throw CommandRejected.of(PlanImportRejection.UNKNOWN, "id", id);
        }
    }

    public List<PlanImportRun> latest(Reader reader) {
        requireMayRead(reader);
        var territory = reader.territory();
        return territory == null ? List.of() : imports.list(territory, MOST_LISTED);
    }

    /** The file as it was handed over, read anew. */
    PlanSheet sheet(PlanImportRun run) {
        return sheet(run, run.choices().sheet());
    }

    private PlanSheet sheet(PlanImportRun run, @Nullable String name) {
        return PlanSheet.read(files.read(run.territory(), run.fingerprint()).bytes(), name);
    }

    private ProgrammeRow programme(Reader reader, @Nullable String id) {
        var known = contexts.programmes(reader);
        if (id == null || id.isBlank()) {
            if (known.size() == 1) {
                return known.getFirst();
            }
            throw CommandRejected.of(PlanImportRejection.PROGRAMME_MISSING);
        }
        try {
            return contexts.programme(reader, ProgrammeId.of(id))
                    .orElseThrow(() -> CommandRejected.of(PlanImportRejection.PROGRAMME_MISSING));
        } catch (IllegalArgumentException malformed) {
            throw CommandRejected.of(PlanImportRejection.PROGRAMME_MISSING);
        }
    }

    private static TerritoryId requireLeading(Reader reader) {
        var territory = reader.territory();
        if (territory == null || !Offers.may(reader, ConfirmImport.class)) {
            throw notAllowed(reader);
        }
        return territory;
    }

    private static void requireMayRead(Reader reader) {
        if (reader.role() != Role.DIRECTOR && reader.role() != Role.PMO && reader.role() != Role.AUDITOR) {
            throw notAllowed(reader);
        }
    }

    private static CommandRejected notAllowed(Reader reader) {
        return CommandRejected.of(
                PlatformRejection.ROLE_NOT_ALLOWED, "command", "portfolio.import", "role", reader.role());
    }
}
