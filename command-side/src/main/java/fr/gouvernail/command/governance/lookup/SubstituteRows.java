package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.command.governance.domain.Bodies.Substitution;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may sit for whom in each body, on every day past and to come. */
final class SubstituteRows {

    private static final String INSERT = """
            insert into event_store.body_substitute_lookup (body, sequence, member, substitute, first_day, last_day)
            values (:body, :sequence, :member, :substitute, :firstDay, :lastDay)
            on conflict (body, sequence) do nothing
            """;

    /** Only a substitution of earlier in the body's history: applied again, the event must not touch one made since. */
    private static final String END = """
            update event_store.body_substitute_lookup
               set last_day = :lastDay
             where body = :body and member = :member and substitute = :substitute and sequence < :sequence
               and first_day <= :day and (last_day is null or last_day >= :day)
            """;

    private static final String ON = """
            select member, substitute
              from event_store.body_substitute_lookup
             where body = :body and first_day <= :day and (last_day is null or last_day >= :day)
             order by sequence
            """;

    private final JdbcClient jdbc;

    SubstituteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RecordedEvent event, SubstituteNamed named) {
        jdbc.sql(INSERT)
                .param("body", named.body().text())
                .param("sequence", event.sequence())
                .param("member", named.member().text())
                .param("substitute", named.substitute().text())
                .param("firstDay", named.from())
                .param("lastDay", named.until())
                .update();
    }

    void end(RecordedEvent event, SubstitutionEnded ended) {
        jdbc.sql(END)
                .param("body", ended.body().text())
                .param("sequence", event.sequence())
                .param("member", ended.member().text())
                .param("substitute", ended.substitute().text())
                .param("day", ended.effectiveOn())
                .param("lastDay", ended.effectiveOn().minusDays(1))
                .update();
    }

    List<Substitution> on(BodyId body, LocalDate day) {
        return jdbc.sql(ON)
                .param("body", body.text())
                .param("day", day)
                .query((row, _) -> new Substitution(
                        PersonId.of(row.getString("member")), PersonId.of(row.getString("substitute"))))
                .list();
    }
}
