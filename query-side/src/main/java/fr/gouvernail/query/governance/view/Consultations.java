package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The written consultations. A co-financer reads those on money, as its decisions; whoever was asked reads what to answer on. Answers are
 * shown as votes are: by name within the administrations, in sum and with one's own outside of them.
 */
public final class Consultations {

    private static final String SELECT = """
            SELECT c.*, b.name AS body_name, d.reference, d.title, d.wording,
                (SELECT count(DISTINCT a.person) FROM governance_consultation_answer a WHERE a.consultation = c.consultation
                    AND a.withdrawn_event IS NULL) AS answered
            FROM governance_consultation c
            LEFT JOIN governance_body b ON b.body = c.body
            LEFT JOIN governance_decision d ON d.decision = c.decision
            WHERE (CAST(:readable AS text) IS NULL OR c.territory = :readable)
                AND (NOT :moneyOnly OR d.resolution_kind IN (:money) OR EXISTS (
                    SELECT 1 FROM governance_consultation_seat s WHERE s.consultation = c.consultation AND s.person = :self AND s.voting))
                AND (CAST(:consultation AS text) IS NULL OR c.consultation = :consultation)
                AND (CAST(:body AS text) IS NULL OR c.body = :body)
                AND (CAST(:decision AS text) IS NULL OR c.decision = :decision)
                AND (CAST(:state AS text) IS NULL OR c.state = :state)
            ORDER BY c.closes_on DESC, c.opened_event DESC
            LIMIT 500
            """;

    private static final String MEMBERS = """
            SELECT s.person, s.quality, s.voting, s.chair FROM governance_consultation_seat s
            WHERE s.consultation = :consultation AND (:byName OR s.person = :self)
            ORDER BY s.rank
            """;

    private static final String ANSWERS = """
            SELECT a.person, a.answer, a.reason, a.means, a.answered_on, a.recorded_at, a.event, a.withdrawn_on, a.withdrawn_reason, a.withdrawn_event
            FROM governance_consultation_answer a
            WHERE a.consultation = :consultation AND (:byName OR a.person = :self)
            ORDER BY a.event
            """;

    private static final String DOCUMENTS = """
            SELECT name, document_version, fingerprint, bytes, link FROM governance_consultation_document
            WHERE consultation = :consultation
            ORDER BY rank
            """;

    /** What is looked for; null means any. */
    public record Filter(
            @Nullable BodyId body,
            @Nullable DecisionId decision,
            @Nullable ConsultationState state) {

        public static final Filter ALL = new Filter(null, null, null);

        public static Filter of(BodyId body) {
            return new Filter(body, null, null);
        }
    }

    private final JdbcClient jdbc;

    public Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last to answer first. */
    public List<ConsultationRow> list(Reader reader, Filter filter) {
        return select(reader, filter, null).query((rs, _) -> row(rs)).list();
    }

    public Optional<ConsultationSheet> sheet(Reader reader, ConsultationId consultation) {
        return select(reader, Filter.ALL, consultation)
                .query((rs, _) -> new ConsultationSheet(
                        row(rs),
                        Objects.requireNonNullElse(rs.getString("wording"), ""),
                        documents(consultation),
                        of(reader, consultation, MEMBERS, Consultations::member),
                        of(reader, consultation, ANSWERS, Consultations::answer)))
                .optional();
    }

    private JdbcClient.StatementSpec select(Reader reader, Filter filter, @Nullable ConsultationId consultation) {
        return jdbc.sql(SELECT)
                .param("readable", ReadableTerritory.of(reader))
                .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                .param("money", DecisionVisibility.MONEY)
                .param("self", reader.person().text())
                .param("consultation", consultation == null ? null : consultation.text())
                .param("body", filter.body() == null ? null : filter.body().text())
                .param(
                        "decision",
                        filter.decision() == null ? null : filter.decision().text())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private <T> List<T> of(Reader reader, ConsultationId consultation, String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .param("consultation", consultation.text())
                .param("byName", !DecisionVisibility.inSumOnly(reader))
                .param("self", reader.person().text())
                .query(mapper)
                .list();
    }

    private List<AttachedDocument> documents(ConsultationId consultation) {
        return jdbc.sql(DOCUMENTS)
                .param("consultation", consultation.text())
                .query((rs, _) -> new AttachedDocument(
                        rs.getString("name"),
                        rs.getString("document_version"),
                        rs.getString("fingerprint"),
                        rs.getLong("bytes"),
                        rs.getString("link")))
                .list();
    }

    private static ConsultationRow row(ResultSet rs) throws SQLException {
        return new ConsultationRow(
                ConsultationId.of(rs.getString("consultation")),
                TerritoryId.of(rs.getString("territory")),
                BodyId.of(rs.getString("body")),
                rs.getString("body_name"),
                DecisionId.of(rs.getString("decision")),
                rs.getString("reference"),
                rs.getString("title"),
                ConsultationState.valueOf(rs.getString("state")),
                WrittenMeans.valueOf(rs.getString("sent_by")),
                rs.getObject("opened_on", LocalDate.class),
                rs.getObject("opened_recorded_at", OffsetDateTime.class).toInstant(),
                rs.getObject("closes_on", LocalDate.class),
                rs.getInt("silence_days"),
                rs.getInt("seats"),
                rs.getInt("voting_seats"),
                rs.getInt("answered"),
                count(rs),
                Columns.date(rs, "ended_on"),
                Columns.number(rs, "ended_event"),
                Columns.instant(rs, "ended_recorded_at"),
                rs.getString("cancel_reason"),
                rs.getLong("opened_event"),
                rs.getLong("version"));
    }

    /** As it was counted at the closing; null where it has not come to that. */
    static @Nullable ConsultationCount count(ResultSet rs) throws SQLException {
        var agreed = Columns.count(rs, "agreed");
        return agreed == null
                ? null
                : new ConsultationCount(
                        rs.getInt("voting_seats"),
                        agreed,
                        rs.getInt("silent"),
                        rs.getInt("abstained"),
                        rs.getInt("objected"),
                        rs.getInt("sitting_asked"),
                        rs.getInt("recused"));
    }

    private static ConsultationSheet.Member member(ResultSet rs, int number) throws SQLException {
        return new ConsultationSheet.Member(
                PersonId.of(rs.getString("person")),
                SeatQuality.valueOf(rs.getString("quality")),
                rs.getBoolean("voting"),
                rs.getBoolean("chair"));
    }

    private static ConsultationSheet.Answer answer(ResultSet rs, int number) throws SQLException {
        return new ConsultationSheet.Answer(
                PersonId.of(rs.getString("person")),
                WrittenAnswer.valueOf(rs.getString("answer")),
                rs.getString("reason"),
                WrittenMeans.valueOf(rs.getString("means")),
                rs.getObject("answered_on", LocalDate.class),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                withdrawal(rs),
                rs.getLong("event"));
    }

    private static ConsultationSheet.@Nullable Withdrawal withdrawal(ResultSet rs) throws SQLException {
        var on = Columns.date(rs, "withdrawn_on");
        return on == null
                ? null
                : new ConsultationSheet.Withdrawal(on, rs.getString("withdrawn_reason"), rs.getLong("withdrawn_event"));
    }
}
