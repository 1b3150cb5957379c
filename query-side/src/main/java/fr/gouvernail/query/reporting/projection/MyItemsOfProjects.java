package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What waits on the registers and blocks of projects and of their actions: each statement names the project as its row. */
final class MyItemsOfProjects {

    private final RecordedEvent event;
    private final Rows rows;

    MyItemsOfProjects(RecordedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    /** What a register of a project waits for is written under the project, whose end takes it away: it keeps its order with that. */
    void add(
            MyItemKind kind,
            Identifier subject,
            Identifier project,
            @Nullable PersonId person,
            @Nullable LocalDate due) {
        long at = event.position();
        var territory = event.context().territory();
        var key = kind + ":" + subject + (person == null ? "" : ":" + person);
        rows.write(
                project.text(),
                MyItems.ADD,
                key,
                kind,
                territory,
                person,
                null,
                subject,
                project,
                null,
                true,
                due,
                at,
                at);
    }

    void remove(MyItemKind kind, Identifier subject, Identifier project) {
        rows.write(project.text(), MyItems.REMOVE, subject, kind);
    }

    /** It sleeps until it is woken: who is asked is known from the first time alone. */
    void rest(MyItemKind kind, Identifier subject, Identifier project) {
        rows.write(project.text(), MyItems.SET_ACTIVE, false, event.position(), event.position(), subject, kind);
    }

    void wake(MyItemKind kind, Identifier subject, Identifier project, LocalDate due) {
        rows.write(project.text(), MyItems.ACTIVATE_DUE, due, event.position(), event.position(), subject, kind);
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
                MyItems.ADD,
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
        rows.write(project.text(), MyItems.REMOVE_STARTING, subject, blockKey(kind, subject, number));
    }

    private static String blockKey(MyItemKind kind, Identifier subject, int number) {
        return kind + ":" + subject + ":" + number + ":";
    }
}
