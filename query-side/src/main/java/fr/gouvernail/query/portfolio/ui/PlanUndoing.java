package fr.gouvernail.query.portfolio.ui;

import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_TOUCHED;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_USED;

import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.CancelAction;
import fr.gouvernail.contract.portfolio.ImportCommand.UndoImport;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.WithdrawProject;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.RejectionKind;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.portfolio.view.KnownPlans;
import fr.gouvernail.query.portfolio.view.PlanImportRun;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Result;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Row;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Undo;
import fr.gouvernail.query.portfolio.view.PlanImports;
import fr.gouvernail.query.portfolio.view.PlanLine.Outcome;
import fr.gouvernail.query.portfolio.view.PlanSheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes back what an import has written, actions before projects, unless somebody has touched it: the version each was left at tells. */
final class PlanUndoing {

    /** References named in the event; the report of the import has all of them. */
    private static final int MOST_NAMED = 50;

    private final PlanImports imports;
    private final KnownPlans plans;
    private final CommandDispatcher commands;

    PlanUndoing(PlanImports imports, KnownPlans plans, CommandDispatcher commands) {
        this.imports = imports;
        this.plans = plans;
        this.commands = commands;
    }

    void carryOut(PlanImportRun run) {
        var undo = Objects.requireNonNull(run.undo());
        var rows = imports.rows(run.id(), Result.WRITTEN.name(), PlanSheet.MAX_ROWS, 0)
                .reversed();
        var used = plans.used(
                run.territory().text(),
                rows.stream().map(row -> Objects.requireNonNull(row.target())).collect(Collectors.toSet()));
        for (var outcome : new Outcome[] {Outcome.ACTION, Outcome.PROJECT}) {
            for (var row : rows) {
                if (row.outcome() == outcome) {
                    takeBack(run, undo, row, used.contains(row.target()));
                }
            }
        }
        record(run, undo);
    }

    private void takeBack(PlanImportRun run, Undo undo, Row row, boolean used) {
        if (used) {
            leave(run, row, ROW_USED.code(), Map.of());
            return;
        }
        try {
            commands.send(CommandEnvelope.of(
                    correction(row, undo), undo.actor(), run.id().text() + ":" + row.number() + ":undo"));
            imports.result(run.id(), row.number(), Result.UNDONE, null, null, null, Map.of());
        } catch (CommandRejected refusal) {
            switch (refusal.code().kind()) {
                case UNAVAILABLE -> throw refusal;
                case STALE -> leave(run, row, ROW_TOUCHED.code(), Map.of());
                default -> leave(run, row, refusal.code().code(), refusal.parameters());
            }
        }
    }

    private void leave(PlanImportRun run, Row row, String reason, Map<String, String> parameters) {
        imports.result(run.id(), row.number(), Result.LEFT, null, null, reason, parameters);
    }

    private static Command correction(Row row, Undo undo) {
        var target = Objects.requireNonNull(row.target());
        var reason = "Import annulé : " + undo.reason();
        return row.outcome() == Outcome.ACTION
                ? new CancelAction(ActionId.of(target), row.version(), reason, new Money(0), undo.on())
                : new WithdrawProject(ProjectId.of(target), row.version(), reason, undo.on());
    }

    /** Last, so that the event says what was really taken back. */
    private void record(PlanImportRun run, Undo undo) {
        var undone = imports.rows(run.id(), Result.UNDONE.name(), PlanSheet.MAX_ROWS, 0);
        var left = imports.rows(run.id(), Result.LEFT.name(), PlanSheet.MAX_ROWS, 0);
        var command = new UndoImport(
                run.id(),
                run.version(),
                undo.reason(),
                count(undone, Outcome.PROJECT),
                count(undone, Outcome.ACTION),
                left.stream().map(Row::reference).limit(MOST_NAMED).toList(),
                undo.on());
        try {
            commands.send(CommandEnvelope.of(command, undo.actor(), run.id().text() + ":undo"));
        } catch (CommandRejected refusal) {
            if (refusal.code().kind() == RejectionKind.UNAVAILABLE) {
                throw refusal;
            }
            throw new IllegalStateException("the undoing of " + run.id() + " could not be recorded", refusal);
        }
    }

    private static int count(List<Row> rows, Outcome outcome) {
        return Math.toIntExact(
                rows.stream().filter(row -> row.outcome() == outcome).count());
    }
}
