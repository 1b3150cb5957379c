package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What waits under a decision: what follows it, and the subsidies it grants. */
final class MyItemsOfDecisions {

    private static final String SET_DUE =
            "UPDATE my_item SET due_on = ?, last_event = ? WHERE subject = ? AND kind = ?";

    private static final String DUE_STARTING =
            "UPDATE my_item SET due_on = ?, since_event = ?, last_event = ? WHERE subject = ? AND starts_with(item_key, ?)";

    private final RecordedEvent event;
    private final Rows rows;

    MyItemsOfDecisions(RecordedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    /** For its owner, or for whoever holds the role; the detail is what there is to do. */
    void followUp(FollowUpAdded added) {
        long at = event.position();
        var task = added.task();
        var whose = task.owner() == null
                ? String.valueOf(task.role())
                : task.owner().text();
        var key = MyItemKind.FOLLOW_UP + ":" + added.decision() + ":" + added.number() + ":" + whose;
        rows.write(
                added.decision().text(),
                MyItems.ADD,
                key,
                MyItemKind.FOLLOW_UP,
                event.context().territory(),
                task.owner(),
                task.role(),
                added.decision(),
                null,
                added.number() + ". " + task.task(),
                true,
                task.dueOn(),
                at,
                at);
    }

    void followUpSettled(DecisionId decision, int number) {
        rows.write(decision.text(), MyItems.REMOVE_STARTING, decision, followUpKey(decision, number));
    }

    void followUpDue(DecisionId decision, int number, LocalDate due) {
        rows.write(
                decision.text(),
                DUE_STARTING,
                due,
                event.position(),
                event.position(),
                decision,
                followUpKey(decision, number));
    }

    private static String followUpKey(DecisionId decision, int number) {
        return MyItemKind.FOLLOW_UP + ":" + decision + ":" + number + ":";
    }

    /**
     * What waits under a decision, and is over with it: every statement on it names the decision as its row.
     *
     * @param active false for what sleeps until it is woken
     */
    void add(DecisionId decision, MyItemKind kind, Identifier subject, boolean active, @Nullable LocalDate due) {
        long at = event.position();
        var territory = event.context().territory();
        var key = kind + ":" + subject;
        rows.write(
                decision.text(),
                MyItems.ADD,
                key,
                kind,
                territory,
                null,
                null,
                subject,
                decision,
                null,
                active,
                due,
                at,
                at);
    }

    void wake(DecisionId decision, MyItemKind kind, Identifier subject) {
        rows.write(decision.text(), MyItems.SET_ACTIVE, true, event.position(), event.position(), subject, kind);
    }

    void rest(DecisionId decision, MyItemKind kind, Identifier subject) {
        rows.write(decision.text(), MyItems.SET_ACTIVE, false, event.position(), event.position(), subject, kind);
    }

    void due(DecisionId decision, MyItemKind kind, Identifier subject, @Nullable LocalDate due) {
        rows.write(decision.text(), SET_DUE, due, event.position(), subject, kind);
    }
}
