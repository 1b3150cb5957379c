package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To which bodies each hands points on, from the day of the link to the day before its end. */
final class LinkRows {

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean on(BodyId body, BodyId to, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                            select 1 from event_store.body_link_lookup
                             where body = :body and to_body = :to and first_day <= :day and (last_day is null or last_day >= :day))
                        """)
                .param("body", body.text())
                .param("to", to.text())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void insert(RecordedEvent event, BodyLinked linked) {
        jdbc.sql("""
                        insert into event_store.body_link_lookup (body, sequence, to_body, link, first_day, last_day)
                        values (:body, :sequence, :to, :link, :firstDay, null)
                        on conflict (body, sequence) do nothing
                        """)
                .param("body", linked.body().text())
                .param("sequence", event.sequence())
                .param("to", linked.to().text())
                .param("link", linked.link().name())
                .param("firstDay", linked.effectiveOn())
                .update();
    }

    /** Only a link made earlier in the body's history: applied again, the event must not end one made since. */
    void end(RecordedEvent event, BodyUnlinked unlinked) {
        jdbc.sql("""
                        update event_store.body_link_lookup
                           set last_day = :lastDay
                         where body = :body and to_body = :to and link = :link and sequence < :sequence and last_day is null
                        """)
                .param("body", unlinked.body().text())
                .param("to", unlinked.to().text())
                .param("link", unlinked.link().name())
                .param("sequence", event.sequence())
                .param("lastDay", unlinked.effectiveOn().minusDays(1))
                .update();
    }
}
