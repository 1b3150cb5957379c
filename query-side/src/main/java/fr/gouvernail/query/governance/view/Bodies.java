package fr.gouvernail.query.governance.view;

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
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The governing and steering bodies, with their composition on any day. */
public final class Bodies {

    private static final String SELECT = """
            SELECT b.body, b.territory, b.programme, b.kind, b.name, b.quorum, b.fixed_quorum, b.casting_vote, b.notice_days,
                b.established_on, b.established_event, b.rules_event, b.version,
                count(s.person) AS members, count(s.person) FILTER (WHERE s.voting) AS voting_members
            FROM governance_body b
            LEFT JOIN governance_seat s ON s.body = b.body AND s.seated_from <= :day
                AND (s.seated_until IS NULL OR s.seated_until >= :day) AND (s.ended_on IS NULL OR s.ended_on > :day)
            WHERE (CAST(:readable AS text) IS NULL OR b.territory = :readable)
                AND (CAST(:body AS text) IS NULL OR b.body = :body)
            GROUP BY b.body
            ORDER BY b.established_event
            LIMIT :limit OFFSET :offset
            """;

    private static final String SEATS = """
            SELECT s.person, s.quality, s.voting, s.chair, s.seated_from, s.seated_until, s.ended_on, s.end_reason, s.seat_event, s.end_event
            FROM governance_seat s
            WHERE s.body = :body AND (CAST(:readable AS text) IS NULL OR s.territory = :readable)
            ORDER BY s.chair DESC, s.voting DESC, s.seat_event
            """;

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    public Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The bodies the reader may see; members are counted as of that day. */
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

    private List<BodyRow> select(
            Reader reader, @org.jspecify.annotations.Nullable BodyId body, LocalDate day, int limit, int offset) {
        return jdbc.sql(SELECT)
                .param("readable", ReadableTerritory.of(reader))
                .param("body", body == null ? null : body.text())
                .param("day", day)
                .param("limit", limit)
                .param("offset", offset)
                .query(Bodies::row)
                .list();
    }

    /** Every mandate there has been, running ones and ended ones. */
    public List<SeatRow> mandates(Reader reader, BodyId body) {
        return jdbc.sql(SEATS)
                .param("readable", ReadableTerritory.of(reader))
                .param("body", body.text())
                .query(Bodies::seat)
                .list();
    }

    /** Who sits on that day. */
    public List<SeatRow> composition(Reader reader, BodyId body, LocalDate day) {
        return mandates(reader, body).stream().filter(seat -> seat.holdsOn(day)).toList();
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
                rs.getString("name"),
                rules,
                rs.getObject("established_on", LocalDate.class),
                rs.getInt("members"),
                rs.getInt("voting_members"),
                rs.getLong("established_event"),
                rs.getLong("rules_event"),
                rs.getLong("version"));
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
