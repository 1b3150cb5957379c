package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** The history of projects and actions once framed: where they stopped, went on and ended, what blocked them, how actions went. */
@ProcessingGroup("portfolio.life")
public final class PortfolioLifeProjection implements Projection {

    private static final String BLOCKED = """
            INSERT INTO portfolio_block (subject, number, territory, kind, what, person, organisation, due_on, since, event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UNBLOCKED = """
            UPDATE portfolio_block SET lifted_on = ?, done = ?, lifted_event = ?, last_event = ? WHERE subject = ? AND number = ?""";

    private static final String PROGRESS = """
            INSERT INTO action_progress (action, event, territory, percent, comment, started_on, done_on, actor, effective_on, recorded_at,
                last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LINKED = """
            INSERT INTO action_link (action, depends_on, territory, since, event, last_event) VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String UNLINKED = "DELETE FROM action_link WHERE action = ? AND depends_on = ?";

    @Override
    public List<String> tables() {
        return List.of("project_turn", "portfolio_block", "action_progress", "action_link");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case ProjectBlocked e -> block(e.project(), e.number(), e.blocking(), e.effectiveOn(), event, rows);
            case ProjectUnblocked e -> unblock(e.project(), e.number(), e.done(), e.effectiveOn(), event, rows);
            case ActionBlocked e -> block(e.action(), e.number(), e.blocking(), e.effectiveOn(), event, rows);
            case ActionUnblocked e -> unblock(e.action(), e.number(), e.done(), e.effectiveOn(), event, rows);
            case ProjectEvent e -> ProjectTurns.apply(e, event, rows);
            case ActionProgressReported e -> report(e, event, rows);
            case ActionLinked e ->
                rows.write(
                        e.action().text(),
                        LINKED,
                        e.action(),
                        e.dependsOn(),
                        event.context().territory(),
                        e.effectiveOn(),
                        event.position(),
                        event.position());
            case ActionUnlinked e -> rows.write(e.action().text(), UNLINKED, e.action(), e.dependsOn());
            default -> {
                // Every other event has no history here.
            }
        }
    }

    private static void block(
            Identifier subject, int number, Blocking blocking, LocalDate since, RecordedEvent event, Rows rows) {
        rows.write(
                subject.text(),
                BLOCKED,
                subject,
                number,
                event.context().territory(),
                blocking.kind(),
                blocking.what(),
                blocking.person(),
                blocking.organisation(),
                blocking.dueOn(),
                since,
                event.position(),
                event.position());
    }

    private static void unblock(
            Identifier subject, int number, String done, LocalDate day, RecordedEvent event, Rows rows) {
        rows.write(subject.text(), UNBLOCKED, day, done, event.position(), event.position(), subject, number);
    }

    private static void report(ActionProgressReported reported, RecordedEvent event, Rows rows) {
        rows.write(
                reported.action().text(),
                PROGRESS,
                reported.action(),
                event.position(),
                event.context().territory(),
                reported.percent(),
                reported.comment(),
                reported.startedOn(),
                reported.doneOn(),
                event.context().actor(),
                reported.effectiveOn(),
                event.recordedAt(),
                event.position());
    }
}
