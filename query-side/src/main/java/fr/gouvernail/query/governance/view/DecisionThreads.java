package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a point through the bodies, from the one that had it first to those that have it last. */
public final class DecisionThreads {

    /** No point goes further than that; the bound spares the database a ring, should there be one. */
    private static final int FURTHEST = 50;

    private static final String THREAD = """
            WITH RECURSIVE up AS (
                SELECT d.decision, d.referred_from, 0 AS above FROM governance_decision d WHERE d.decision = :decision
                UNION ALL
                SELECT p.decision, p.referred_from, up.above + 1
                FROM governance_decision p JOIN up ON p.decision = up.referred_from WHERE up.above < :furthest
            ), down AS (
                (SELECT up.decision, 0 AS depth, CAST(ARRAY[] AS bigint[]) AS path FROM up ORDER BY up.above DESC LIMIT 1)
                UNION ALL
                SELECT r.successor, down.depth + 1, down.path || r.event
                FROM governance_referral r JOIN down ON down.decision = r.decision WHERE down.depth < :furthest
            )
            SELECT d.decision, d.reference, d.title, d.body, b.name AS body_name, down.depth,
                CASE WHEN d.standing = 'IN_FORCE' THEN d.state ELSE d.standing END AS state, d.decided_on, d.state_event,
                r.decision AS handed_from, r.effective_on AS handed_on, r.reason, r.event
            FROM down
            JOIN governance_decision d ON d.decision = down.decision
            LEFT JOIN governance_body b ON b.body = d.body
            LEFT JOIN governance_referral r ON r.successor = d.decision AND r.decision = d.referred_from
            WHERE (CAST(:readable AS text) IS NULL OR d.territory = :readable) AND (NOT :moneyOnly OR d.resolution_kind IN (:money))
            ORDER BY down.path
            """;

    private final JdbcClient jdbc;

    public DecisionThreads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At least the decision itself, for a reader who may see it. */
    public List<ThreadStep> of(Reader reader, DecisionId decision) {
        return jdbc.sql(THREAD)
                .param("decision", decision.text())
                .param("furthest", FURTHEST)
                .param("readable", ReadableTerritory.of(reader))
                .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                .param("money", DecisionVisibility.MONEY)
                .query(DecisionThreads::step)
                .list();
    }

    private static ThreadStep step(ResultSet rs, int number) throws SQLException {
        return new ThreadStep(
                DecisionId.of(rs.getString("decision")),
                rs.getString("reference"),
                rs.getString("title"),
                BodyId.of(rs.getString("body")),
                rs.getString("body_name"),
                rs.getInt("depth"),
                DecisionState.valueOf(rs.getString("state")),
                Columns.date(rs, "decided_on"),
                rs.getLong("state_event"),
                handed(rs));
    }

    private static ThreadStep.@Nullable Handed handed(ResultSet rs) throws SQLException {
        var from = rs.getString("handed_from");
        return from == null
                ? null
                : new ThreadStep.Handed(
                        DecisionId.of(from),
                        Objects.requireNonNull(Columns.date(rs, "handed_on")),
                        rs.getString("reason"),
                        rs.getLong("event"));
    }
}
