package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of how a sitting went. */
final class SittingCourseColumns {

    /** What a row says of one item; 0 for the sitting as a whole. */
    record OfItem<T>(int item, T what) {}

    static SittingCourse course(
            ResultSet rs,
            Set<Integer> numbers,
            List<ItemCourse> items,
            List<ProxyRow> proxies,
            List<PresidencyRow> presidencies,
            List<PaperCorrection> corrections)
            throws SQLException {
        var current = Columns.count(rs, "current_item");
        var first = rs.getString("first_sitting");
        var followedBy = rs.getString("followed_by");
        var kind = rs.getString("body_kind");
        var second = first == null
                ? null
                : new SittingCourse.Second(
                        SittingId.of(first), rs.getObject("first_held_on", LocalDate.class), rs.getInt("days_between"));
        return new SittingCourse(
                second,
                followedBy == null ? null : SittingId.of(followedBy),
                kind != null && BodyKind.valueOf(kind).isCouncil(),
                urgency(rs),
                current != null && numbers.contains(current) ? current : null,
                sending(rs),
                approval(rs),
                publishedList(rs),
                items,
                proxies,
                presidencies,
                corrections,
                callOff(rs));
    }

    static PresidencyRow presidency(ResultSet rs, int number) throws SQLException {
        int item = rs.getInt("item");
        var secretary = rs.getString("secretary");
        return new PresidencyRow(
                item == 0 ? null : item,
                PersonId.of(rs.getString("presiding")),
                PresidingCapacity.valueOf(rs.getString("capacity")),
                secretary == null ? null : PersonId.of(secretary),
                rs.getString("reason"),
                rs.getBoolean("replaced"),
                rs.getLong("event"));
    }

    private static SittingCourse.@Nullable Urgency urgency(ResultSet rs) throws SQLException {
        var reason = rs.getString("urgency_reason");
        return reason == null
                ? null
                : new SittingCourse.Urgency(
                        reason,
                        rs.getInt("urgency_clear_days"),
                        rs.getObject("urgency_accepted", Boolean.class),
                        Columns.count(rs, "urgency_for"),
                        Columns.count(rs, "urgency_against"),
                        Columns.count(rs, "urgency_abstained"),
                        Outcome.CARRIED_BY_CHAIR.name().equals(rs.getString("urgency_outcome")),
                        Columns.count(rs, "urgency_quorum_required"),
                        Columns.count(rs, "urgency_quorum_counted"),
                        Columns.number(rs, "urgency_event"));
    }

    private static SittingCourse.@Nullable Sending sending(ResultSet rs) throws SQLException {
        var on = Columns.date(rs, "minutes_sent_on");
        return on == null ? null : new SittingCourse.Sending(on, rs.getLong("minutes_sent_event"));
    }

    private static SittingCourse.@Nullable CallOff callOff(ResultSet rs) throws SQLException {
        var on = Columns.date(rs, "called_off_on");
        return on == null
                ? null
                : new SittingCourse.CallOff(on, rs.getString("called_off_reason"), rs.getLong("called_off_event"));
    }

    private static SittingCourse.@Nullable Approval approval(ResultSet rs) throws SQLException {
        var on = Columns.date(rs, "minutes_approved_on");
        var at = rs.getString("minutes_approved_at");
        return on == null
                ? null
                : new SittingCourse.Approval(
                        on,
                        at == null ? null : SittingId.of(at),
                        rs.getBoolean("minutes_tacit"),
                        rs.getLong("minutes_event"));
    }

    private static SittingCourse.@Nullable PublishedList publishedList(ResultSet rs) throws SQLException {
        var on = Columns.date(rs, "list_published_on");
        return on == null
                ? null
                : new SittingCourse.PublishedList(
                        on,
                        rs.getObject("list_posted_on", LocalDate.class),
                        rs.getObject("list_online_on", LocalDate.class),
                        rs.getObject("list_due_on", LocalDate.class),
                        rs.getString("list_place"),
                        rs.getLong("list_event"));
    }

    static OfItem<DocumentRow> document(ResultSet rs, int row) throws SQLException {
        var kind = rs.getString("kind");
        var document = new AttachedDocument(
                rs.getString("name"),
                rs.getString("document_version"),
                rs.getString("fingerprint"),
                rs.getLong("bytes"),
                rs.getString("link"),
                kind == null ? null : AttachedDocument.Kind.valueOf(kind));
        return new OfItem<>(rs.getInt("item"), new DocumentRow(document, withdrawal(rs), rs.getLong("document_event")));
    }

    private static DocumentRow.@Nullable Withdrawal withdrawal(ResultSet rs) throws SQLException {
        var on = Columns.date(rs, "withdrawn_on");
        return on == null
                ? null
                : new DocumentRow.Withdrawal(on, rs.getString("withdrawn_reason"), rs.getLong("withdrawn_event"));
    }

    static ItemCourse item(ResultSet rs, boolean byName) throws SQLException {
        return new ItemCourse(
                rs.getInt("number"),
                rs.getInt("place"),
                Columns.number(rs, "opened_event"),
                quorum(rs),
                List.of(),
                manner(rs),
                rs.getBoolean("secret_vote"),
                Columns.count(rs, "blank"),
                Columns.count(rs, "invalid"),
                List.of(),
                postponed(rs),
                signature(rs, "", byName),
                signature(rs, "secretary_", byName),
                List.of());
    }

    private static @Nullable QuorumCheck quorum(ResultSet rs) throws SQLException {
        return Columns.count(rs, "quorum_serving") == null
                ? null
                : new QuorumCheck(
                        rs.getInt("quorum_serving"),
                        rs.getInt("quorum_required"),
                        rs.getInt("quorum_present"),
                        rs.getInt("quorum_counted"));
    }

    private static ItemCourse.@Nullable Manner manner(ResultSet rs) throws SQLException {
        var manner = rs.getString("manner");
        return manner == null
                ? null
                : new ItemCourse.Manner(
                        BallotManner.valueOf(manner),
                        rs.getInt("manner_present"),
                        rs.getInt("roll_call_asked"),
                        rs.getInt("secret_asked"),
                        rs.getBoolean("appointment"),
                        rs.getLong("manner_event"));
    }

    private static ItemCourse.@Nullable Postponed postponed(ResultSet rs) throws SQLException {
        var ground = rs.getString("postponed_ground");
        return ground == null
                ? null
                : new ItemCourse.Postponed(
                        Postponement.valueOf(ground), rs.getString("postponed_reason"), rs.getLong("postponed_event"));
    }

    private static ItemCourse.@Nullable Signature signature(ResultSet rs, String capacity, boolean byName)
            throws SQLException {
        var signatory = rs.getString(capacity + "signed_by");
        return signatory == null
                ? null
                : new ItemCourse.Signature(
                        byName ? PersonId.of(signatory) : null,
                        rs.getObject(capacity + "signed_on", LocalDate.class),
                        rs.getLong(capacity + "signed_event"));
    }

    static OfItem<Recusal> recusal(ResultSet rs, int row) throws SQLException {
        var ground = Recusal.Ground.valueOf(rs.getString("ground"));
        return new OfItem<>(rs.getInt("item"), new Recusal(PersonId.of(rs.getString("person")), ground));
    }

    static OfItem<PersonId> participant(ResultSet rs, int row) throws SQLException {
        return new OfItem<>(rs.getInt("item"), PersonId.of(rs.getString("person")));
    }

    static ProxyRow proxy(ResultSet rs, int row) throws SQLException {
        return new ProxyRow(
                PersonId.of(rs.getString("giver")),
                PersonId.of(rs.getString("holder")),
                rs.getObject("written_on", LocalDate.class),
                rs.getBoolean("limit_lifted"),
                rs.getInt("sittings_running"),
                Columns.date(rs, "revoked_on"),
                rs.getLong("proxy_event"));
    }

    private SittingCourseColumns() {}
}
