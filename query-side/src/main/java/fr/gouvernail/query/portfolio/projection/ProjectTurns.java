package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.portfolio.view.ProjectTurn.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The turns of a project's life: taken over, suspended, going on, completed, abandoned, each with what it left behind. */
final class ProjectTurns {

    private static final JsonMapper JSON = GouvernailJson.mapper();

    private static final String TURN = """
            INSERT INTO project_turn (project, event, territory, kind, reason, authority, actor, effective_on, recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REVIEW = "UPDATE project_turn SET review_on = ? WHERE project = ? AND event = ?";

    private static final String LEGACY = """
            UPDATE project_turn SET lessons = ?, grants = ?, actions = ?, percent = ?, weather = ?, framed_ht = ?, forecast_ht = ?
            WHERE project = ? AND event = ?""";

    private static final String TAKEN_OVER = """
            UPDATE project_turn SET percent = ?, started_on = ?, source = ?, earlier_decisions = ? WHERE project = ? AND event = ?""";

    static void apply(ProjectEvent happened, RecordedEvent event, Rows rows) {
        switch (happened) {
            case ProjectSuspended e -> {
                turn(e.project(), Kind.SUSPENDED, e.reason(), e.effectiveOn(), event, rows);
                rows.write(e.project().text(), REVIEW, e.reviewOn(), e.project(), event.position());
                legacy(e.project(), e.legacy(), e.figures(), event, rows);
            }
            case ProjectResumed e -> turn(e.project(), Kind.RESUMED, e.reason(), e.effectiveOn(), event, rows);
            case ProjectCompleted e -> {
                turn(e.project(), Kind.COMPLETED, e.reason(), e.effectiveOn(), event, rows);
                legacy(e.project(), e.legacy(), e.figures(), event, rows);
            }
            case ProjectAbandoned e -> {
                turn(e.project(), Kind.ABANDONED, e.reason(), e.effectiveOn(), event, rows);
                legacy(e.project(), e.legacy(), e.figures(), event, rows);
            }
            case ProjectWithdrawn e -> turn(e.project(), Kind.WITHDRAWN, e.reason(), e.effectiveOn(), event, rows);
            case ProjectTakenOver e -> {
                turn(e.project(), Kind.TAKEN_OVER, e.reason(), e.effectiveOn(), event, rows);
                rows.write(
                        e.project().text(),
                        TAKEN_OVER,
                        e.percent(),
                        e.startedOn(),
                        e.source(),
                        e.earlierDecisions(),
                        e.project(),
                        event.position());
            }
            default -> {
                // Every other event is no turn.
            }
        }
    }

    private static void turn(
            ProjectId project, Kind kind, @Nullable String reason, LocalDate day, RecordedEvent event, Rows rows) {
        rows.write(
                project.text(),
                TURN,
                project,
                event.position(),
                event.context().territory(),
                kind,
                reason,
                event.context().authority(),
                event.context().actor(),
                day,
                event.recordedAt(),
                event.position());
    }

    private static void legacy(
            ProjectId project, Legacy legacy, FrozenFigures figures, RecordedEvent event, Rows rows) {
        rows.write(
                project.text(),
                LEGACY,
                legacy.lessons(),
                JSON.writeValueAsString(legacy.grantsToSettle()),
                legacy.actions(),
                figures.percent(),
                figures.weather(),
                figures.framedHt(),
                legacy.forecastHt(),
                project,
                event.position());
    }

    private ProjectTurns() {}
}
