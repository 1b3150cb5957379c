package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.ReportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a report. A day still to come is refused: {@code portfolio.in-the-future}. */
public sealed interface ReportCommand extends Command {

    ReportId report();

    @Override
    default ReportId target() {
        return report();
    }

    /**
     * Asks for a report. Errors: {@code platform.unknown-reference} (the project, or the person asked), {@code portfolio.project.closed},
     * {@code portfolio.report.period-unfit}.
     */
    @CommandName("portfolio.report.ask")
    record AskReport(ReportId report, ProjectId project, ReportPeriod period, LocalDate effectiveOn)
            implements ReportCommand {
        @Override
        public boolean creates() {
            return true;
        }

        /** The project may have been closed a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Hands the report in, with the figures that were shown.
     *
     * <p>Errors: {@code portfolio.report.not-awaited}, {@code portfolio.report.not-yours}, {@code portfolio.report.project-over} when the
     * project was over before the period began, {@code portfolio.project.percent-out-of-range}.
     */
    @CommandName("portfolio.report.submit")
    record SubmitReport(
            ReportId report,
            @Nullable Long expectedVersion,
            ReportContent content,
            ReportFigures figures,
            LocalDate effectiveOn)
            implements ReportCommand {
        /** The project may have been closed a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /** Accepts it: by another than who handed it in. Errors: {@code portfolio.report.not-submitted}, {@code portfolio.report.own}. */
    @CommandName("portfolio.report.accept")
    record AcceptReport(
            ReportId report,
            @Nullable Long expectedVersion,
            @LongText @Nullable String comment,
            LocalDate effectiveOn) implements ReportCommand {}

    /** Sends it back with a reason. Errors: {@code portfolio.report.not-submitted}, {@code portfolio.report.due-before}. */
    @CommandName("portfolio.report.send-back")
    record SendReportBack(
            ReportId report,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate dueOn,
            LocalDate effectiveOn)
            implements ReportCommand {}

    /** Expects it no more. Errors: {@code portfolio.report.not-awaited}. */
    @CommandName("portfolio.report.call-off")
    record CallReportOff(
            ReportId report,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate effectiveOn) implements ReportCommand {}
}
