package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.command.Role;
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

    /** Days within which an act is sent to the préfet: the law sets them for individual acts, and they are taken as the target for all. */
    private static final int TRANSMISSION_DAYS = 15;

    private static final String WAITS = """
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
                SELECT v.decision, 'TRANSMISSION', NULL, 'CHAIR', NULL, v.decided_on + CAST(:days AS int)
                FROM visible v JOIN happened h ON h.decision = v.decision
                WHERE v.council_act AND v.standing = 'IN_FORCE' AND v.state IN ('ADOPTED', 'PUBLISHED') AND NOT h.transmitted
                UNION ALL
                SELECT v.decision, 'PUBLICATION', NULL, 'CHAIR', NULL, v.decided_on + CAST(:days AS int)
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
                FROM visible v WHERE v.review_on <= :today
                UNION ALL
                SELECT v.decision, 'FOLLOW_UP', %s, f.role, f.number || '. ' || f.task, f.due_on
                FROM visible v JOIN governance_follow_up f ON f.decision = v.decision
                WHERE f.done_on IS NULL AND v.state NOT IN ('REFUSED', 'WITHDRAWN') AND v.standing <> 'ANNULLED'
            )
            SELECT w.*, v.reference, v.title, v.body_name FROM waits w JOIN visible v ON v.decision = w.decision
            ORDER BY w.due_on NULLS LAST, v.reference, w.kind
            LIMIT :limit
            """.formatted(DecisionVisibility.shown("f.owner", "v.body"));

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
                .param("days", TRANSMISSION_DAYS)
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
                rs.getString("body_name"),
                DecisionWait.Kind.valueOf(rs.getString("kind")),
                person == null ? null : PersonId.of(person),
                role == null ? null : Role.valueOf(role),
                rs.getString("detail"),
                Columns.date(rs, "due_on"));
    }
}
