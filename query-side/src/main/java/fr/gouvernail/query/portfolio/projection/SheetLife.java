package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.ActionStructureEvent;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent;
import fr.gouvernail.contract.portfolio.Phase;
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

/** What {@link ProjectSheetProjection} writes of a project and of its actions once they are carried out. */
final class SheetLife {

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
            case ProjectWithdrawn withdrawn ->
                close(withdrawn.project(), Standing.WITHDRAWN, withdrawn.currentPhase(), event, rows);
            case ProjectBlocked blocked -> block(blocked.project(), 1, event, rows);
            case ProjectUnblocked unblocked -> block(unblocked.project(), -1, event, rows);
            case ActionBlocked blocked -> block(blocked.action(), 1, event, rows);
            case ActionUnblocked unblocked -> block(unblocked.action(), -1, event, rows);
            case ActionCancelled cancelled ->
                rows.write(
                        cancelled.action().text(),
                        ActionSheetSql.CANCELLED,
                        cancelled.action(),
                        cancelled.currentForecastHt(),
                        cancelled.effectiveOn(),
                        cancelled.reason(),
                        event.position(),
                        event.sequence());
            case ActionProgressReported reported ->
                rows.write(
                        reported.action().text(),
                        ActionSheetSql.REPORTED,
                        reported.action(),
                        reported.percent(),
                        reported.startedOn(),
                        reported.doneOn(),
                        event.position(),
                        event.sequence());
            case ActionLinked linked -> touch(linked.action(), event, rows);
            case ActionUnlinked unlinked -> touch(unlinked.action(), event, rows);
            case WeatherConfirmed confirmed -> {
                rows.write(
                        confirmed.project().text(),
                        ProjectSheetSql.WEATHER,
                        confirmed.previous(),
                        confirmed.given(),
                        event.position(),
                        confirmed.effectiveOn(),
                        confirmed.effectiveOn(),
                        event.position(),
                        confirmed.project(),
                        confirmed.effectiveOn());
                DashboardStructure.touchSheet(confirmed.project(), event, rows);
            }
            case ActionStructureEvent structure -> touch(structure.action(), event, rows);
            case ProjectStructureEvent structure -> DashboardStructure.touchSheet(structure.project(), event, rows);
            case ArbitrationStanceEvent said -> touch(said.action(), event, rows);
            default -> {
                // Every other event leaves the standing of a project as it is.
            }
        }
    }

    private static void takeOver(ProjectTakenOver taken, RecordedEvent event, Rows rows) {
        rows.write(
                taken.project().text(),
                ProjectSheetSql.TAKEN_OVER,
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
                project.text(),
                ProjectSheetSql.STANDING,
                standing,
                reviewOn,
                event.sequence(),
                event.position(),
                project);
    }

    private static void close(ProjectId project, Standing standing, Phase phase, RecordedEvent event, Rows rows) {
        rows.write(
                project.text(),
                ProjectSheetSql.PHASE_AND_STANDING,
                standing,
                phase,
                event.position(),
                event.sequence(),
                event.position(),
                project);
    }

    private static void block(ProjectId project, int more, RecordedEvent event, Rows rows) {
        rows.write(project.text(), ProjectSheetSql.BLOCKS, more, event.sequence(), event.position(), project);
    }

    private static void block(ActionId action, int more, RecordedEvent event, Rows rows) {
        rows.write(action.text(), ActionSheetSql.BLOCKS, more, event.sequence(), event.position(), action);
    }

    /** A link changes nothing of the sheet but the version that a command has to name. */
    private static void touch(ActionId action, RecordedEvent event, Rows rows) {
        rows.write(action.text(), ActionSheetSql.TOUCHED, event.sequence(), event.position(), action);
    }

    private SheetLife() {}
}
