package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.IndicatorRow;
import fr.gouvernail.query.portfolio.view.Indicators;
import fr.gouvernail.query.portfolio.view.NoteRow;
import fr.gouvernail.query.portfolio.view.Notes;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ReportRow;
import fr.gouvernail.query.portfolio.view.ReportStage;
import fr.gouvernail.query.portfolio.view.Reports;
import fr.gouvernail.query.portfolio.view.RiskRow;
import fr.gouvernail.query.portfolio.view.Risks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The follow-up at a glance: on the sheet of a project, and as alerts of a programme. */
public final class FollowUpOverview {

    private final Indicators indicators;
    private final Risks risks;
    private final Notes notes;
    private final Reports reports;

    public FollowUpOverview(Indicators indicators, Risks risks, Notes notes, Reports reports) {
        this.indicators = indicators;
        this.risks = risks;
        this.notes = notes;
        this.reports = reports;
    }

    /**
     * Of one project.
     *
     * @param lastNote null where nobody wrote one, or none for this reader
     * @param nextReport the one whose day comes first; null where none is expected
     */
    public record OfProject(
            int indicators,
            int unmeasured,
            int openRisks,
            int highRisks,
            int overdueRisks,
            @Nullable NoteRow lastNote,
            @Nullable ReportRow nextReport) {}

    /** Of a programme, each with the page that lists them. */
    public record Alerts(
            long lateReports,
            long highRisks,
            long overdueRisks,
            long unmeasured,
            @Nullable ProgrammeId programme) {

        public boolean none() {
            return lateReports + highRisks + overdueRisks + unmeasured == 0;
        }
    }

    public OfProject of(Reader reader, ProjectSheet sheet, LocalDate day) {
        var measured = indicators.of(reader, sheet.project());
        var known = risks.of(reader, sheet.project());
        var written = notes.of(reader, sheet.project(), null);
        return new OfProject(
                measured.size(),
                (int) measured.stream().filter(IndicatorRow::isUnmeasured).count(),
                (int) known.stream().filter(RiskRow::isOpen).count(),
                (int) known.stream().filter(RiskRow::isHigh).count(),
                (int) known.stream().filter(risk -> risk.isOverdue(day)).count(),
                written.isEmpty() ? null : written.getFirst(),
                reports.of(reader, sheet.project()).stream()
                        .filter(report -> report.stage() == ReportStage.AWAITED)
                        .findFirst()
                        .orElse(null));
    }

    /** Over the projects of the programme that are not over. */
    public Alerts alerts(Reader reader, ProgrammeId programme, List<ProjectEntry> projects, LocalDate day) {
        Set<String> live = projects.stream()
                .map(ProjectEntry::line)
                .filter(line -> !line.life().over())
                .map(ProjectLine::project)
                .map(Object::toString)
                .collect(Collectors.toSet());
        var known = risks.all(reader).stream()
                .filter(risk -> live.contains(risk.project().text()))
                .toList();
        return new Alerts(
                reports.all(reader).stream()
                        .filter(report -> live.contains(report.project().text()) && report.isLate(day))
                        .count(),
                known.stream().filter(RiskRow::isHigh).count(),
                known.stream().filter(risk -> risk.isOverdue(day)).count(),
                indicators.all(reader).stream()
                        .filter(row -> programme.equals(row.programme()) && row.isUnmeasured())
                        .count(),
                programme);
    }
}
