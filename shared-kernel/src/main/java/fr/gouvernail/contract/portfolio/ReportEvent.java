package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a periodic report on a project. */
public sealed interface ReportEvent extends DomainEvent {

    ReportId report();

    ProjectId project();

    /** A report was asked for. */
    @EventName("portfolio.report.asked")
    record ReportAsked(
            ReportId report,
            ProjectId project,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            ReportPeriod period,
            LocalDate effectiveOn)
            implements ReportEvent {}

    /**
     * It was handed in, with the figures of that day.
     *
     * @param number 1 for the first time, 2 once it came back
     */
    @EventName("portfolio.report.submitted")
    record ReportSubmitted(
            ReportId report,
            ProjectId project,
            int number,
            ReportContent content,
            ReportFigures figures,
            LocalDate effectiveOn)
            implements ReportEvent {}

    /** It was read and accepted. */
    @EventName("portfolio.report.accepted")
    record ReportAccepted(
            ReportId report, ProjectId project, @Nullable String comment, LocalDate effectiveOn)
            implements ReportEvent {}

    /** It was read and sent back, to be handed in again by a day. */
    @EventName("portfolio.report.sent-back")
    record ReportSentBack(
            ReportId report,
            ProjectId project,
            String reason,
            LocalDate previousDueOn,
            LocalDate currentDueOn,
            LocalDate effectiveOn)
            implements ReportEvent {}

    /** It is no longer expected. */
    @EventName("portfolio.report.called-off")
    record ReportCalledOff(ReportId report, ProjectId project, String reason, LocalDate effectiveOn)
            implements ReportEvent {}
}
