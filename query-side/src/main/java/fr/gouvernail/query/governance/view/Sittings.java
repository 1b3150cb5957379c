package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sittings of the bodies. */
public final class Sittings {

    private static final String SELECT = """
            SELECT s.sitting, s.territory, s.programme, s.body, b.name AS body_name, s.state, s.held_on, s.convened_on, s.place, s.quorum,
                s.fixed_quorum, s.casting_vote, s.notice_days, s.decides_by,
                s.silence_days, s.proxies, s.every_weeks, s.presided_by, s.minutes_days, s.charter_event, s.seats, s.voting_seats, s.quorum_required, s.voting_present,
                s.quorum_met, s.convened_event, s.attendance_event, s.closed_on, s.closed_event, s.version,
                (SELECT count(*) FROM governance_agenda_item i WHERE i.sitting = s.sitting) AS items,
                (SELECT count(*) FROM governance_agenda_item i WHERE i.sitting = s.sitting AND i.vote_event IS NOT NULL) AS voted_items
            FROM governance_sitting s
            LEFT JOIN governance_body b ON b.body = s.body
            WHERE (CAST(:readable AS text) IS NULL OR s.territory = :readable)
                AND (NOT :moneyOnly OR EXISTS (
                    SELECT 1 FROM governance_agenda_item i JOIN governance_decision d ON d.decision = i.decision
                    WHERE i.sitting = s.sitting AND d.resolution_kind IN (:money)))
                AND (CAST(:sitting AS text) IS NULL OR s.sitting = :sitting)
                AND (CAST(:body AS text) IS NULL OR s.body = :body)
                AND (CAST(:state AS text) IS NULL OR s.state = :state)
                AND (CAST(:from AS date) IS NULL OR s.held_on >= :from)
                AND (CAST(:until AS date) IS NULL OR s.held_on <= :until)
                AND (CAST(:closing AS bigint) IS NULL OR s.closed_event = :closing)
            ORDER BY s.held_on DESC, s.convened_event DESC
            LIMIT :limit OFFSET :offset
            """;

    private static final String MEMBERS = """
            SELECT m.person, m.quality, m.voting, m.chair, m.presence, m.proxy_holder, m.substitute
            FROM governance_sitting_member m
            WHERE m.sitting = :sitting
            ORDER BY m.rank
            """;

    private static final String ITEMS = """
            SELECT i.number, i.title, i.decision, d.reference AS decision_reference, d.state AS decision_state,
                d.version AS decision_version, i.voted_on, i.votes_for, i.votes_against, i.abstained, i.recused, i.votes_cast,
                i.quorum_required, i.quorum_counted, i.outcome, i.item_event, i.vote_event
            FROM governance_agenda_item i
            LEFT JOIN governance_decision d ON d.decision = i.decision
            LEFT JOIN governance_item_course c ON c.sitting = i.sitting AND c.number = i.number
            WHERE i.sitting = :sitting AND (NOT :moneyOnly OR d.resolution_kind IN (:money))
            ORDER BY c.place, i.number
            """;

    private static final String BALLOTS = """
            SELECT v.item, v.person, v.choice
            FROM governance_ballot v JOIN governance_sitting_member m ON m.sitting = v.sitting AND m.person = v.person
            WHERE v.sitting = :sitting
            ORDER BY v.item, m.rank
            """;

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final SittingCourses courses;

    public Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.courses = new SittingCourses(jdbc);
    }

    /** The sittings the reader may see, the latest first. */
    public List<SittingRow> list(Reader reader, SittingFilter filter) {
        return list(reader, filter, MOST, 0);
    }

    /** As many of them, from the one on that stands behind {@code offset} others. */
    public List<SittingRow> list(Reader reader, SittingFilter filter, int limit, int offset) {
        return select(reader, filter, null, null, limit, offset);
    }

    public Optional<SittingRow> byId(Reader reader, SittingId sitting) {
        return select(reader, SittingFilter.ALL, sitting, null, 1, 0).stream().findFirst();
    }

    /** The sitting that the event at this position closed; empty when that event is another. */
    public Optional<SittingRow> closedAt(Reader reader, long position) {
        return select(reader, SittingFilter.ALL, null, position, 1, 0).stream().findFirst();
    }

    /** The sitting with its members, agenda and votes, as far as the reader may see them. */
    public Optional<SittingSheet> sheet(Reader reader, SittingId sitting) {
        return byId(reader, sitting).map(row -> {
            var items = jdbc.sql(ITEMS)
                    .param("sitting", sitting.text())
                    .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                    .param("money", DecisionVisibility.MONEY)
                    .query(SittingRows::item)
                    .list();
            var numbers = items.stream().map(AgendaItemRow::number).collect(Collectors.toSet());
            if (DecisionVisibility.inSumOnly(reader)) {
                return new SittingSheet(row, List.of(), items, List.of(), courses.of(sitting, numbers, false));
            }
            return new SittingSheet(row, members(sitting), items, ballots(sitting), courses.of(sitting, numbers, true));
        });
    }

    private List<SittingMember> members(SittingId sitting) {
        return jdbc.sql(MEMBERS)
                .param("sitting", sitting.text())
                .query(SittingRows::member)
                .list();
    }

    private List<BallotRow> ballots(SittingId sitting) {
        return jdbc.sql(BALLOTS)
                .param("sitting", sitting.text())
                .query(SittingRows::ballot)
                .list();
    }

    private List<SittingRow> select(
            Reader reader,
            SittingFilter filter,
            @Nullable SittingId sitting,
            @Nullable Long closing,
            int limit,
            int offset) {
        return jdbc.sql(SELECT)
                .param("readable", ReadableTerritory.of(reader))
                .param("moneyOnly", DecisionVisibility.moneyOnly(reader))
                .param("money", DecisionVisibility.MONEY)
                .param("sitting", sitting == null ? null : sitting.text())
                .param("body", filter.body() == null ? null : filter.body().text())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("closing", closing)
                .param("limit", limit)
                .param("offset", offset)
                .query(SittingRows::row)
                .list();
    }
}
