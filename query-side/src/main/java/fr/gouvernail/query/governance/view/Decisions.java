package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of decisions. */
public final class Decisions {

    private static final String SELECT = """
            SELECT d.decision, d.territory, d.programme, d.body, b.name AS body_name, d.council_act, d.reference, d.title, d.wording,
                d.resolution_kind, d.resolution, d.subject, CASE WHEN d.standing = 'IN_FORCE' THEN d.state ELSE d.standing END AS state,
                d.state AS stage, d.standing, d.standing_since, d.standing_by, d.standing_reference, d.postponed_ground, d.postponed_reason, d.source, d.takeover_reason, d.allowed,
                d.decided_recorded_at, d.state_event, d.sitting, d.item, s.held_on, d.decided_on,
                d.decided_event, d.votes_for, d.votes_against, d.abstained, d.recused, d.votes_cast, d.quorum_required, d.quorum_counted,
                d.outcome, d.withdrawal_reason, d.enactment, d.enactment_event, d.enacted, d.failure_code, d.failure_parameters,
                d.attempts, d.version, d.last_event, d.consultation, k.closes_on AS in_writing_until, k.voting_seats AS in_writing_seats,
                k.agreed AS in_writing_agreed, k.silent AS in_writing_silent, k.abstained AS in_writing_abstained, k.objected AS in_writing_objected, k.sitting_asked AS in_writing_sitting_asked, k.recused AS in_writing_recused, d.referred_from, o.reference AS from_reference, ob.name AS from_body_name,
                (SELECT string_agg(tb.name, ', ' ORDER BY t.event)
                 FROM governance_referral t JOIN governance_body tb ON tb.body = t.to_body WHERE t.decision = d.decision) AS handed_to
            FROM governance_decision d
            LEFT JOIN governance_decision o ON o.decision = d.referred_from
            LEFT JOIN governance_body ob ON ob.body = o.body
            LEFT JOIN governance_body b ON b.body = d.body
            LEFT JOIN governance_sitting s ON s.sitting = d.sitting
            LEFT JOIN governance_consultation k ON k.consultation = d.consultation
            """;

    private static final String VISIBLE = """
            (CAST(:readable AS text) IS NULL OR d.territory = :readable) AND (NOT :moneyOnly OR d.resolution_kind IN (:money))
            """;

    private static final String REGISTER = SELECT + "WHERE " + VISIBLE + """
                AND (CAST(:state AS text) IS NULL OR CASE WHEN d.standing = 'IN_FORCE' THEN d.state ELSE d.standing END = :state)
                AND (CAST(:body AS text) IS NULL OR d.body = :body)
                AND (CAST(:kind AS text) IS NULL OR d.resolution_kind = :kind)
                AND (CAST(:subject AS text) IS NULL OR d.subject = :subject)
                AND (CAST(:waiting AS text) IS NULL OR CASE :waiting
                        WHEN 'AGENDA' THEN d.state IN ('DRAFT', 'POSTPONED')
                        WHEN 'VOTE' THEN d.state = 'TABLED' WHEN 'ANSWERS' THEN d.state = 'CONSULTED'
                        WHEN 'EXECUTABLE' THEN d.state IN ('ADOPTED', 'TRANSMITTED', 'PUBLISHED') AND d.standing NOT IN ('ANNULLED', 'SUPERSEDED')
                        WHEN 'ENACTMENT' THEN d.state = 'EXECUTABLE' AND d.enactment = 'PENDING'
                            AND d.resolution_kind <> 'take-note'
                        WHEN 'FAILED' THEN d.enactment = 'FAILED' AND d.standing NOT IN ('ANNULLED', 'SUPERSEDED')
                        WHEN 'REVIEW_OF_EFFECTS' THEN d.standing IN ('SUSPENDED', 'ANNULLED')
                        WHEN 'FOLLOW_UP' THEN EXISTS (
                            SELECT 1 FROM governance_follow_up f WHERE f.decision = d.decision AND f.done_on IS NULL AND f.dropped_on IS NULL)
                        WHEN 'REVIEW' THEN d.review_on <= CAST(:today AS date) END)
                AND (CAST(:words AS text) IS NULL OR NOT EXISTS (
                    SELECT 1 FROM unnest(string_to_array(lower(:words), ' ')) AS word
                    WHERE strpos(lower(d.reference || ' ' || d.title || ' ' || d.wording), word) = 0))
                AND (CAST(:from AS date) IS NULL OR d.decided_on >= :from)
                AND (CAST(:until AS date) IS NULL OR d.decided_on <= :until)
                AND (CAST(:sitting AS text) IS NULL OR d.sitting = :sitting)
                AND (NOT :byWhom OR d.decision IN (
                """ + DecisionWaits.ON_WHOM + """
                ))
                AND (CAST(:before AS bigint) IS NULL OR d.last_event < :before)
            ORDER BY d.last_event DESC
            LIMIT :limit
            """;

    private static final String ONE = SELECT + "WHERE " + VISIBLE + "AND d.decision = :decision";

    private static final String RECENT = SELECT + "WHERE " + VISIBLE + """
                AND d.programme = :programme AND d.decided_event IS NOT NULL AND d.source IS NULL
            ORDER BY d.decided_event DESC
            LIMIT :limit
            """;

    private static final String DRAFTS = SELECT + "WHERE " + VISIBLE + """
                AND d.body = :body AND d.state IN ('DRAFT', 'POSTPONED')
            ORDER BY d.reference, d.state_event
            LIMIT 200
            """;

    private static final String DECIDED = SELECT + "WHERE " + VISIBLE + """
                AND d.decided_event IS NOT NULL AND d.state <> 'REFUSED'
            ORDER BY d.decided_on DESC, d.decided_event DESC
            LIMIT 200
            """;

    private static final String STEPS = """
            SELECT p.position, p.step, p.effective_on, p.recorded_at, p.actor, p.role, p.details
            FROM governance_decision_step p JOIN governance_decision d ON d.decision = p.decision
            WHERE p.decision = :decision AND
            """ + VISIBLE + "ORDER BY p.position";

    private static final String WAITING = """
            SELECT count(*) FILTER (WHERE d.state IN ('DRAFT', 'POSTPONED')) AS agenda, count(*) FILTER (WHERE d.state = 'TABLED') AS vote, count(*) FILTER (WHERE d.state = 'CONSULTED') AS answers,
                count(*) FILTER (WHERE d.state IN ('ADOPTED', 'TRANSMITTED', 'PUBLISHED') AND d.standing NOT IN ('ANNULLED', 'SUPERSEDED')) AS executable,
                count(*) FILTER (WHERE d.state = 'EXECUTABLE' AND d.enactment = 'PENDING' AND d.resolution_kind <> 'take-note')
                    AS enactment,
                count(*) FILTER (WHERE d.enactment = 'FAILED' AND d.standing NOT IN ('ANNULLED', 'SUPERSEDED')) AS failed,
                count(*) FILTER (WHERE d.standing IN ('SUSPENDED', 'ANNULLED')) AS review_of_effects,
                count(*) FILTER (WHERE EXISTS (
                    SELECT 1 FROM governance_follow_up f WHERE f.decision = d.decision AND f.done_on IS NULL AND f.dropped_on IS NULL)) AS follow_up,
                count(*) FILTER (WHERE d.review_on <= CAST(:today AS date)) AS review
            FROM governance_decision d
            WHERE
            """ + VISIBLE;

    private final JdbcClient jdbc;
    private final ReadingDay day;

    public Decisions(JdbcClient jdbc, ReadingDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /** A page of the register, the last moved first. */
    public List<DecisionRow> register(Reader reader, DecisionFilter filter) {
        return visibleTo(REGISTER, reader)
                .param("state", name(filter.state()))
                .param("body", filter.body() == null ? null : filter.body().text())
                .param("kind", filter.kind())
                .param("subject", filter.subject())
                .param("waiting", name(filter.waiting()))
                .param("today", day.today())
                .param("words", filter.search().words())
                .param("from", filter.search().from())
                .param("until", filter.search().until())
                .param(
                        "sitting",
                        filter.search().sitting() == null
                                ? null
                                : filter.search().sitting().text())
                .params(whom(filter.search().whom()))
                .param("before", filter.before())
                .param("limit", filter.limit())
                .query((rs, _) -> DecisionRows.row(rs, reader))
                .list();
    }

    /** What waits for someone is read as it is today, whatever the programme. */
    private static Map<String, @Nullable Object> whom(@Nullable Waited whom) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("byWhom", whom != null);
        parameters.put("programme", null);
        parameters.put("today", null);
        parameters.put(
                "waitedPerson",
                whom == null || whom.person() == null ? null : whom.person().text());
        parameters.put("waitedRole", whom == null ? null : name(whom.role()));
        parameters.put(
                "waitedBody",
                whom == null || whom.body() == null ? null : whom.body().text());
        return parameters;
    }

    public Optional<DecisionRow> byId(Reader reader, DecisionId decision) {
        return visibleTo(ONE, reader)
                .param("decision", decision.text())
                .query((rs, _) -> DecisionRows.row(rs, reader))
                .optional();
    }

    /** The last decided ones of a programme, adopted or refused. */
    public List<DecisionRow> recent(Reader reader, ProgrammeId programme, int limit) {
        return visibleTo(RECENT, reader)
                .param("programme", programme.text())
                .param("limit", Math.clamp(limit, 1, DecisionFilter.MOST))
                .query((rs, _) -> DecisionRows.row(rs, reader))
                .list();
    }

    /** The adopted ones, the last decided first: what a later decision may correct. */
    public List<DecisionRow> decided(Reader reader) {
        return visibleTo(DECIDED, reader)
                .query((rs, _) -> DecisionRows.row(rs, reader))
                .list();
    }

    /** What may be put on an agenda of that body. */
    public List<DecisionRow> drafts(Reader reader, BodyId body) {
        return visibleTo(DRAFTS, reader)
                .param("body", body.text())
                .query((rs, _) -> DecisionRows.row(rs, reader))
                .list();
    }

    public List<DecisionStep> steps(Reader reader, DecisionId decision) {
        return visibleTo(STEPS, reader)
                .param("decision", decision.text())
                .query((rs, _) -> step(rs, !DecisionVisibility.inSumOnly(reader)))
                .list();
    }

    /** How many decisions wait, for each thing that one may wait for; nothing is left out when it is zero. */
    public Map<DecisionFilter.Waiting, Integer> waiting(Reader reader) {
        return visibleTo(WAITING, reader)
                .param("today", day.today())
                .query(Decisions::counts)
                .single();
    }

    private JdbcClient.StatementSpec visibleTo(String sql, Reader reader) {
        return jdbc.sql(sql)
                .param("readable", ReadableTerritory.of(reader))
                .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                .param("money", DecisionVisibility.MONEY)
                .param("everyone", !DecisionVisibility.inSumOnly(reader))
                .param("self", reader.person().text());
    }

    private static Map<DecisionFilter.Waiting, Integer> counts(ResultSet rs, int number) throws SQLException {
        var counts = new EnumMap<DecisionFilter.Waiting, Integer>(DecisionFilter.Waiting.class);
        for (var waiting : DecisionFilter.Waiting.values()) {
            counts.put(waiting, rs.getInt(waiting.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return counts;
    }

    private static DecisionStep step(ResultSet rs, boolean byName) throws SQLException {
        return new DecisionStep(
                rs.getLong("position"),
                rs.getString("step"),
                rs.getObject("effective_on", LocalDate.class),
                instant(rs),
                byName ? PersonId.of(rs.getString("actor")) : null,
                Role.valueOf(rs.getString("role")),
                DecisionRows.parameters(rs.getString("details")));
    }

    private static Instant instant(ResultSet rs) throws SQLException {
        return rs.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
