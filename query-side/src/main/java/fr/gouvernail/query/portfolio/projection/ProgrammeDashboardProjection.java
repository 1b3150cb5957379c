package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/**
 * Programmes, with a line for each project and for each action: what the dashboard and the portfolio list are read from.
 * Sums over actions and states that depend on the day are left to the view.
 */
@ProcessingGroup("portfolio.programme-dashboard")
public final class ProgrammeDashboardProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("programme", "programme_axis", "programme_project", "programme_action");
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case ProgrammeOpened opened -> open(opened, event, rows);
            case ProjectProposed proposed -> propose(proposed, event, rows);
            case ProjectFramed framed -> frame(framed.project(), framed.current(), event, rows);
            case ProjectReframed reframed -> {
                frame(reframed.project(), reframed.current(), event, rows);
                rows.write(reframed.project().text(), DashboardSql.REFRAMED, reframed.project());
            }
            case ProjectLaunched launched ->
                rows.write(
                        launched.project().text(),
                        DashboardSql.LAUNCHED,
                        launched.currentPhase(),
                        event.position(),
                        event.sequence(),
                        event.position(),
                        launched.project());
            case ProgressReported reported -> report(reported, event, rows);
            case ActionProposed proposed -> proposeAction(proposed, event, rows);
            case ArbitrationAsked asked ->
                rows.write(
                        asked.project().text(),
                        DashboardSql.ARBITRATION_ASKED,
                        asked.forecastHt(),
                        event.position(),
                        asked.action());
            case ActionArbitrated arbitrated ->
                rows.write(
                        arbitrated.project().text(),
                        DashboardSql.ARBITRATED,
                        arbitrated.currentForecastHt(),
                        arbitrated.currentEndsOn(),
                        event.position(),
                        arbitrated.action());
            default -> DashboardLife.apply(event, rows);
        }
        DashboardNews.apply(event, rows);
    }

    private static void open(ProgrammeOpened opened, RecordedEvent event, Rows rows) {
        rows.write(
                opened.programme().text(),
                DashboardSql.PROGRAMME_OPENED,
                opened.programme(),
                opened.territory(),
                opened.kind(),
                opened.name(),
                opened.from(),
                opened.until(),
                event.sequence(),
                event.position());
        for (var axis : opened.axes()) {
            rows.write(
                    opened.programme().text(),
                    DashboardSql.AXIS,
                    opened.programme(),
                    axis.number(),
                    axis.title(),
                    opened.territory(),
                    event.position());
        }
    }

    private static void propose(ProjectProposed proposed, RecordedEvent event, Rows rows) {
        rows.write(
                proposed.project().text(),
                DashboardSql.PROPOSED,
                proposed.project(),
                proposed.programme(),
                proposed.territory(),
                proposed.reference(),
                proposed.name(),
                AxesText.of(proposed.axes()),
                proposed.owner(),
                Phase.IDEA,
                event.position(),
                event.sequence(),
                event.position());
    }

    private static void frame(ProjectId project, ProjectFrame frame, RecordedEvent event, Rows rows) {
        rows.write(
                project.text(),
                DashboardSql.FRAMED,
                project,
                frame.costHt(),
                frame.startsOn(),
                frame.endsOn(),
                frame.lead(),
                event.position(),
                event.sequence());
    }

    private static void report(ProgressReported reported, RecordedEvent event, Rows rows) {
        rows.write(
                reported.project().text(),
                DashboardSql.REPORTED,
                reported.project(),
                reported.percent(),
                reported.previousWeather(),
                reported.weather(),
                reported.nextStep(),
                reported.effectiveOn(),
                event.position(),
                event.sequence());
    }

    private static void proposeAction(ActionProposed proposed, RecordedEvent event, Rows rows) {
        rows.write(
                proposed.project().text(),
                DashboardSql.ACTION_PROPOSED,
                proposed.action(),
                proposed.project(),
                proposed.programme(),
                proposed.territory(),
                proposed.costHt(),
                event.position(),
                proposed.endsOn(),
                event.position(),
                event.position());
    }
}
