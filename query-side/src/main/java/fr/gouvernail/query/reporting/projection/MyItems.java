package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one event on the items. Each names as its row the subject, or for an action's item the project, which is also what
 * a report of progress names: so two statements that touch the same item keep their order.
 */
final class MyItems {

    /** Written again when the same thing happens again, such as a second failure. */
    static final String ADD = """
            INSERT INTO my_item (item_key, kind, territory, person, role, subject, related, detail, active, due_on, since_event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (item_key) DO UPDATE
            SET related = excluded.related, detail = excluded.detail, active = excluded.active, due_on = excluded.due_on,
                since_event = excluded.since_event, last_event = excluded.last_event
            """;

    private static final String ACTIVATE =
            "UPDATE my_item SET active = true, since_event = ?, last_event = ? WHERE subject = ? AND kind = ?";

    private static final String ACTIVATE_DUE =
            "UPDATE my_item SET active = true, due_on = ?, since_event = ?, last_event = ? WHERE subject = ? AND kind = ?";

    private static final String DUE_STARTING =
            "UPDATE my_item SET due_on = ?, since_event = ?, last_event = ? WHERE subject = ? AND starts_with(item_key, ?)";

    private static final String REMOVE = "DELETE FROM my_item WHERE subject = ? AND kind = ?";

    private static final String REMOVE_STARTING = "DELETE FROM my_item WHERE subject = ? AND starts_with(item_key, ?)";

    private static final String REMOVE_RELATED = "DELETE FROM my_item WHERE related = ? AND kind = ?";

    static final String REMOVE_KEY = "DELETE FROM my_item WHERE item_key = ?";

    private static final String REMOVE_ALL = "DELETE FROM my_item WHERE subject = ?";

    private static final String NAME = """
            INSERT INTO my_subject (subject, territory, reference, title, last_event) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (subject) DO UPDATE SET reference = excluded.reference, title = excluded.title, last_event = excluded.last_event
            """;

    private final RecordedEvent event;
    private final Rows rows;

    MyItems(RecordedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void name(Identifier subject, @Nullable String reference, String title) {
        rows.write(subject.text(), NAME, subject, event.context().territory(), reference, title, event.position());
    }

    /** One row for all of them: its kind tells which roles it waits for. */
    void forRoles(
            MyItemKind kind,
            Identifier subject,
            @Nullable Identifier related,
            @Nullable String detail,
            @Nullable LocalDate due) {
        long at = event.position();
        var territory = event.context().territory();
        rows.write(
                subject.text(),
                ADD,
                kind + ":" + subject,
                kind,
                territory,
                null,
                null,
                subject,
                related,
                detail,
                true,
                due,
                at,
                at);
    }

    void forPerson(
            MyItemKind kind,
            PersonId person,
            Identifier subject,
            @Nullable Identifier related,
            @Nullable LocalDate due) {
        add(kind, person, subject, related, due, true);
    }

    void asleepForPerson(MyItemKind kind, PersonId person, Identifier subject, @Nullable LocalDate due) {
        add(kind, person, subject, null, due, false);
    }

    private void add(
            MyItemKind kind,
            PersonId person,
            Identifier subject,
            @Nullable Identifier related,
            @Nullable LocalDate due,
            boolean active) {
        long at = event.position();
        var row = kind == MyItemKind.ACTION_WITHOUT_PROGRESS && related != null ? related : subject;
        var key = kind + ":" + subject + ":" + person;
        var territory = event.context().territory();
        rows.write(row.text(), ADD, key, kind, territory, person, null, subject, related, null, active, due, at, at);
    }

    /** Written when it is known whom it will concern, shown once {@link #activateDue}. */
    void asleepForRoles(MyItemKind kind, Identifier subject, @Nullable Identifier related) {
        long at = event.position();
        var territory = event.context().territory();
        var key = kind + ":" + subject;
        rows.write(subject.text(), ADD, key, kind, territory, null, null, subject, related, null, false, null, at, at);
    }

    void activateDue(MyItemKind kind, Identifier subject, LocalDate due) {
        rows.write(subject.text(), ACTIVATE_DUE, due, event.position(), event.position(), subject, kind);
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
                ADD,
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
        rows.write(decision.text(), REMOVE_STARTING, decision, followUpKey(decision, number));
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
     * For the person who must lift it, or for the team where an organisation must; the detail is what blocks.
     *
     * @param project under which it is written: the subject itself, or that of the action
     */
    void blocked(MyItemKind kind, Identifier subject, Identifier project, int number, Blocking blocking) {
        long at = event.position();
        var whose = blocking.person() == null ? "" : blocking.person().text();
        rows.write(
                project.text(),
                ADD,
                blockKey(kind, subject, number) + whose,
                kind,
                event.context().territory(),
                blocking.person(),
                null,
                subject,
                project,
                blocking.what(),
                true,
                blocking.dueOn(),
                at,
                at);
    }

    void unblocked(MyItemKind kind, Identifier subject, Identifier project, int number) {
        rows.write(project.text(), REMOVE_STARTING, subject, blockKey(kind, subject, number));
    }

    private static String blockKey(MyItemKind kind, Identifier subject, int number) {
        return kind + ":" + subject + ":" + number + ":";
    }

    /** What waits for somebody on an action is written under its project. */
    void removeOfAction(MyItemKind kind, Identifier action, Identifier project) {
        rows.write(project.text(), REMOVE, action, kind);
    }

    void activate(MyItemKind kind, Identifier subject) {
        rows.write(subject.text(), ACTIVATE, event.position(), event.position(), subject, kind);
    }

    void remove(MyItemKind kind, Identifier subject) {
        rows.write(subject.text(), REMOVE, subject, kind);
    }

    /** What waited for one person, while it still waits for others. */
    void removeFor(MyItemKind kind, PersonId person, Identifier subject) {
        rows.write(subject.text(), REMOVE_KEY, kind + ":" + subject + ":" + person);
    }

    void removeRelated(MyItemKind kind, Identifier related) {
        rows.write(related.text(), REMOVE_RELATED, related, kind);
    }

    void removeAll(Identifier subject) {
        rows.write(subject.text(), REMOVE_ALL, subject);
    }
}
