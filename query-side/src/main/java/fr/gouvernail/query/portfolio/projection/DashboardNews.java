package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.IndicatorEvent;
import fr.gouvernail.contract.portfolio.NoteEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSubmitted;
import fr.gouvernail.contract.portfolio.RiskEvent;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Rows;

/** On which day something was last told of a project or of one of its actions: the latest day of effect, whatever the order of recording. */
final class DashboardNews {

    private static final String OF_PROJECT =
            "UPDATE programme_project SET news_on = GREATEST(news_on, ?) WHERE project = ?";

    private static final String OF_ACTION =
            "UPDATE programme_action SET news_on = GREATEST(news_on, ?) WHERE action = ?";

    static void apply(RecordedEvent event, Rows rows) {
        var day = event.payload().effectiveOn();
        if (day == null) {
            return;
        }
        switch (event.payload()) {
            case ProjectEvent told -> rows.write(told.project().text(), OF_PROJECT, day, told.project());
            case ProjectWeatherEvent told -> rows.write(told.project().text(), OF_PROJECT, day, told.project());
            case NoteEvent told -> rows.write(told.project().text(), OF_PROJECT, day, told.project());
            case RiskEvent told -> rows.write(told.project().text(), OF_PROJECT, day, told.project());
            case ReportSubmitted told -> rows.write(told.project().text(), OF_PROJECT, day, told.project());
            case IndicatorEvent told
            when told.project() != null -> rows.write(told.project().text(), OF_PROJECT, day, told.project());
            case ActionEvent told -> rows.write(told.project().text(), OF_ACTION, day, told.action());
            default -> {
                // Nothing else is news of a project.
            }
        }
    }

    private DashboardNews() {}
}
