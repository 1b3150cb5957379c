package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ActionCommand.ProposeAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.ReportActionProgress;
import fr.gouvernail.contract.portfolio.ImportCommand.ConfirmImport;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.TakeOverProject;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.RejectionKind;
import fr.gouvernail.query.portfolio.view.PlanImportRun;
import fr.gouvernail.query.portfolio.view.PlanLine;
import fr.gouvernail.query.portfolio.view.PlanLine.Course;
import fr.gouvernail.query.portfolio.view.PlanReport;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of a confirmed plan by ordinary commands. Identities and keys follow from the import and the line, so that a line that
 * was written before a stop is not written again.
 */
final class PlanWriter {

    private static final String PERIMETER = "Non précisé par le plan d’actions importé.";
    private static final String TAKEN_OVER = "Déjà en cours dans le plan d’actions importé.";
    private static final String REPORTED = "Avancement repris du plan d’actions importé.";

    private final CommandDispatcher commands;

    PlanWriter(CommandDispatcher commands) {
        this.commands = commands;
    }

    /** @param trouble what kept the line from being written to its end, though the project or action is there */
    record Written(String target, long version, @Nullable CommandRejected trouble) {}

    CommandReceipt confirm(PlanImportRun run, Actor actor, LocalDate day) {
        var command = new ConfirmImport(
                run.id(), run.programme(), run.fingerprint(), run.choices().mapping(), run.counts(), day);
        return commands.send(CommandEnvelope.of(command, actor, run.id().text()));
    }

    /** @throws CommandRejected when nothing of the line was written */
    Written write(PlanImportRun run, PlanReport report, PlanLine line) {
        return line.outcome() == PlanLine.Outcome.PROJECT ? project(run, line) : action(run, report, line);
    }

    private Written project(PlanImportRun run, PlanLine line) {
        var values = Objects.requireNonNull(line.values());
        var id = PlanReport.projectOn(run.id(), line.number());
        var day = day(run);
        var proposed = send(
                run,
                line,
                "propose",
                new ProposeProject(
                        id,
                        run.programme(),
                        line.reference(),
                        line.name(),
                        values.description(),
                        values.axes(),
                        Objects.requireNonNull(values.owner()),
                        day));
        long version = proposed.version();
        try {
            if (values.framed()) {
                var starts = Objects.requireNonNull(values.startsOn());
                var frame = new ProjectFrame(
                        values.description(),
                        PERIMETER,
                        starts,
                        Objects.requireNonNull(values.endsOn()),
                        Objects.requireNonNull(values.costHt()),
                        values.lead());
                version = send(run, line, "frame", new FrameProject(id, version, frame, day))
                        .version();
                // What would begin once it is proposed here is launched by a body: it stays framed.
                if (values.course() != Course.TO_START && starts.isBefore(day)) {
                    var source = "Plan d’actions importé, empreinte SHA-256 " + run.fingerprint();
                    version = send(
                                    run,
                                    line,
                                    "take-over",
                                    new TakeOverProject(
                                            id, version, values.percent(), starts, TAKEN_OVER, source, null, day))
                            .version();
                }
            }
        } catch (CommandRejected refusal) {
            return halfway(id.text(), version, refusal);
        }
        return new Written(id.text(), version, null);
    }

    private Written action(PlanImportRun run, PlanReport report, PlanLine line) {
        var values = Objects.requireNonNull(line.values());
        var id = PlanReport.actionOn(run.id(), line.number());
        var day = day(run);
        var starts = Objects.requireNonNull(values.startsOn());
        long version = send(
                        run,
                        line,
                        "propose",
                        new ProposeAction(
                                id,
                                Objects.requireNonNull(report.projectOf(line)),
                                line.reference(),
                                line.name(),
                                Objects.requireNonNull(values.costHt()),
                                starts,
                                Objects.requireNonNull(values.endsOn()),
                                values.lead(),
                                day))
                .version();
        if (values.course() == Course.TO_START) {
            return new Written(id.text(), version, null);
        }
        try {
            // A start that is still to come is planned, not real.
            var started = starts.isAfter(day) ? null : starts;
            var progress = new ReportActionProgress(id, version, values.percent(), REPORTED, started, null, day);
            return new Written(id.text(), send(run, line, "progress", progress).version(), null);
        } catch (CommandRejected refusal) {
            return halfway(id.text(), version, refusal);
        }
    }

    /** A store that does not answer is not this line's fault: it is tried again when the import is resumed. */
    private static Written halfway(String target, long version, CommandRejected refusal) {
        if (refusal.code().kind() == RejectionKind.UNAVAILABLE) {
            throw refusal;
        }
        return new Written(target, version, refusal);
    }

    private CommandReceipt send(PlanImportRun run, PlanLine line, String step, Command command) {
        var key = run.id().text() + ":" + line.number() + ":" + step;
        return commands.send(CommandEnvelope.of(command, run.actor(), key));
    }

    private static LocalDate day(PlanImportRun run) {
        return Objects.requireNonNull(run.writtenOn());
    }
}
