package fr.gouvernail.command.portfolio.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.portfolio.IndicatorCommand;
import fr.gouvernail.contract.portfolio.NoteCommand;
import fr.gouvernail.contract.portfolio.ProjectWeatherCommand;
import fr.gouvernail.contract.portfolio.ReportCommand;
import fr.gouvernail.contract.portfolio.RiskCommand;
import java.util.List;

/** Commands on the follow-up of projects: weather, indicators, risks, notes and reports. */
public final class FollowUpRoutes implements CommandRoutes {

    private static final String INDICATOR = "/api/portfolio/indicators/{id}";
    private static final String RISK = "/api/portfolio/risks/{id}";
    private static final String REPORT = "/api/portfolio/reports/{id}";

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of("/api/portfolio/projects/{id}/weather", ProjectWeatherCommand.ConfirmWeather.class),
                of("/api/portfolio/indicators", IndicatorCommand.DefineIndicator.class),
                of(INDICATOR + "/targets", IndicatorCommand.SetTarget.class),
                of(INDICATOR + "/measures", IndicatorCommand.MeasureIndicator.class),
                of(INDICATOR + "/corrections", IndicatorCommand.CorrectMeasure.class),
                of(INDICATOR + "/weights", IndicatorCommand.WeighIndicator.class),
                of("/api/portfolio/risks", RiskCommand.OpenRisk.class),
                of(RISK + "/reassessments", RiskCommand.ReassessRisk.class),
                of(RISK + "/closing", RiskCommand.CloseRisk.class),
                of(INDICATOR + "/withdrawals", IndicatorCommand.WithdrawMeasure.class),
                of(INDICATOR + "/terms", IndicatorCommand.CorrectIndicatorTerms.class),
                of(RISK + "/reopening", RiskCommand.ReopenRisk.class),
                of("/api/portfolio/notes/{id}/confidentiality", NoteCommand.ChangeNoteConfidentiality.class),
                of("/api/portfolio/notes", NoteCommand.WriteNote.class),
                of("/api/portfolio/notes/{id}/corrections", NoteCommand.CorrectNote.class),
                of("/api/portfolio/reports", ReportCommand.AskReport.class),
                of(REPORT + "/submissions", ReportCommand.SubmitReport.class),
                of(REPORT + "/acceptance", ReportCommand.AcceptReport.class),
                of(REPORT + "/sendings-back", ReportCommand.SendReportBack.class),
                of(REPORT + "/calling-off", ReportCommand.CallReportOff.class));
    }
}
