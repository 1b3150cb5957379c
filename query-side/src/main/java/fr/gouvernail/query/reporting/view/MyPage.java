package fr.gouvernail.query.reporting.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for a reader: their own tasks, and those of the role they act in. The day is that of the reading, past or present. */
public final class MyPage {

    /** What bodies and decisions wait for, by law or by their own rules: also on the dashboard. */
    private static final Set<MyItemKind> ALERTS = EnumSet.of(
            MyItemKind.DECISION_NOT_ENACTED,
            MyItemKind.ACT_TO_TRANSMIT,
            MyItemKind.ACT_TO_PUBLISH,
            MyItemKind.LIST_TO_PUBLISH,
            MyItemKind.MINUTES_TO_SEND,
            MyItemKind.MINUTES_TO_APPROVE,
            MyItemKind.CONVOCATION_TO_SEND,
            MyItemKind.CONVOCATION_TO_REPEAT,
            MyItemKind.CONSULTATION_TO_CLOSE,
            MyItemKind.FOLLOW_UP,
            MyItemKind.MANDATE_ENDING,
            MyItemKind.OPINION_OVERDUE,
            MyItemKind.APPEAL_OVERDUE,
            MyItemKind.PRESCRIPTION_OPEN,
            MyItemKind.SUBSIDY_CONVENTION_MISSING,
            MyItemKind.SUBSIDY_DATA_TO_PUBLISH);

    /**
     * The end of a mandate is announced 60 days before, and recalled for 30 days; the last day to convene, 30 days before. Where
     * the charter approves minutes by silence, they are to be sent, which is recalled for 60 days; from there the delay runs, and the approval
     * is to be recorded on the day after it, recalled as long. Elsewhere the body's next sitting approves them. A written consultation is
     * answered until its last day, and closed from the day after. The data of a subsidy are called for
     * from 30 days before their last day; so are reserves, answers to contributions and the end of a commitment, which is recalled for 30 days.
     * The review of a risk is recalled from 14 days before.
     */
    private static final String WAITING = """
            WITH body AS (
                SELECT b.body, b.council, b.last_held_on, COALESCE(b.last_held_on, b.counted_from) AS last_on,
                    COALESCE((SELECT f.amount FROM my_body_figure f WHERE f.body = b.body AND f.figure = 'NOTICE' AND f.since <= :today
                        ORDER BY f.since DESC LIMIT 1), 0) AS notice,
                    COALESCE((SELECT f.amount FROM my_body_figure f WHERE f.body = b.body AND f.figure = 'WEEKS' AND f.since <= :today
                        ORDER BY f.since DESC LIMIT 1), 0) AS weeks,
                    COALESCE((SELECT f.amount FROM my_body_figure f WHERE f.body = b.body AND f.figure = 'MINUTES' AND f.since <= :today
                        ORDER BY f.since DESC LIMIT 1), 0) AS minutes
                FROM my_body b
                WHERE CAST(:readable AS text) IS NULL OR b.territory = :readable
            ), dated AS (
                SELECT i.kind, i.subject, i.related, i.detail, i.person, i.role, i.since_event, b.council, b.weeks, b.minutes, b.last_on,
                    CASE i.kind
                        WHEN 'CONVOCATION_TO_SEND' THEN b.last_on + 7 * b.weeks - CASE WHEN b.notice = 0 THEN 0 ELSE b.notice + 1 END
                        WHEN 'MINUTES_TO_APPROVE' THEN CASE
                            WHEN b.minutes > 0 THEN i.due_on + b.minutes + 1
                            WHEN b.last_held_on > i.due_on THEN b.last_held_on END
                        ELSE i.due_on END AS due_on
                FROM my_item i
                LEFT JOIN body b ON b.body = CASE i.kind WHEN 'CONVOCATION_TO_SEND' THEN i.subject ELSE i.related END
                WHERE i.active AND (CAST(:readable AS text) IS NULL OR i.territory = :readable)
            ), waiting AS (
                SELECT i.* FROM dated i
                WHERE (i.kind <> 'MANDATE_ENDING' OR i.due_on BETWEEN :today - 30 AND :today + 60)
                    AND (i.kind <> 'DECISION_REVIEW_DUE' OR i.due_on <= :today)
                    AND (i.kind <> 'SUBSIDY_DATA_TO_PUBLISH' OR i.due_on <= :today + 30)
                    AND (i.kind NOT IN ('SUSPENSION_TO_REVIEW', 'RESERVE_TO_LIFT', 'CONTRIBUTION_TO_ANSWER') OR i.due_on <= :today + 30)
                    AND (i.kind <> 'RISK_TO_REVIEW' OR i.due_on <= :today + 14)
                    AND (i.kind <> 'EFFECT_TO_OBSERVE' OR i.due_on <= :today)
                    AND (i.kind <> 'COMMITMENT_ENDING' OR i.due_on BETWEEN :today - 30 AND :today + 30)
                    AND (i.kind <> 'LIST_TO_PUBLISH' OR i.council)
                    AND (i.kind <> 'CONSULTATION_TO_ANSWER' OR i.due_on >= :today)
                    AND (i.kind <> 'CONSULTATION_TO_CLOSE' OR i.due_on <= :today)
                    AND (i.kind NOT IN ('OPINION_OVERDUE', 'APPEAL_OVERDUE') OR i.due_on <= :today)
                    AND (i.kind <> 'CONVOCATION_TO_REPEAT' OR i.last_on <= i.due_on)
                    AND (i.kind <> 'MINUTES_TO_SEND' OR i.minutes > 0 AND i.due_on >= :today - 60)
                    AND (i.kind <> 'MINUTES_TO_APPROVE' OR i.minutes = 0 OR i.due_on >= :today - 60
                        AND NOT EXISTS (SELECT 1 FROM my_item s WHERE s.subject = i.subject AND s.kind = 'MINUTES_TO_SEND'))
                    AND (i.kind <> 'CONVOCATION_TO_SEND' OR i.weeks > 0 AND i.last_on <= :today AND i.due_on <= :today + 30)
            )
            """.replace(":today", "CAST(:today AS date)");

    private static final String MINE = WAITING + """
            SELECT i.kind, i.subject, i.related,
                COALESCE(s.reference, CASE WHEN starts_with(i.kind, 'CONSULTATION') THEN r.reference END) AS reference, s.title, r.title AS related_title, i.detail, i.due_on, i.role, i.since_event
            FROM waiting i
            LEFT JOIN my_subject s ON s.subject = i.subject
            LEFT JOIN my_subject r ON r.subject = i.related
            WHERE i.person = :person OR i.role = :role OR i.person IS NULL AND i.role IS NULL AND i.kind IN (:kinds)
            ORDER BY i.due_on NULLS LAST, i.since_event
            LIMIT 500
            """;

    /** Each thing once, though several roles may do it; of follow-ups only those that are late. */
    private static final String OF_TERRITORY = WAITING + """
            SELECT one.kind, count(*) AS count, count(*) FILTER (WHERE one.late) AS late, min(one.subject) AS subject
            FROM (
                SELECT DISTINCT i.kind, i.subject, i.detail, i.due_on < CAST(:today AS date) AS late
                FROM waiting i
                WHERE i.kind IN (:kinds) AND (i.person IS NULL OR i.kind IN ('FOLLOW_UP', 'PRESCRIPTION_OPEN'))
                    AND (i.kind <> 'FOLLOW_UP' OR i.due_on < CAST(:today AS date))
            ) one
            GROUP BY one.kind
            """;

    private final JdbcClient jdbc;
    private final ReadingDay day;

    public MyPage(JdbcClient jdbc, ReadingDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /** All that waits, the nearest day first. */
    public List<MyItemRow> items(Reader reader) {
        var today = day.today();
        return jdbc.sql(MINE)
                .param("readable", ReadableTerritory.of(reader))
                .param("today", today)
                .param("person", reader.person().text())
                .param("role", reader.role().name())
                .param("kinds", kindsOf(reader.role()))
                .query((rs, _) -> row(rs, today))
                .list();
    }

    /** With one that there is not, since a role may have none of them. */
    private static List<String> kindsOf(Role role) {
        return Stream.concat(
                        Stream.of(""),
                        Arrays.stream(MyItemKind.values())
                                .filter(kind -> kind.roles().contains(role))
                                .map(Enum::name))
                .toList();
    }

    /** What the bodies of the reader's territory wait for, in the order of the kinds. */
    public List<GovernanceAlert> alerts(Reader reader) {
        return jdbc
                .sql(OF_TERRITORY)
                .param("readable", ReadableTerritory.of(reader))
                .param("today", day.today())
                .param("kinds", ALERTS.stream().map(Enum::name).collect(Collectors.toSet()))
                .query((rs, _) -> alert(rs, reader.role()))
                .list()
                .stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private static GovernanceAlert alert(ResultSet rs, Role role) throws SQLException {
        var kind = MyItemKind.valueOf(rs.getString("kind"));
        int count = rs.getInt("count");
        // The page on which it is done may be a form: it is for those who may send it.
        boolean may = kind.roles().isEmpty() || kind.roles().contains(role);
        var path = count == 1 && may ? path(kind, rs.getString("subject")) : kind.list();
        return new GovernanceAlert(kind, count, rs.getInt("late"), path);
    }

    private static MyItemRow row(ResultSet rs, LocalDate today) throws SQLException {
        var kind = MyItemKind.valueOf(rs.getString("kind"));
        var subject = rs.getString("subject");
        var detail = rs.getString("detail");
        var due = rs.getObject("due_on", LocalDate.class);
        boolean ofMember = kind == MyItemKind.MANDATE_ENDING;
        return new MyItemRow(
                kind,
                subject,
                rs.getString("related"),
                rs.getString("reference"),
                rs.getString("title"),
                rs.getString("related_title"),
                ofMember ? null : detail,
                ofMember && detail != null ? PersonId.of(detail) : null,
                due,
                kind.isDue() && due != null && due.isBefore(today),
                who(kind, rs.getString("role")),
                path(kind, subject),
                rs.getLong("since_event"));
    }

    /** A follow-up of a role is for that role alone; the end of one's own mandate is for those who renew it. */
    private static List<Role> who(MyItemKind kind, @Nullable String role) {
        if (kind == MyItemKind.FOLLOW_UP) {
            return role == null ? List.of() : List.of(Role.valueOf(role));
        }
        return kind.roles();
    }

    /** Where it is done; while the past is read, where it is seen, since nothing is done there. */
    private static String path(MyItemKind kind, String subject) {
        return kind == MyItemKind.CONVOCATION_TO_SEND && ReadingPoint.isPast()
                ? "/instances/" + subject
                : kind.path(subject);
    }
}
