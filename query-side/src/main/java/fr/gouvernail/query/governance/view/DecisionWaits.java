package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits on whom among the decisions of a territory, the nearest day first. */
public final class DecisionWaits {

    /**
     * A council's act waits for its transmission and its publication without a last day: the law makes it executable only then, and sets
     * fifteen days for individual decisions alone (R-60, art. L2131-1 and L2131-2 CGCT).
     */
    private static final String ALL = """
            WITH visible AS (
                SELECT d.*, b.name AS body_name FROM governance_decision d LEFT JOIN governance_body b ON b.body = d.body
                WHERE (CAST(:readable AS text) IS NULL OR d.territory = :readable) AND (NOT :moneyOnly OR d.resolution_kind IN (:money))
                    AND (CAST(:programme AS text) IS NULL OR d.programme = :programme OR d.programme IS NULL)
            ), happened AS (
                SELECT p.decision, bool_or(p.step = 'governance.decision.transmitted') AS transmitted,
                    bool_or(p.step = 'governance.decision.published') AS published
                FROM governance_decision_step p JOIN visible v ON v.decision = p.decision GROUP BY p.decision
            ), waits AS (
                SELECT v.decision, 'AGENDA' AS kind, NULL AS person, 'PMO' AS role, v.postponed_reason AS detail, CAST(NULL AS date) AS due_on
                FROM visible v WHERE v.state IN ('DRAFT', 'POSTPONED')
                UNION ALL
                SELECT v.decision, 'VOTE', NULL, NULL, NULL, s.held_on
                FROM visible v LEFT JOIN governance_sitting s ON s.sitting = v.sitting WHERE v.state = 'TABLED'
                UNION ALL
                SELECT v.decision, 'ANSWERS', NULL, NULL, NULL, c.closes_on
                FROM visible v LEFT JOIN governance_consultation c ON c.consultation = v.consultation WHERE v.state = 'CONSULTED'
                UNION ALL
                SELECT v.decision, 'TRANSMISSION', NULL, 'CHAIR', NULL, NULL
                FROM visible v JOIN happened h ON h.decision = v.decision
                WHERE v.council_act AND v.standing = 'IN_FORCE' AND v.state IN ('ADOPTED', 'PUBLISHED') AND NOT h.transmitted
                UNION ALL
                SELECT v.decision, 'PUBLICATION', NULL, 'CHAIR', NULL, NULL
                FROM visible v JOIN happened h ON h.decision = v.decision
                WHERE v.council_act AND v.standing = 'IN_FORCE' AND v.state IN ('ADOPTED', 'TRANSMITTED') AND NOT h.published
                UNION ALL
                SELECT v.decision, 'OBSTACLE', NULL, 'DIRECTOR', NULL, NULL
                FROM visible v WHERE v.enactment = 'FAILED' AND v.standing = 'IN_FORCE'
                UNION ALL
                SELECT v.decision, 'EFFECTS', NULL, 'CHAIR', NULL, v.standing_since
                FROM visible v WHERE v.standing IN ('SUSPENDED', 'ANNULLED') AND (v.reviewed_on IS NULL OR v.reviewed_on < v.standing_since)
                UNION ALL
                SELECT v.decision, 'REVIEW', NULL, 'CHAIR', v.review_question, v.review_on
                FROM visible v WHERE v.review_on <= coalesce(CAST(:today AS date), CURRENT_DATE)
                UNION ALL
                SELECT v.decision, 'FOLLOW_UP', %s, f.role, f.number || '. ' || f.task, f.due_on
                FROM visible v JOIN governance_follow_up f ON f.decision = v.decision
                WHERE f.done_on IS NULL AND f.dropped_on IS NULL AND v.state NOT IN ('REFUSED', 'WITHDRAWN') AND v.standing <> 'ANNULLED'
            )
            """.formatted(DecisionVisibility.shown("f.owner", "v.body"));

    private static final String WAITS = ALL + """
            SELECT w.*, v.reference, v.title, v.body, v.body_name FROM waits w JOIN visible v ON v.decision = w.decision
            ORDER BY w.due_on NULLS LAST, v.reference, w.kind
            LIMIT :limit
            """;

    /** Ids of the decisions that wait for someone: a query to stand in another one, with its parameters. */
    static final String ON_WHOM = ALL + """
            SELECT w.decision FROM waits w JOIN visible v ON v.decision = w.decision
            WHERE w.person = :waitedPerson OR (w.person IS NULL AND w.role = :waitedRole)
                OR (w.person IS NULL AND w.role IS NULL AND v.body = :waitedBody)
            """;

    private final JdbcClient jdbc;

    public DecisionWaits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that waits.
     *
     * @param programme null for the whole territory
     * @param today a review is due from its day on
     */
    public List<DecisionWait> all(Reader reader, @Nullable ProgrammeId programme, LocalDate today, int limit) {
        return jdbc.sql(WAITS)
                .param("readable", ReadableTerritory.of(reader))
                .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                .param("money", DecisionVisibility.MONEY)
                .param("everyone", !DecisionVisibility.inSumOnly(reader))
                .param("self", reader.person().text())
                .param("programme", programme == null ? null : programme.text())
                .param("today", today)
                .param("limit", limit)
                .query(DecisionWaits::row)
                .list();
    }

    private static DecisionWait row(ResultSet rs, int number) throws SQLException {
        var person = rs.getString("person");
        var role = rs.getString("role");
        return new DecisionWait(
                DecisionId.of(rs.getString("decision")),
                rs.getString("reference"),
                rs.getString("title"),
                BodyId.of(rs.getString("body")),
                rs.getString("body_name"),
                DecisionWait.Kind.valueOf(rs.getString("kind")),
                person == null ? null : PersonId.of(person),
                role == null ? null : Role.valueOf(role),
                rs.getString("detail"),
                Columns.date(rs, "due_on"));
    }
}
