package fr.gouvernail.query.portfolio.api;

import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.kernel.id.RiskId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.portfolio.view.ConfirmedWeather;
import fr.gouvernail.query.portfolio.view.FiguresOfReport;
import fr.gouvernail.query.portfolio.view.FiguresOfWeather;
import fr.gouvernail.query.portfolio.view.IndicatorRate;
import fr.gouvernail.query.portfolio.view.IndicatorRow;
import fr.gouvernail.query.portfolio.view.Indicators;
import fr.gouvernail.query.portfolio.view.NoteRow;
import fr.gouvernail.query.portfolio.view.Notes;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.ProjectWeathers;
import fr.gouvernail.query.portfolio.view.ProposedWeather;
import fr.gouvernail.query.portfolio.view.ReportRow;
import fr.gouvernail.query.portfolio.view.Reports;
import fr.gouvernail.query.portfolio.view.RiskRow;
import fr.gouvernail.query.portfolio.view.Risks;
import fr.gouvernail.query.portfolio.view.WeatherProposals;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The follow-up of projects, as JSON. Amounts are euro cents without tax, rates hundredths of a percent, values thousandths of their unit. */
@RestController
@RequestMapping("/api/portfolio")
public final class FollowUpController {

    private final ProjectSheets sheets;
    private final Registers registers;
    private final FiguresOfWeather weatherSources;
    private final WeatherProposals proposals;
    private final FiguresOfReport reportSources;
    private final ReadingDay day;

    public FollowUpController(
            ProjectSheets sheets,
            Registers registers,
            FiguresOfWeather weatherSources,
            WeatherProposals proposals,
            FiguresOfReport reportSources,
            ReadingDay day) {
        this.sheets = sheets;
        this.registers = registers;
        this.weatherSources = weatherSources;
        this.proposals = proposals;
        this.reportSources = reportSources;
        this.day = day;
    }

    /** What is kept of the follow-up. */
    public record Registers(
            ProjectWeathers weathers, Indicators indicators, Risks risks, Notes notes, Reports reports) {}

    /** What the figures propose today, and every weather that was confirmed, the latest first. */
    public record WeatherOfProject(List<ProposedWeather> proposed, List<ConfirmedWeather> confirmed) {}

    /** An indicator with its rate; null with what is missing for it. */
    public record RatedIndicator(
            IndicatorRow indicator, @Nullable Integer rate, IndicatorRate.@Nullable Missing missing) {}

    /** @param mean the weighted mean; null where one that counts has no rate */
    public record IndicatorsOfProject(
            List<RatedIndicator> indicators, @Nullable Integer mean) {}

    /** @param figures those that a report submitted today would keep */
    public record ReportToWrite(ReportRow.Sheet report, ReportFigures figures) {}

    @GetMapping("/projects/{id}/weather")
    public WeatherOfProject weather(Reader reader, @PathVariable String id) {
        var project = project(reader, id);
        return new WeatherOfProject(
                proposals.of(weatherSources.of(reader, project, day.today()), day.today()),
                registers.weathers().of(reader, project.project()));
    }

    @GetMapping("/projects/{id}/indicators")
    public IndicatorsOfProject indicators(Reader reader, @PathVariable String id) {
        var rows = registers.indicators().of(reader, project(reader, id).project());
        return new IndicatorsOfProject(
                rows.stream().map(FollowUpController::rated).toList(),
                IndicatorRate.mean(rows.stream()
                        .map(row -> new IndicatorRate.Weighed(row.weight(), row.rate()))
                        .toList()));
    }

    @GetMapping("/indicators/{id}")
    public RatedIndicator indicator(Reader reader, @PathVariable String id) {
        return rated(
                Found.by(id, IndicatorId::of, found -> registers.indicators().find(reader, found)));
    }

    @GetMapping("/projects/{id}/risks")
    public List<RiskRow> risks(Reader reader, @PathVariable String id) {
        return registers.risks().of(reader, project(reader, id).project());
    }

    @GetMapping("/risks/{id}")
    public RiskRow.Sheet risk(Reader reader, @PathVariable String id) {
        return Found.by(id, RiskId::of, found -> registers.risks().find(reader, found));
    }

    @GetMapping("/projects/{id}/notes")
    public List<NoteRow> notes(Reader reader, @PathVariable String id) {
        return registers.notes().of(reader, project(reader, id).project(), null);
    }

    @GetMapping("/reports")
    public List<ReportRow> reports(Reader reader) {
        return registers.reports().all(reader);
    }

    @GetMapping("/reports/{id}")
    public ReportToWrite report(Reader reader, @PathVariable String id) {
        var sheet = Found.by(id, ReportId::of, found -> registers.reports().find(reader, found));
        var project = project(reader, sheet.report().project().text());
        return new ReportToWrite(sheet, reportSources.of(reader, project, day.today()));
    }

    private static RatedIndicator rated(IndicatorRow row) {
        var rate = row.rate();
        return new RatedIndicator(row, rate == null ? null : rate.basisPoints(), row.missing());
    }

    private ProjectSheet project(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> sheets.find(reader, project, day.today()));
    }
}
