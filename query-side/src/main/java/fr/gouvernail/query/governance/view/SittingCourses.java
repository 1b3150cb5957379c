package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.view.SittingCourseColumns.OfItem;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How sittings went; who may read a sitting is decided by {@link Sittings}. */
final class SittingCourses {

    private static final String COURSE = """
            SELECT c.first_sitting, c.first_held_on, c.days_between, c.current_item, c.minutes_approved_on, c.minutes_approved_at, c.minutes_tacit,
                c.minutes_event,
                c.urgency_reason, c.urgency_clear_days, c.urgency_accepted, c.urgency_for, c.urgency_against, c.urgency_abstained,
                c.urgency_outcome, c.urgency_quorum_required, c.urgency_quorum_counted, c.urgency_event, c.list_published_on, c.list_due_on, c.list_place, c.list_event,
                c.list_posted_on, c.list_online_on, c.minutes_sent_on, c.minutes_sent_event, c.called_off_on, c.called_off_reason, c.called_off_event,
                (SELECT b.kind FROM governance_sitting s JOIN governance_body b ON b.body = s.body
                    WHERE s.sitting = c.sitting) AS body_kind,
                (SELECT min(n.sitting) FROM governance_sitting_course n WHERE n.first_sitting = c.sitting AND n.called_off_on IS NULL) AS followed_by
            FROM governance_sitting_course c
            WHERE c.sitting = :sitting
            """;

    private static final String ITEMS = """
            SELECT number, place, opened_event, quorum_serving, quorum_required, quorum_present, quorum_counted, manner, manner_present,
                roll_call_asked, secret_asked, appointment, manner_event, secret_vote, blank, invalid, postponed_ground, postponed_reason,
                postponed_event, signed_by, signed_on, signed_event,
                secretary_signed_by, secretary_signed_on, secretary_signed_event
            FROM governance_item_course
            WHERE sitting = :sitting
            ORDER BY place
            """;

    private static final String RECUSALS = """
            SELECT r.item, r.person, r.ground
            FROM governance_item_recusal r JOIN governance_sitting_member m ON m.sitting = r.sitting AND m.person = r.person
            WHERE r.sitting = :sitting
            ORDER BY r.item, m.rank
            """;

    private static final String PARTICIPANTS = """
            SELECT p.item, p.person
            FROM governance_secret_participant p JOIN governance_sitting_member m ON m.sitting = p.sitting AND m.person = p.person
            WHERE p.sitting = :sitting
            ORDER BY p.item, m.rank
            """;

    private static final String PROXIES = """
            SELECT p.giver, p.holder, p.written_on, p.limit_lifted, p.sittings_running, p.revoked_on, p.proxy_event
            FROM governance_sitting_proxy p JOIN governance_sitting_member m ON m.sitting = p.sitting AND m.person = p.giver
            WHERE p.sitting = :sitting
            ORDER BY m.rank
            """;

    private static final String DOCUMENTS = """
            SELECT item, name, document_version, fingerprint, bytes, link, kind, document_event, withdrawn_on, withdrawn_reason, withdrawn_event
            FROM governance_item_document
            WHERE sitting = :sitting
            ORDER BY item, document_event
            """;

    private static final String PRESIDENCIES = """
            SELECT item, presiding, capacity, secretary, reason, replaced, event FROM governance_presidency
            WHERE sitting = :sitting ORDER BY item, event DESC
            """;

    private final JdbcClient jdbc;

    SittingCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a sitting went.
     *
     * @param numbers the items that the reader may see
     * @param byName whether the reader may know who did what
     */
    SittingCourse of(SittingId sitting, Set<Integer> numbers, boolean byName) {
        var recusals = byName ? all(RECUSALS, sitting, SittingCourseColumns::recusal) : List.<OfItem<Recusal>>of();
        var participants =
                byName ? all(PARTICIPANTS, sitting, SittingCourseColumns::participant) : List.<OfItem<PersonId>>of();
        var documents = all(DOCUMENTS, sitting, SittingCourseColumns::document);
        var items = all(ITEMS, sitting, (rs, _) -> SittingCourseColumns.item(rs, byName)).stream()
                .filter(item -> numbers.contains(item.number()))
                .map(item -> item.with(
                        of(item.number(), recusals), of(item.number(), participants), of(item.number(), documents)))
                .toList();
        var proxies = byName ? all(PROXIES, sitting, SittingCourseColumns::proxy) : List.<ProxyRow>of();
        var presidencies =
                byName ? all(PRESIDENCIES, sitting, SittingCourseColumns::presidency) : List.<PresidencyRow>of();
        var corrections = jdbc
                .sql(PaperCorrections.ALL)
                .param("sitting", sitting.text())
                .query((rs, _) -> PaperCorrections.row(rs, byName))
                .list()
                .stream()
                .filter(one -> one.item() == null || numbers.contains(one.item()))
                .toList();
        return jdbc.sql(COURSE)
                .param("sitting", sitting.text())
                .query((rs, _) -> SittingCourseColumns.course(rs, numbers, items, proxies, presidencies, corrections))
                .optional()
                .orElse(SittingCourse.NONE);
    }

    private <T> List<T> all(String sql, SittingId sitting, org.springframework.jdbc.core.RowMapper<T> mapper) {
        return jdbc.sql(sql).param("sitting", sitting.text()).query(mapper).list();
    }

    private static <T> List<T> of(int item, List<OfItem<T>> all) {
        return all.stream().filter(one -> one.item() == item).map(OfItem::what).toList();
    }
}
