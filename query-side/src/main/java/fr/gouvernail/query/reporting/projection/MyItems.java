package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one event on the items. Each names as its row the subject, or for an action's item the project, which is also what
 * a report of progress names: so two statements that touch the same item keep their order. What belongs to one noun is asked of it:
 * {@link #ofProjects}, {@link #ofDecisions}, {@link #ofOpinions}.
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

    static final String SET_ACTIVE =
            "UPDATE my_item SET active = ?, since_event = ?, last_event = ? WHERE subject = ? AND kind = ?";

    static final String ACTIVATE_DUE =
            "UPDATE my_item SET active = true, due_on = ?, since_event = ?, last_event = ? WHERE subject = ? AND kind = ?";

    /** What waited for the person before waits again: what is left of its subject tells where it belongs, and until which day. */
    private static final String AWAITED_AGAIN = """
            INSERT INTO my_item (item_key, kind, territory, person, role, subject, related, detail, active, due_on, since_event, last_event)
            SELECT ?, ?, i.territory, ?, NULL, i.subject, i.related, NULL, true, i.due_on - 1, ?, ?
            FROM my_item i WHERE i.subject = ? AND i.kind = ?
            ON CONFLICT (item_key) DO NOTHING
            """;

    static final String REMOVE = "DELETE FROM my_item WHERE subject = ? AND kind = ?";

    static final String REMOVE_STARTING = "DELETE FROM my_item WHERE subject = ? AND starts_with(item_key, ?)";

    private static final String REMOVE_RELATED = "DELETE FROM my_item WHERE related = ? AND kind = ?";

    static final String REMOVE_KEY = "DELETE FROM my_item WHERE item_key = ?";

    private static final String REMOVE_ALL = "DELETE FROM my_item WHERE subject = ?";

    private static final String NAME = """
            INSERT INTO my_subject (subject, territory, reference, title, last_event) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (subject) DO UPDATE SET reference = excluded.reference, title = excluded.title, last_event = excluded.last_event
            """;

    /** What is asked about a project is called by the project's name. */
    private static final String NAME_AFTER = """
            INSERT INTO my_subject (subject, territory, reference, title, last_event)
            SELECT ?, territory, reference, title, ? FROM my_subject WHERE subject = ?
            ON CONFLICT (subject) DO UPDATE SET reference = excluded.reference, title = excluded.title, last_event = excluded.last_event
            """;

    private final RecordedEvent event;
    private final Rows rows;

    MyItems(RecordedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    MyItemsOfProjects ofProjects() {
        return new MyItemsOfProjects(event, rows);
    }

    MyItemsOfDecisions ofDecisions() {
        return new MyItemsOfDecisions(event, rows);
    }

    MyItemsOfOpinions ofOpinions() {
        return new MyItemsOfOpinions(event, rows);
    }

    void name(Identifier subject, @Nullable String reference, String title) {
        rows.write(subject.text(), NAME, subject, event.context().territory(), reference, title, event.position());
    }

    void nameAfter(Identifier project, Identifier subject) {
        rows.write(project.text(), NAME_AFTER, subject, event.position(), project);
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

    void removeAll(Identifier subject) {
        rows.write(subject.text(), REMOVE_ALL, subject);
    }
}
