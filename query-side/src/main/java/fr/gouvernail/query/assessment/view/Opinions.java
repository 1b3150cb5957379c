package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The opinions of State services on the projects of a territory. A co-financer reads none; whoever reads from outside the administrations
 * is shown what was asked and answered, without drafts, papers or persons.
 */
public final class Opinions {

    private static final String SELECT = """
            SELECT o.*, p.reference AS project_reference, p.name AS project_name, a.name AS action_name,
                COALESCE(s.name, o.service_name, '') AS service_shown, r.count, r.open, r.unestimated, r.cost, r.days
            FROM assessment_opinion o
            LEFT JOIN assessment_opinion_name p ON p.id = o.project
            LEFT JOIN assessment_opinion_name a ON a.id = o.action
            LEFT JOIN assessment_opinion_name s ON s.id = o.service
            CROSS JOIN LATERAL (
                SELECT count(*) AS count, count(*) FILTER (WHERE q.closed_on IS NULL) AS open,
                    count(*) FILTER (WHERE q.cost_ht IS NULL) AS unestimated, COALESCE(sum(q.cost_ht), 0)::bigint AS cost,
                    COALESCE(sum(q.delay_days), 0) AS days
                FROM assessment_prescription q WHERE q.opinion = o.opinion AND NOT q.lapsed) r
            WHERE (:everything OR o.territory = CAST(:territory AS text))
                AND (CAST(:opinion AS text) IS NULL OR o.opinion = :opinion)
                AND (CAST(:project AS text) IS NULL OR o.project = :project)
                AND (CAST(:kind AS text) IS NULL OR o.kind = :kind)
                AND (CAST(:stage AS text) IS NULL OR o.state = :stage)
                AND (CAST(:verdict AS text) IS NULL OR o.verdict = :verdict)
                AND (NOT :overdue OR o.state = 'AWAITED' AND o.due_on < CAST(:today AS date)
                    OR o.state = 'APPEALED' AND o.appeal_answer_by < CAST(:today AS date))
                AND (NOT :openPrescriptions OR r.open > 0)
            ORDER BY o.state = 'AWAITED' DESC, o.due_on DESC, o.asked_event DESC
            LIMIT 500
            """;

    private static final String PRESCRIPTIONS = """
            SELECT q.*, n.name AS owner_name FROM assessment_prescription q
            LEFT JOIN assessment_opinion_name n ON n.id = q.owner_organisation
            WHERE q.opinion = :opinion
            ORDER BY q.number
            """;

    private static final String STEPS = """
            SELECT * FROM assessment_opinion_step WHERE opinion = :opinion AND (:inside OR name <> 'drafted') ORDER BY event
            """;

    private static final String DRAFT = "SELECT * FROM assessment_opinion_draft WHERE opinion = :opinion ORDER BY rank";

    private final JdbcClient jdbc;

    public Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are awaited first, the last to be due first. */
    public List<OpinionRow> list(Reader reader, OpinionFilter filter, LocalDate today) {
        return jdbc.sql(SELECT)
                .params(parameters(reader, filter, null, today))
                .query(OpinionColumns::row)
                .list();
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<OpinionSheet> sheet(Reader reader, OpinionId opinion) {
        boolean inside = WhyAccess.of(reader).trail();
        return jdbc.sql(SELECT)
                .params(parameters(reader, OpinionFilter.ALL, opinion, LocalDate.EPOCH))
                .query((rs, number) -> new OpinionSheet(
                        OpinionColumns.row(rs, number),
                        rs.getString("reasons"),
                        OpinionColumns.said(rs, "on_behalf"),
                        inside ? draft(opinion) : null,
                        prescriptions(opinion, inside),
                        steps(opinion, inside)))
                .optional();
    }

    private static Map<String, @Nullable Object> parameters(
            Reader reader, OpinionFilter filter, @Nullable OpinionId opinion, LocalDate today) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("opinion", opinion == null ? null : opinion.text());
        parameters.put(
                "project", filter.project() == null ? null : filter.project().text());
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        parameters.put("stage", filter.stage() == null ? null : filter.stage().name());
        parameters.put(
                "verdict", filter.verdict() == null ? null : filter.verdict().name());
        parameters.put("overdue", filter.overdue());
        parameters.put("openPrescriptions", filter.openPrescriptions());
        parameters.put("today", today);
        return parameters;
    }

    private List<OpinionSheet.PrescriptionRow> prescriptions(OpinionId opinion, boolean inside) {
        return jdbc.sql(PRESCRIPTIONS)
                .param("opinion", opinion.text())
                .query((rs, _) -> OpinionColumns.prescription(rs, inside))
                .list();
    }

    private List<OpinionSheet.Step> steps(OpinionId opinion, boolean inside) {
        return jdbc.sql(STEPS)
                .param("opinion", opinion.text())
                .param("inside", inside)
                .query((rs, _) -> OpinionColumns.step(rs, inside))
                .list();
    }

    private @Nullable OpinionContent draft(OpinionId opinion) {
        return OpinionColumns.draft(jdbc.sql(DRAFT)
                .param("opinion", opinion.text())
                .query(OpinionColumns::draftLine)
                .list());
    }
}
