package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The governing and steering bodies, with their composition on any day. */
public final class Bodies {

    /** Of rules, those last set for the day hold; those it was established with on a day before them. */
    private static final String SELECT = """
            SELECT b.body, b.territory, b.programme, b.kind, b.kind_name, b.name, r.quorum, r.fixed_quorum, r.casting_vote, r.notice_days,
                b.established_on, b.established_event, r.event AS rules_event, b.version,
                b.paper_source, b.paper_reason, b.paper_event,
                c.decides_by, c.silence_days, c.proxies, c.every_weeks, c.presided_by, c.minutes_days, c.event AS charter_event,
                s.members, s.voting_members
            FROM governance_body b
            JOIN LATERAL (
                SELECT x.quorum, x.fixed_quorum, x.casting_vote, x.notice_days, x.event
                FROM governance_body_rules x
                WHERE x.body = b.body AND (x.effective_on <= :day OR x.event = b.established_event)
                ORDER BY x.effective_on <= :day DESC, x.effective_on DESC, x.event DESC
                LIMIT 1) r ON TRUE
            LEFT JOIN LATERAL (
                SELECT x.decides_by, x.silence_days, x.proxies, x.every_weeks, x.presided_by, x.minutes_days, x.event
                FROM governance_body_charter x
                WHERE x.body = b.body AND x.effective_on <= :day
                ORDER BY x.effective_on DESC, x.event DESC
                LIMIT 1) c ON TRUE
            CROSS JOIN LATERAL (
                SELECT count(*) AS members, count(*) FILTER (WHERE x.voting) AS voting_members
                FROM governance_seat x
                WHERE x.body = b.body AND x.seated_from <= :day
                    AND (x.seated_until IS NULL OR x.seated_until >= :day) AND (x.ended_on IS NULL OR x.ended_on > :day)) s
            WHERE (CAST(:readable AS text) IS NULL OR b.territory = :readable)
                AND (CAST(:body AS text) IS NULL OR b.body = :body)
            ORDER BY b.established_event
            LIMIT :limit OFFSET :offset
            """;

    private static final String SEATS = """
            SELECT s.person, s.quality, s.voting, s.chair, s.seated_from, s.seated_until, s.ended_on, s.end_reason, s.seat_event, s.end_event
            FROM governance_seat s
            WHERE s.body = :body AND (CAST(:readable AS text) IS NULL OR s.territory = :readable)
            ORDER BY s.chair DESC, s.voting DESC, s.seat_event
            """;

    private static final String RULE_CHANGES = """
            SELECT r.effective_on, r.reason, r.event, FALSE AS charter FROM governance_body_rules r
            WHERE r.body = :body AND (CAST(:readable AS text) IS NULL OR r.territory = :readable)
            UNION ALL
            SELECT c.effective_on, c.reason, c.event, TRUE FROM governance_body_charter c
            WHERE c.body = :body AND (CAST(:readable AS text) IS NULL OR c.territory = :readable)
            ORDER BY effective_on DESC, event DESC
            LIMIT 500
            """;

    private static final String ON_PAPER = """
            SELECT d.body, max(d.decided_on) AS decided_on FROM governance_decision d
            WHERE d.source IS NOT NULL AND d.decided_on IS NOT NULL AND (CAST(:readable AS text) IS NULL OR d.territory = :readable)
            GROUP BY d.body
            """;

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    public Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The bodies the reader may see, with rules, charter and number of members as of that day. */
    public List<BodyRow> list(Reader reader, LocalDate day) {
        return list(reader, day, MOST, 0);
    }

    /** As many of them, from the one on that stands behind {@code offset} others. */
    public List<BodyRow> list(Reader reader, LocalDate day, int limit, int offset) {
        return select(reader, null, day, limit, offset);
    }

    public Optional<BodyRow> byId(Reader reader, BodyId body, LocalDate day) {
        return select(reader, body, day, 1, 0).stream().findFirst();
    }

    private List<BodyRow> select(Reader reader, @Nullable BodyId body, LocalDate day, int limit, int offset) {
        return jdbc.sql(SELECT)
                .param("readable", ReadableTerritory.of(reader))
                .param("body", body == null ? null : body.text())
                .param("day", day)
                .param("limit", limit)
                .param("offset", offset)
                .query(Bodies::row)
                .list();
    }

    /** The last day on which each body decided something that was taken over from paper; bodies without any are left out. */
    public Map<BodyId, LocalDate> lastDecidedOnPaper(Reader reader) {
        var days = new HashMap<BodyId, LocalDate>();
        jdbc.sql(ON_PAPER).param("readable", ReadableTerritory.of(reader)).query(rs -> {
            days.put(BodyId.of(rs.getString("body")), rs.getObject("decided_on", LocalDate.class));
        });
        return days;
    }

    /** The rules and charters there have been and will be, the latest first. */
    public List<RuleChange> ruleChanges(Reader reader, BodyId body) {
        return jdbc.sql(RULE_CHANGES)
                .param("readable", ReadableTerritory.of(reader))
                .param("body", body.text())
                .query((rs, _) -> new RuleChange(
                        rs.getBoolean("charter"),
                        rs.getObject("effective_on", LocalDate.class),
                        rs.getString("reason"),
                        rs.getLong("event")))
                .list();
    }

    /** Every mandate there has been, running ones and ended ones. @param day the day that is shown: who is in office then is named */
    public List<SeatRow> mandates(Reader reader, BodyId body, LocalDate day) {
        var seats = jdbc.sql(SEATS)
                .param("readable", ReadableTerritory.of(reader))
                .param("body", body.text())
                .query(Bodies::seat)
                .list();
        return DecisionVisibility.inSumOnly(reader)
                ? seats.stream().map(seat -> seat.outside(day)).toList()
                : seats;
    }

    /** Who sits on that day. */
    public List<SeatRow> composition(Reader reader, BodyId body, LocalDate day) {
        return mandates(reader, body, day).stream()
                .filter(seat -> seat.holdsOn(day))
                .toList();
    }

    private static BodyRow row(ResultSet rs, int number) throws SQLException {
        var rules = new BodyRules(
                BodyRules.Quorum.valueOf(rs.getString("quorum")),
                rs.getInt("fixed_quorum"),
                rs.getBoolean("casting_vote"),
                rs.getInt("notice_days"));
        return new BodyRow(
                BodyId.of(rs.getString("body")),
                TerritoryId.of(rs.getString("territory")),
                Columns.programme(rs),
                BodyKind.valueOf(rs.getString("kind")),
                rs.getString("kind_name"),
                rs.getString("name"),
                rules,
                charter(rs),
                rs.getObject("established_on", LocalDate.class),
                rs.getInt("members"),
                rs.getInt("voting_members"),
                rs.getLong("established_event"),
                rs.getLong("rules_event"),
                Columns.number(rs, "charter_event"),
                paper(rs),
                rs.getLong("version"));
    }

    private static BodyRow.@Nullable Paper paper(ResultSet rs) throws SQLException {
        var source = rs.getString("paper_source");
        return source == null
                ? null
                : new BodyRow.Paper(source, rs.getString("paper_reason"), rs.getLong("paper_event"));
    }

    private static @Nullable BodyCharter charter(ResultSet rs) throws SQLException {
        var decidesBy = rs.getString("decides_by");
        return decidesBy == null
                ? null
                : new BodyCharter(
                        BodyCharter.Decides.valueOf(decidesBy),
                        rs.getInt("silence_days"),
                        rs.getBoolean("proxies"),
                        rs.getInt("every_weeks"),
                        rs.getString("presided_by"),
                        rs.getInt("minutes_days"));
    }

    private static SeatRow seat(ResultSet rs, int number) throws SQLException {
        return new SeatRow(
                PersonId.of(rs.getString("person")),
                SeatQuality.valueOf(rs.getString("quality")),
                rs.getBoolean("voting"),
                rs.getBoolean("chair"),
                rs.getObject("seated_from", LocalDate.class),
                Columns.date(rs, "seated_until"),
                Columns.date(rs, "ended_on"),
                rs.getString("end_reason"),
                rs.getLong("seat_event"),
                Columns.number(rs, "end_event"));
    }
}
