package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The charters of each body, past and to come. */
final class CharterRows {

    private static final String INSERT = """
            insert into event_store.body_charter_lookup
                   (body, sequence, effective_on, decides_by, silence_days, proxies, every_weeks, presided_by, minutes_days)
            values (:body, :sequence, :effectiveOn, :decidesBy, :silenceDays, :proxies, :everyWeeks, :presidedBy, :minutesDays)
            on conflict (body, sequence) do nothing
            """;

    private static final String ON = """
            select decides_by, silence_days, proxies, every_weeks, presided_by, minutes_days
              from event_store.body_charter_lookup
             where body = :body and effective_on <= :day
             order by effective_on desc, sequence desc
             limit 1
            """;

    private final JdbcClient jdbc;

    CharterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RecordedEvent event, CharterSet set) {
        var charter = set.current();
        jdbc.sql(INSERT)
                .param("body", set.body().text())
                .param("sequence", event.sequence())
                .param("effectiveOn", set.effectiveOn())
                .param("decidesBy", charter.decidesBy().name())
                .param("silenceDays", charter.silenceDays())
                .param("proxies", charter.proxies())
                .param("everyWeeks", charter.everyWeeks())
                .param("presidedBy", charter.presidedBy())
                .param("minutesDays", charter.minutesDays())
                .update();
    }

    Optional<BodyCharter> on(BodyId body, LocalDate day) {
        return jdbc.sql(ON)
                .param("body", body.text())
                .param("day", day)
                .query((row, _) -> charter(row))
                .optional();
    }

    private static BodyCharter charter(ResultSet row) throws SQLException {
        return new BodyCharter(
                BodyCharter.Decides.valueOf(row.getString("decides_by")),
                row.getInt("silence_days"),
                row.getBoolean("proxies"),
                row.getInt("every_weeks"),
                row.getString("presided_by"),
                row.getInt("minutes_days"));
    }
}
