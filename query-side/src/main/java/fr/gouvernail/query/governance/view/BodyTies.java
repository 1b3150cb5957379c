package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may sit for whom, who decides what alone and what they decided, and how bodies hand points on. */
public final class BodyTies {

    private static final String SUBSTITUTES = """
            SELECT s.member, s.substitute, s.named_from, s.named_until, s.ended_on, s.end_reason, s.event
            FROM governance_substitute s
            WHERE s.body = :body AND (CAST(:readable AS text) IS NULL OR s.territory = :readable)
            ORDER BY s.event
            """;

    private static final String DELEGATIONS = """
            SELECT d.delegation, d.body, b.name AS body_name, %s AS holder, d.power, d.ceiling, d.granted_from, d.granted_until,
                CASE WHEN NOT :moneyOnly OR r.resolution_kind IN (:money) THEN d.decision END AS decision,
                CASE WHEN NOT :moneyOnly OR r.resolution_kind IN (:money) THEN r.reference END AS reference,
                d.withdrawn_on, CASE WHEN :everyone THEN d.withdrawal_reason END AS withdrawal_reason, d.event,
                (SELECT count(*) FROM governance_delegated_act a WHERE a.delegation = d.delegation) AS acts
            FROM governance_delegation d
            JOIN governance_body b ON b.body = d.body
            LEFT JOIN governance_decision r ON r.decision = d.decision AND (NOT :moneyOnly OR r.resolution_kind IN (:money))
            WHERE (CAST(:readable AS text) IS NULL OR d.territory = :readable)
                AND (CAST(:body AS text) IS NULL OR d.body = :body) AND (NOT :moneyOnly OR d.power IN (:powers))
            ORDER BY d.event
            LIMIT 500
            """.formatted(DecisionVisibility.shown("d.holder", "d.body"));

    /** A body is told at its first sitting from the day of the act on. */
    private static final String ACTS = """
            SELECT a.event, a.delegation, d.body, d.power, a.aggregate, a.name, a.amount, %s AS actor, a.effective_on, a.recorded_at,
                (SELECT min(s.held_on) FROM governance_sitting s WHERE s.body = d.body AND s.held_on >= a.effective_on
                    AND s.state <> 'CALLED_OFF') AS report_on
            FROM governance_delegated_act a
            JOIN governance_delegation d ON d.delegation = a.delegation
            WHERE (CAST(:readable AS text) IS NULL OR d.territory = :readable)
                AND (CAST(:body AS text) IS NULL OR d.body = :body) AND (NOT :moneyOnly OR d.power IN (:powers))
            ORDER BY a.event DESC
            LIMIT 500
            """.formatted(DecisionVisibility.shown("a.actor", "d.body"));

    private static final String LINKS = """
            SELECT l.body, f.name AS body_name, l.to_body, t.name AS to_name, l.link, l.linked_on, l.unlinked_on, l.event
            FROM governance_body_link l
            JOIN governance_body f ON f.body = l.body
            JOIN governance_body t ON t.body = l.to_body
            WHERE (CAST(:readable AS text) IS NULL OR l.territory = :readable)
            ORDER BY l.event
            LIMIT 500
            """;

    private final JdbcClient jdbc;

    public BodyTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every substitution there has been; none outside of the administrations, where substitutes are not named. */
    public List<SubstituteRow> substitutes(Reader reader, BodyId body) {
        return DecisionVisibility.inSumOnly(reader)
                ? List.of()
                : territory(SUBSTITUTES, reader)
                        .param("body", body.text())
                        .query(BodyTies::substitute)
                        .list();
    }

    /** Every delegation there has been. @param body null for those of all bodies */
    public List<DelegationRow> delegations(Reader reader, @Nullable BodyId body) {
        return select(DELEGATIONS, reader, body)
                .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                .param("money", DecisionVisibility.MONEY)
                .query(BodyTies::delegation)
                .list();
    }

    /** What was decided under delegations, the latest first. @param body null for those of all bodies */
    public List<DelegatedAct> acts(Reader reader, @Nullable BodyId body) {
        return select(ACTS, reader, body).query(BodyTies::act).list();
    }

    /** The links between bodies that hold on that day. */
    public List<BodyLinkRow> links(Reader reader, LocalDate day) {
        return jdbc.sql(LINKS).param("readable", ReadableTerritory.of(reader)).query(BodyTies::link).list().stream()
                .filter(link -> link.holdsOn(day))
                .toList();
    }

    private JdbcClient.StatementSpec select(String sql, Reader reader, @Nullable BodyId body) {
        return territory(sql, reader)
                .param("body", body == null ? null : body.text())
                .param("everyone", !DecisionVisibility.inSumOnly(reader))
                .param("self", reader.person().text())
                .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                .param("money", DecisionVisibility.MONEY)
                .param("powers", DecisionVisibility.MONEY_POWERS);
    }

    private JdbcClient.StatementSpec territory(String sql, Reader reader) {
        return jdbc.sql(sql).param("readable", ReadableTerritory.of(reader));
    }

    private static SubstituteRow substitute(ResultSet rs, int number) throws SQLException {
        return new SubstituteRow(
                PersonId.of(rs.getString("member")),
                PersonId.of(rs.getString("substitute")),
                rs.getObject("named_from", LocalDate.class),
                Columns.date(rs, "named_until"),
                Columns.date(rs, "ended_on"),
                rs.getString("end_reason"),
                rs.getLong("event"));
    }

    private static DelegationRow delegation(ResultSet rs, int number) throws SQLException {
        return new DelegationRow(
                DelegationId.of(rs.getString("delegation")),
                BodyId.of(rs.getString("body")),
                rs.getString("body_name"),
                person(rs, "holder"),
                DelegatedPower.valueOf(rs.getString("power")),
                money(rs, "ceiling"),
                rs.getObject("granted_from", LocalDate.class),
                Columns.date(rs, "granted_until"),
                decision(rs),
                rs.getString("reference"),
                Columns.date(rs, "withdrawn_on"),
                rs.getString("withdrawal_reason"),
                rs.getInt("acts"),
                rs.getLong("event"));
    }

    private static DelegatedAct act(ResultSet rs, int number) throws SQLException {
        return new DelegatedAct(
                rs.getLong("event"),
                DelegationId.of(rs.getString("delegation")),
                BodyId.of(rs.getString("body")),
                DelegatedPower.valueOf(rs.getString("power")),
                rs.getString("aggregate"),
                rs.getString("name"),
                money(rs, "amount"),
                person(rs, "actor"),
                Columns.date(rs, "effective_on"),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Columns.date(rs, "report_on"));
    }

    private static BodyLinkRow link(ResultSet rs, int number) throws SQLException {
        return new BodyLinkRow(
                BodyId.of(rs.getString("body")),
                rs.getString("body_name"),
                BodyId.of(rs.getString("to_body")),
                rs.getString("to_name"),
                BodyLink.valueOf(rs.getString("link")),
                rs.getObject("linked_on", LocalDate.class),
                Columns.date(rs, "unlinked_on"),
                rs.getLong("event"));
    }

    private static @Nullable PersonId person(ResultSet rs, String column) throws SQLException {
        var text = rs.getString(column);
        return text == null ? null : PersonId.of(text);
    }

    private static @Nullable DecisionId decision(ResultSet rs) throws SQLException {
        var text = rs.getString("decision");
        return text == null ? null : DecisionId.of(text);
    }

    private static @Nullable Money money(ResultSet rs, String column) throws SQLException {
        var cents = Columns.number(rs, column);
        return cents == null ? null : new Money(cents);
    }
}
