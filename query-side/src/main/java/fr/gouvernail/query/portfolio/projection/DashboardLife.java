package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProgrammeEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent.WeatherConfirmed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.portfolio.view.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ProgrammeDashboardProjection} writes of a project that stops, goes on, is blocked or ends. Lines of actions are written under
 * their project, whose withdrawal takes them away: only what has one key keeps its order.
 */
final class DashboardLife {

    static void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case ProjectTakenOver taken -> takeOver(taken, event, rows);
            case ProjectSuspended suspended ->
                stand(suspended.project(), Standing.SUSPENDED, suspended.reviewOn(), event, rows);
            case ProjectResumed resumed -> stand(resumed.project(), Standing.RUNNING, null, event, rows);
            case ProjectCompleted completed ->
                close(completed.project(), Standing.COMPLETED, completed.currentPhase(), event, rows);
            case ProjectAbandoned abandoned ->
                close(abandoned.project(), Standing.ABANDONED, abandoned.currentPhase(), event, rows);
            case ProjectWithdrawn withdrawn -> {
                var project = withdrawn.project().text();
                rows.write(project, DashboardSql.ACTIONS_WITHDRAWN, withdrawn.project());
                rows.write(project, DashboardSql.WITHDRAWN, withdrawn.project());
            }
            case ProjectBlocked blocked -> block(blocked.project(), 1, event, rows);
            case ProjectUnblocked unblocked -> block(unblocked.project(), -1, event, rows);
            case ActionBlocked blocked -> block(blocked.project(), blocked.action(), 1, event, rows);
            case ActionUnblocked unblocked -> block(unblocked.project(), unblocked.action(), -1, event, rows);
            case ActionCancelled cancelled ->
                rows.write(
                        cancelled.project().text(),
                        DashboardSql.ACTION_CANCELLED,
                        cancelled.currentForecastHt(),
                        event.position(),
                        cancelled.action());
            case WeatherConfirmed confirmed -> {
                rows.write(
                        confirmed.project().text(),
                        DashboardSql.WEATHER,
                        confirmed.previous(),
                        confirmed.given(),
                        event.position(),
                        confirmed.effectiveOn(),
                        confirmed.effectiveOn(),
                        event.position(),
                        confirmed.project(),
                        confirmed.effectiveOn());
                DashboardStructure.touch(confirmed.project(), event, rows);
            }
            case ProgrammeEvent programme -> DashboardStructure.apply(programme, event, rows);
            case ProjectStructureEvent structure -> DashboardStructure.touch(structure.project(), event, rows);
            default -> {
                // Every other event leaves the standing of a project as it is.
            }
        }
    }

    private static void takeOver(ProjectTakenOver taken, RecordedEvent event, Rows rows) {
        rows.write(
                taken.project().text(),
                DashboardSql.TAKEN_OVER,
                taken.currentPhase(),
                event.position(),
                taken.percent(),
                event.position(),
                event.sequence(),
                event.position(),
                taken.project());
    }

    private static void stand(
            ProjectId project, Standing standing, @Nullable LocalDate reviewOn, RecordedEvent event, Rows rows) {
        rows.write(
                project.text(), DashboardSql.STANDING, standing, reviewOn, event.sequence(), event.position(), project);
    }

    private static void close(ProjectId project, Standing standing, Phase phase, RecordedEvent event, Rows rows) {
        rows.write(
                project.text(),
                DashboardSql.PHASE_AND_STANDING,
                standing,
                phase,
                event.position(),
                event.sequence(),
                event.position(),
                project);
    }

    private static void block(ProjectId project, int more, RecordedEvent event, Rows rows) {
        rows.write(project.text(), DashboardSql.BLOCKS, more, event.sequence(), event.position(), project);
    }

    private static void block(ProjectId project, ActionId action, int more, RecordedEvent event, Rows rows) {
        rows.write(project.text(), DashboardSql.ACTION_BLOCKS, more, event.position(), action);
    }

    private DashboardLife() {}
}
