package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OpinionId;
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

    private static final String SET_ACTIVE =
            "UPDATE my_item SET active = ?, since_event = ?, last_event = ? WHERE subject = ? AND kind = ?";

    private static final String SET_DUE =
            "UPDATE my_item SET due_on = ?, last_event = ? WHERE subject = ? AND kind = ?";

    private static final String ACTIVATE_DUE =
            "UPDATE my_item SET active = true, due_on = ?, since_event = ?, last_event = ? WHERE subject = ? AND kind = ?";

    private static final String DUE_STARTING =
            "UPDATE my_item SET due_on = ?, since_event = ?, last_event = ? WHERE subject = ? AND starts_with(item_key, ?)";

    /** What waited for the person before waits again: what is left of its subject tells where it belongs, and until which day. */
    private static final String AWAITED_AGAIN = """
            INSERT INTO my_item (item_key, kind, territory, person, role, subject, related, detail, active, due_on, since_event, last_event)
            SELECT ?, ?, i.territory, ?, NULL, i.subject, i.related, NULL, true, i.due_on - 1, ?, ?
            FROM my_item i WHERE i.subject = ? AND i.kind = ?
            ON CONFLICT (item_key) DO NOTHING
            """;

    private static final String REMOVE = "DELETE FROM my_item WHERE subject = ? AND kind = ?";

    private static final String REMOVE_STARTING = "DELETE FROM my_item WHERE subject = ? AND starts_with(item_key, ?)";

    private static final String REMOVE_RELATED = "DELETE FROM my_item WHERE related = ? AND kind = ?";

    private static final String OWNED =
            "UPDATE my_item SET person = ?, since_event = ?, last_event = ? WHERE subject = ? AND item_key = ?";

    private static final String OPEN =
            "UPDATE my_item SET active = ?, since_event = ?, last_event = ? WHERE subject = ? AND item_key = ?";

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

    /** What a register of a project waits for is written under the project, whose end takes it away: it keeps its order with that. */
    void ofProject(
            MyItemKind kind,
            Identifier subject,
            Identifier project,
            @Nullable PersonId person,
            @Nullable LocalDate due) {
        long at = event.position();
        var territory = event.context().territory();
        var key = kind + ":" + subject + (person == null ? "" : ":" + person);
        rows.write(project.text(), ADD, key, kind, territory, person, null, subject, project, null, true, due, at, at);
    }

    void removeOfProject(MyItemKind kind, Identifier subject, Identifier project) {
        rows.write(project.text(), REMOVE, subject, kind);
    }

    /** It sleeps until it is woken: who is asked is known from the first time alone. */
    void restOfProject(MyItemKind kind, Identifier subject, Identifier project) {
        rows.write(project.text(), SET_ACTIVE, false, event.position(), event.position(), subject, kind);
    }

    void wakeOfProject(MyItemKind kind, Identifier subject, Identifier project, LocalDate due) {
        rows.write(project.text(), ACTIVATE_DUE, due, event.position(), event.position(), subject, kind);
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

    /** For its owner; for the team's roles while no person answers for it. It sleeps once closed, as it may be opened again. */
    void prescription(OpinionId opinion, int number, String detail, @Nullable PersonId owner) {
        long at = event.position();
        var kind = MyItemKind.PRESCRIPTION_OPEN;
        var territory = event.context().territory();
        var key = prescriptionKey(opinion, number);
        rows.write(opinion.text(), ADD, key, kind, territory, owner, null, opinion, null, detail, true, null, at, at);
    }

    void prescriptionOwned(OpinionId opinion, int number, @Nullable PersonId owner) {
        long at = event.position();
        rows.write(opinion.text(), OWNED, owner, at, at, opinion, prescriptionKey(opinion, number));
    }

    void prescriptionOpen(OpinionId opinion, int number, boolean open) {
        long at = event.position();
        rows.write(opinion.text(), OPEN, open, at, at, opinion, prescriptionKey(opinion, number));
    }

    private static String prescriptionKey(OpinionId opinion, int number) {
        return MyItemKind.PRESCRIPTION_OPEN + ":" + opinion + ":" + number;
    }

    void activate(MyItemKind kind, Identifier subject) {
        rows.write(subject.text(), ACTIVATE, event.position(), event.position(), subject, kind);
    }

    void remove(MyItemKind kind, Identifier subject) {
        rows.write(subject.text(), REMOVE, subject, kind);
    }

    /** @param after what waits from the day after the person's last one on */
    void awaitedAgain(MyItemKind kind, MyItemKind after, PersonId person, Identifier subject) {
        long at = event.position();
        var key = kind + ":" + subject + ":" + person;
        rows.write(subject.text(), AWAITED_AGAIN, key, kind, person, at, at, subject, after);
    }

    /** What waited for one person, while it still waits for others. */
    void removeFor(MyItemKind kind, PersonId person, Identifier subject) {
        rows.write(subject.text(), REMOVE_KEY, kind + ":" + subject + ":" + person);
    }

    void removeRelated(MyItemKind kind, Identifier related) {
        rows.write(related.text(), REMOVE_RELATED, related, kind);
    }

    /**
     * What waits under a decision, and is over with it: every statement on it names the decision as its row.
     *
     * @param active false for what sleeps until it is woken
     */
    void under(DecisionId decision, MyItemKind kind, Identifier subject, boolean active, @Nullable LocalDate due) {
        long at = event.position();
        var territory = event.context().territory();
        var key = kind + ":" + subject;
        rows.write(
                decision.text(), ADD, key, kind, territory, null, null, subject, decision, null, active, due, at, at);
    }

    void wake(DecisionId decision, MyItemKind kind, Identifier subject) {
        rows.write(decision.text(), SET_ACTIVE, true, event.position(), event.position(), subject, kind);
    }

    void rest(DecisionId decision, MyItemKind kind, Identifier subject) {
        rows.write(decision.text(), SET_ACTIVE, false, event.position(), event.position(), subject, kind);
    }

    void dueUnder(DecisionId decision, MyItemKind kind, Identifier subject, @Nullable LocalDate due) {
        rows.write(decision.text(), SET_DUE, due, event.position(), subject, kind);
    }

    void removeAll(Identifier subject) {
        rows.write(subject.text(), REMOVE_ALL, subject);
    }
}
