package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.ConsideredOption;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.governance.view.DecisionDossier.Dissent;
import fr.gouvernail.query.governance.view.DecisionDossier.FollowUp;
import fr.gouvernail.query.governance.view.DecisionDossier.Link;
import fr.gouvernail.query.governance.view.DecisionDossier.Review;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is on record about one decision, for a reader who may see it. */
public final class DecisionDossiers {

    private static final JsonMapper JSON = GouvernailJson.mapper();
    private static final TypeReference<List<ConsideredOption>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private static final String VISIBLE = """
            d.decision = :decision AND (CAST(:readable AS text) IS NULL OR d.territory = :readable)
                AND (NOT :moneyOnly OR d.resolution_kind IN (:money))
            """;

    private static final String ONE = """
            SELECT d.options, d.option_chosen, d.findings, d.review_on, d.review_question, d.reviewed_on, d.review_outcome,
                d.review_conclusion, d.corrects, d.corrects_kind, d.corrects_reason, e.reference AS corrects_reference,
                e.title AS corrects_title, d.corrected_by, d.corrected_kind, d.corrected_on, l.reference AS corrected_reference,
                l.title AS corrected_title
            FROM governance_decision d
            LEFT JOIN governance_decision e ON e.decision = d.corrects
            LEFT JOIN governance_decision l ON l.decision = d.corrected_by
            WHERE
            """ + VISIBLE;

    private static final String DISSENTS = """
            SELECT n.person, n.author, n.statement, n.effective_on, n.recorded_at, n.position
            FROM governance_dissent n JOIN governance_decision d ON d.decision = n.decision
            WHERE
            """ + VISIBLE + "ORDER BY n.position";

    private static final String FOLLOW_UPS =
            """
            SELECT f.number, f.task, %s AS owner, f.role, f.due_on, f.added_event, f.done_on, f.outcome, f.done_event,
                f.first_due_on, f.reschedule_reason, f.rescheduled_event, f.dropped_on, f.drop_reason, f.dropped_event
            FROM governance_follow_up f JOIN governance_decision d ON d.decision = f.decision
            WHERE
            """.formatted(DecisionVisibility.shown("f.owner", "d.body")) + VISIBLE + "ORDER BY f.number";

    private final JdbcClient jdbc;

    public DecisionDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<DecisionDossier> of(Reader reader, DecisionId decision) {
        boolean inSumOnly = DecisionVisibility.inSumOnly(reader);
        var dissents = visible(DISSENTS, reader, decision)
                .query((rs, _) -> dissent(rs, inSumOnly))
                .list();
        var followUps = visible(FOLLOW_UPS, reader, decision)
                .param("everyone", !inSumOnly)
                .param("self", reader.person().text())
                .query(DecisionDossiers::followUp)
                .list();
        return visible(ONE, reader, decision)
                .query((rs, _) -> dossier(rs, dissents, followUps))
                .optional();
    }

    private JdbcClient.StatementSpec visible(String sql, Reader reader, DecisionId decision) {
        return jdbc.sql(sql)
                .param("decision", decision.text())
                .param("readable", ReadableTerritory.of(reader))
                .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                .param("money", DecisionVisibility.MONEY);
    }

    private static DecisionDossier dossier(ResultSet rs, List<Dissent> dissents, List<FollowUp> followUps)
            throws SQLException {
        var options = rs.getString("options");
        var findings = rs.getString("findings");
        var outcome = rs.getString("review_outcome");
        return new DecisionDossier(
                options == null ? List.of() : JSON.readValue(options, OPTIONS),
                rs.getString("option_chosen"),
                findings == null ? List.of() : JSON.readValue(findings, FINDINGS),
                dissents,
                followUps,
                new Review(
                        Columns.date(rs, "review_on"),
                        rs.getString("review_question"),
                        Columns.date(rs, "reviewed_on"),
                        outcome == null ? null : ReviewOutcome.valueOf(outcome),
                        rs.getString("review_conclusion")),
                link(rs, "corrects", "corrects"),
                link(rs, "corrected_by", "corrected"));
    }

    private static @Nullable Link link(ResultSet rs, String column, String prefix) throws SQLException {
        var decision = rs.getString(column);
        if (decision == null) {
            return null;
        }
        boolean announced = prefix.equals("corrects");
        return new Link(
                DecisionId.of(decision),
                rs.getString(prefix + "_reference"),
                rs.getString(prefix + "_title"),
                CorrectionKind.valueOf(rs.getString(prefix + "_kind")),
                announced ? rs.getString("corrects_reason") : null,
                announced ? null : Columns.date(rs, "corrected_on"));
    }

    private static Dissent dissent(ResultSet rs, boolean inSumOnly) throws SQLException {
        return new Dissent(
                inSumOnly ? null : person(rs, "person"),
                rs.getString("author"),
                rs.getString("statement"),
                Objects.requireNonNull(Columns.date(rs, "effective_on")),
                Objects.requireNonNull(Columns.instant(rs, "recorded_at")),
                rs.getLong("position"));
    }

    private static FollowUp followUp(ResultSet rs, int number) throws SQLException {
        var role = rs.getString("role");
        return new FollowUp(
                rs.getInt("number"),
                rs.getString("task"),
                person(rs, "owner"),
                role == null ? null : Role.valueOf(role),
                Objects.requireNonNull(Columns.date(rs, "due_on")),
                rs.getLong("added_event"),
                Columns.date(rs, "done_on"),
                rs.getString("outcome"),
                Columns.number(rs, "done_event"),
                rescheduled(rs),
                dropped(rs));
    }

    private static DecisionDossier.@Nullable Rescheduled rescheduled(ResultSet rs) throws SQLException {
        var first = Columns.date(rs, "first_due_on");
        return first == null
                ? null
                : new DecisionDossier.Rescheduled(
                        first, rs.getString("reschedule_reason"), rs.getLong("rescheduled_event"));
    }

    private static DecisionDossier.@Nullable Dropped dropped(ResultSet rs) throws SQLException {
        var on = Columns.date(rs, "dropped_on");
        return on == null
                ? null
                : new DecisionDossier.Dropped(on, rs.getString("drop_reason"), rs.getLong("dropped_event"));
    }

    private static @Nullable PersonId person(ResultSet rs, String column) throws SQLException {
        var text = rs.getString(column);
        return text == null ? null : PersonId.of(text);
    }
}
