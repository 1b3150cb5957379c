package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ObjectiveEvent;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveClosed;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveMoved;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReopened;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReworded;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveSet;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectAttached;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectDetached;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Rows;

/** What {@link PortfolioStructureProjection} writes of objectives. */
final class ObjectiveRows {

    private static final String SET = """
            INSERT INTO programme_objective (objective, programme, territory, axis, parent, title, measure, set_on, version, event,
                last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REWORDED =
            "UPDATE programme_objective SET title = ?, measure = ?, version = ?, last_event = ? WHERE objective = ?";

    private static final String MOVED =
            "UPDATE programme_objective SET axis = ?, parent = ?, version = ?, last_event = ? WHERE objective = ?";

    private static final String CLOSED = """
            UPDATE programme_objective SET closed_on = ?, outcome = ?, close_reason = ?, version = ?, last_event = ? WHERE objective = ?""";

    private static final String REOPENED = """
            UPDATE programme_objective SET closed_on = NULL, outcome = NULL, close_reason = NULL, version = ?, last_event = ?
            WHERE objective = ?""";

    private static final String TOUCHED =
            "UPDATE programme_objective SET version = ?, last_event = ? WHERE objective = ?";

    private static final String ATTACHED =
            "INSERT INTO objective_project (objective, project, territory, since, last_event) VALUES (?, ?, ?, ?, ?)";

    private static final String DETACHED = "DELETE FROM objective_project WHERE objective = ? AND project = ?";

    static void apply(ObjectiveEvent event, RecordedEvent recorded, Rows rows) {
        var row = event.objective().text();
        switch (event) {
            case ObjectiveSet e ->
                rows.write(
                        row,
                        SET,
                        e.objective(),
                        e.programme(),
                        e.territory(),
                        e.axis(),
                        e.parent(),
                        e.title(),
                        e.measure(),
                        e.effectiveOn(),
                        recorded.sequence(),
                        recorded.position(),
                        recorded.position());
            case ObjectiveReworded e ->
                rows.write(
                        row,
                        REWORDED,
                        e.currentTitle(),
                        e.currentMeasure(),
                        recorded.sequence(),
                        recorded.position(),
                        e.objective());
            case ObjectiveMoved e ->
                rows.write(
                        row,
                        MOVED,
                        e.currentAxis(),
                        e.currentParent(),
                        recorded.sequence(),
                        recorded.position(),
                        e.objective());
            case ObjectiveClosed e ->
                rows.write(
                        row,
                        CLOSED,
                        e.effectiveOn(),
                        e.outcome(),
                        e.reason(),
                        recorded.sequence(),
                        recorded.position(),
                        e.objective());
            case ObjectiveReopened e ->
                rows.write(row, REOPENED, recorded.sequence(), recorded.position(), e.objective());
            case ProjectAttached e -> {
                rows.write(
                        row,
                        ATTACHED,
                        e.objective(),
                        e.project(),
                        recorded.context().territory(),
                        e.effectiveOn(),
                        recorded.position());
                touch(event, recorded, rows);
            }
            case ProjectDetached e -> {
                rows.write(row, DETACHED, e.objective(), e.project());
                touch(event, recorded, rows);
            }
        }
    }

    private static void touch(ObjectiveEvent event, RecordedEvent recorded, Rows rows) {
        rows.write(event.objective().text(), TOUCHED, recorded.sequence(), recorded.position(), event.objective());
    }

    private ObjectiveRows() {}
}
