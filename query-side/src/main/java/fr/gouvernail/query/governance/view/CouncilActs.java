package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the préfecture and open data know of councils' acts. */
public final class CouncilActs {

    /** One more than this is not read: an export is for a spreadsheet, not for a copy of the store. */
    static final int MOST = 10_000;

    private static final String IDENTITIES = """
            SELECT i.name, i.siret, i.prefecture, i.effective_on, i.reason, i.replaced, i.recorded_at, i.event
            FROM governance_council_identity i
            WHERE i.body = :body AND (CAST(:readable AS text) IS NULL OR i.territory = :readable)
            ORDER BY i.replaced, i.effective_on DESC, i.event DESC
            LIMIT 200
            """;

    private static final String ACT = """
            SELECT a.number, a.subject, a.budget_years, a.budget_name, a.link, a.described_event, a.transmitted_on, a.published_on
            FROM governance_council_act a
            WHERE a.decision = :decision AND (CAST(:readable AS text) IS NULL OR a.territory = :readable)
            """;

    private static final String LINES = """
            SELECT d.decision, coalesce(a.number, d.reference) AS delib_id, d.title, d.decided_on, d.standing, d.votes_for,
                d.votes_against, d.abstained, d.recused, d.votes_cast, d.quorum_required, d.quorum_counted, d.outcome, s.voting_seats,
                a.number, a.subject, a.budget_years, a.budget_name, a.link, a.described_event, a.transmitted_on, a.published_on,
                i.name, i.siret, i.prefecture,
                EXISTS (
                    SELECT 1 FROM governance_decision o JOIN governance_council_act oa ON oa.decision = o.decision
                    WHERE o.body = d.body AND o.decision <> d.decision AND o.decided_event IS NOT NULL AND o.state <> 'REFUSED'
                        AND o.standing <> 'ANNULLED'
                        AND extract(YEAR FROM o.decided_on) = extract(YEAR FROM d.decided_on)
                        AND coalesce(oa.number, o.reference) = coalesce(a.number, d.reference)) AS number_shared
            FROM governance_decision d
            JOIN governance_council_act a ON a.decision = d.decision
            LEFT JOIN governance_sitting s ON s.sitting = d.sitting
            LEFT JOIN LATERAL (
                SELECT x.name, x.siret, x.prefecture FROM governance_council_identity x
                WHERE x.body = d.body AND x.effective_on <= d.decided_on AND NOT x.replaced
                ORDER BY x.effective_on DESC, x.event DESC
                LIMIT 1) i ON TRUE
            WHERE d.body = :body AND (CAST(:readable AS text) IS NULL OR d.territory = :readable)
                AND d.decided_event IS NOT NULL AND d.state <> 'REFUSED'
                AND (CAST(:from AS date) IS NULL OR d.decided_on >= :from)
                AND (CAST(:until AS date) IS NULL OR d.decided_on <= :until)
            ORDER BY d.decided_on, delib_id, d.decided_event
            LIMIT :limit
            """;

    private final JdbcClient jdbc;

    public CouncilActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this reader is shown the acts of councils: who reads decisions on money alone would take a part for the whole. */
    public static boolean openTo(Reader reader) {
        return !DecisionVisibility.moneyOnly(reader);
    }

    /** Every identity there has been, the one that holds last first. */
    public List<CouncilIdentity> identities(Reader reader, BodyId body) {
        return jdbc.sql(IDENTITIES)
                .param("body", body.text())
                .param("readable", ReadableTerritory.of(reader))
                .query((rs, _) -> new CouncilIdentity(
                        Objects.requireNonNull(identity(rs)),
                        rs.getObject("effective_on", LocalDate.class),
                        rs.getString("reason"),
                        rs.getBoolean("replaced"),
                        Objects.requireNonNull(Columns.instant(rs, "recorded_at")),
                        rs.getLong("event")))
                .list();
    }

    /** Empty for what is no council's act. */
    public Optional<DescribedAct> of(Reader reader, DecisionId decision) {
        return jdbc.sql(ACT)
                .param("decision", decision.text())
                .param("readable", ReadableTerritory.of(reader))
                .query((rs, _) -> described(rs))
                .optional();
    }

    /** What the council adopted in that period, oldest first: complete lines and those that lack something. */
    public List<ScdlLine> lines(Reader reader, BodyId body, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (!openTo(reader)) {
            return List.of();
        }
        return jdbc.sql(LINES)
                .param("body", body.text())
                .param("readable", ReadableTerritory.of(reader))
                .param("from", from)
                .param("until", until)
                .param("limit", MOST)
                .query((rs, _) -> line(rs))
                .list();
    }

    private static ScdlLine line(ResultSet rs) throws SQLException {
        var tally = Columns.tally(rs);
        return new ScdlLine(
                DecisionId.of(rs.getString("decision")),
                rs.getString("delib_id"),
                rs.getString("title"),
                rs.getObject("decided_on", LocalDate.class),
                identity(rs),
                described(rs),
                tally == null ? null : Columns.count(rs, "voting_seats"),
                tally,
                rs.getBoolean("number_shared"),
                rs.getString("standing").equals("ANNULLED"));
    }

    private static @Nullable LegalIdentity identity(ResultSet rs) throws SQLException {
        var siret = rs.getString("siret");
        return siret == null ? null : new LegalIdentity(rs.getString("name"), siret, rs.getString("prefecture"));
    }

    private static DescribedAct described(ResultSet rs) throws SQLException {
        var subject = rs.getString("subject");
        var act = subject == null
                ? null
                : new CouncilAct(
                        rs.getString("number"),
                        subject,
                        rs.getString("budget_years"),
                        rs.getString("budget_name"),
                        rs.getString("link"));
        return new DescribedAct(
                act,
                Columns.date(rs, "transmitted_on"),
                Columns.date(rs, "published_on"),
                Columns.number(rs, "described_event"));
    }
}
