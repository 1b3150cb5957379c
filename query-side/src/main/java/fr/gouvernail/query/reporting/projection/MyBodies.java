package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The statements of one event on bodies: the figures by which the day of their next sitting is told at reading, and their mandates that
 * end. Each names the body as its row.
 */
final class MyBodies {

    private static final String ESTABLISH = """
            INSERT INTO my_body (body, territory, council, counted_from, last_event) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (body) DO NOTHING
            """;

    private static final String CONVENED = """
            INSERT INTO my_body_sitting (sitting, body, held_on, last_event) VALUES (?, ?, ?, ?) ON CONFLICT (sitting) DO NOTHING
            """;

    private static final String CALLED_OFF = "DELETE FROM my_body_sitting WHERE sitting = ?";

    private static final String SITS =
            "UPDATE my_body SET last_held_on = GREATEST(last_held_on, ?), last_event = ? WHERE body = ?";

    /** One WHERE alone, as statements are joined over many rows by the first there is. */
    private static final String COUNTED_AGAIN = """
            UPDATE my_body
            SET last_held_on = (SELECT max(CASE WHEN s.body = my_body.body THEN s.held_on END) FROM my_body_sitting s), last_event = ?
            WHERE body = ?
            """;

    private static final String FIGURE = """
            INSERT INTO my_body_figure (body, figure, since, amount, last_event) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (body, figure, since) DO UPDATE SET amount = excluded.amount, last_event = excluded.last_event
            """;

    private static final String RENEWING = "ROLES";

    private final RecordedEvent event;
    private final Rows rows;

    MyBodies(RecordedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void established(BodyEstablished e) {
        boolean council = e.kind().isCouncil();
        rows.write(e.body().text(), ESTABLISH, e.body(), e.territory(), council, countedFrom(e), event.position());
        figure(e.body(), "NOTICE", e.effectiveOn(), e.rules().noticeDays());
    }

    /** A body that existed on paper is not late for what it held there: its rhythm counts from the day it was entered. */
    private LocalDate countedFrom(BodyEstablished e) {
        var entered = LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC);
        return entered.isAfter(e.effectiveOn()) ? entered : e.effectiveOn();
    }

    void rulesSet(RulesSet e) {
        figure(e.body(), "NOTICE", e.effectiveOn(), e.current().noticeDays());
    }

    void charterSet(CharterSet e) {
        figure(e.body(), "WEEKS", e.effectiveOn(), e.current().everyWeeks());
        figure(e.body(), "MINUTES", e.effectiveOn(), e.current().minutesDays());
    }

    void convened(SittingConvened e) {
        rows.write(e.body().text(), CONVENED, e.sitting(), e.body(), e.heldOn(), event.position());
        rows.write(e.body().text(), SITS, e.heldOn(), event.position(), e.body());
    }

    /** A sitting that does not take place is none the body's rhythm could count from. */
    void calledOff(SittingCalledOff e) {
        rows.write(e.body().text(), CALLED_OFF, e.sitting());
        rows.write(e.body().text(), COUNTED_AGAIN, event.position(), e.body());
    }

    private void figure(BodyId body, String figure, LocalDate since, int amount) {
        rows.write(body.text(), FIGURE, body, figure, since, amount, event.position());
    }

    /** Waits for the member, and for those who renew mandates; each mandate of a body is an item of its own. */
    void seated(MemberSeated e) {
        settled(e.person(), e.body());
        var until = e.until();
        if (until == null) {
            return;
        }
        long at = event.position();
        var territory = event.context().territory();
        var kind = MyItemKind.MANDATE_ENDING;
        var body = e.body();
        var person = e.person();
        var own = key(body, person, "");
        rows.write(body.text(), MyItems.ADD, own, kind, territory, person, null, body, null, null, true, until, at, at);
        var others = key(body, person, RENEWING);
        var member = person.text();
        rows.write(
                body.text(), MyItems.ADD, others, kind, territory, null, null, body, null, member, true, until, at, at);
    }

    void left(SeatEnded e) {
        settled(e.person(), e.body());
    }

    private void settled(PersonId person, BodyId body) {
        rows.write(body.text(), MyItems.REMOVE_KEY, key(body, person, ""));
        rows.write(body.text(), MyItems.REMOVE_KEY, key(body, person, RENEWING));
    }

    private static String key(BodyId body, PersonId person, String whose) {
        return MyItemKind.MANDATE_ENDING + ":" + body + ":" + person + ":" + whose;
    }
}
