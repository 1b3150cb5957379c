package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionKind;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.PlanImportRun;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Result;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Row;
import fr.gouvernail.query.portfolio.view.PlanImportRun.State;
import fr.gouvernail.query.portfolio.view.PlanImports;
import fr.gouvernail.query.portfolio.view.PlanLine;
import fr.gouvernail.query.portfolio.view.PlanLine.Outcome;
import fr.gouvernail.query.portfolio.view.PlanReport;
import fr.gouvernail.query.portfolio.view.PlanSheet;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes imports and takes them back, one after the other, while their pages are read. */
final class PlanWork {

    private static final Logger LOG = LoggerFactory.getLogger(PlanWork.class);

    private final PlanImports imports;
    private final PlanContexts contexts;
    private final PlanWriter writer;
    private final PlanUndoing undoing;
    private final Function<PlanImportRun, PlanSheet> sheets;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("plan-import").factory());

    PlanWork(
            PlanImports imports,
            PlanContexts contexts,
            CommandDispatcher commands,
            Function<PlanImportRun, PlanSheet> sheets,
            Clock clock) {
        this.imports = imports;
        this.contexts = contexts;
        this.writer = new PlanWriter(commands);
        this.undoing = new PlanUndoing(imports, contexts.plans(), commands);
        this.sheets = sheets;
        this.clock = clock;
    }

    void open() {
        int interrupted = imports.interruptAll();
        if (interrupted > 0) {
            LOG.warn("{} imports of plans were interrupted by the last stop and can be resumed", interrupted);
        }
    }

    /** Records that the report was confirmed, then writes. A refused confirmation leaves the import as it was. */
    void confirm(PlanImportRun claimed, Reader reader) {
        try {
            var day = Objects.requireNonNull(claimed.writtenOn());
            imports.confirmed(
                    claimed.id(), writer.confirm(claimed, claimed.actor(), day).version());
        } catch (CommandRejected refusal) {
            imports.reach(claimed.id(), State.PREPARED, clock.instant());
            throw refusal;
        }
        worker.execute(() -> carryOut(claimed, State.DONE, () -> write(claimed, reader)));
    }

    void undo(PlanImportRun run) {
        worker.execute(() -> carryOut(run, State.UNDONE, () -> undoing.carryOut(run)));
    }

    void resume(PlanImportRun run, Reader reader) {
        if (run.state() == State.UNDOING) {
            undo(run);
        } else if (run.version() == null) {
            confirm(run, reader);
        } else {
            worker.execute(() -> carryOut(run, State.DONE, () -> write(run, reader)));
        }
    }

    private void carryOut(PlanImportRun run, State end, Runnable work) {
        try {
            work.run();
            imports.reach(run.id(), end, clock.instant());
        } catch (RuntimeException failure) {
            LOG.error("the import {} stopped before its last line", run.id(), failure);
            imports.reach(run.id(), State.INTERRUPTED, clock.instant());
        }
    }

    private void write(PlanImportRun run, Reader reader) {
        var rows = imports.rows(run.id(), null, PlanSheet.MAX_ROWS, 0).stream()
                .filter(Row::writes)
                .toList();
        var report = report(run, reader, rows);
        var lines = report.lines().stream().collect(Collectors.toMap(PlanLine::number, Function.identity()));
        for (var outcome : new Outcome[] {Outcome.PROJECT, Outcome.ACTION}) {
            for (var row : rows) {
                if (row.outcome() == outcome && row.result() == null) {
                    requireGoingOn();
                    write(run, report, row, Objects.requireNonNull(lines.get(row.number())));
                }
            }
        }
    }

    /** What this import has written before a stop is not held against it. */
    private PlanReport report(PlanImportRun run, Reader reader, List<Row> rows) {
        var own = rows.stream()
                .flatMap(row -> Stream.of(
                        PlanReport.projectOn(run.id(), row.number()).text(),
                        PlanReport.actionOn(run.id(), row.number()).text()))
                .collect(Collectors.toSet());
        var programme = contexts.programme(reader, run.programme()).orElseThrow();
        var context = contexts.of(reader, programme).without(own);
        return PlanReport.of(run.id(), sheets.apply(run), run.choices(), context);
    }

    private void write(PlanImportRun run, PlanReport report, Row row, PlanLine line) {
        if (line.outcome() != row.outcome()) {
            // Somebody made it, or changed what it hangs on, since the report was confirmed.
            var reason = line.reason() == null ? PlatformRejection.ALREADY_EXISTS.code() : line.reason();
            var parameters = line.reason() == null ? Map.of("target", line.reference()) : line.parameters();
            imports.result(run.id(), row.number(), Result.FAILED, null, null, reason, parameters);
            return;
        }
        try {
            var written = writer.write(run, report, line);
            var trouble = written.trouble();
            imports.result(
                    run.id(),
                    row.number(),
                    Result.WRITTEN,
                    written.target(),
                    written.version(),
                    trouble == null ? null : trouble.code().code(),
                    trouble == null ? Map.of() : trouble.parameters());
        } catch (CommandRejected refusal) {
            if (refusal.code().kind() == RejectionKind.UNAVAILABLE) {
                throw refusal;
            }
            imports.result(
                    run.id(),
                    row.number(),
                    Result.FAILED,
                    null,
                    null,
                    refusal.code().code(),
                    refusal.parameters());
        }
    }

    private static void requireGoingOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the application stops");
        }
    }

    void close() {
        worker.shutdownNow();
    }
}
