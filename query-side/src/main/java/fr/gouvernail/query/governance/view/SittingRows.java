package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads rows of sittings. */
final class SittingRows {

    static SittingRow row(ResultSet rs, int number) throws SQLException {
        var rules = new BodyRules(
                BodyRules.Quorum.valueOf(rs.getString("quorum")),
                rs.getInt("fixed_quorum"),
                rs.getBoolean("casting_vote"),
                rs.getInt("notice_days"));
        return new SittingRow(
                SittingId.of(rs.getString("sitting")),
                TerritoryId.of(rs.getString("territory")),
                Columns.programme(rs),
                BodyId.of(rs.getString("body")),
                rs.getString("body_name"),
                SittingState.valueOf(rs.getString("state")),
                rs.getObject("held_on", LocalDate.class),
                rs.getObject("convened_on", LocalDate.class),
                rs.getString("place"),
                rules,
                charter(rs),
                Columns.number(rs, "charter_event"),
                rs.getInt("seats"),
                rs.getInt("voting_seats"),
                Columns.count(rs, "quorum_required"),
                Columns.count(rs, "voting_present"),
                rs.getObject("quorum_met", Boolean.class),
                rs.getInt("items"),
                rs.getInt("voted_items"),
                rs.getLong("convened_event"),
                Columns.number(rs, "attendance_event"),
                rs.getObject("closed_on", LocalDate.class),
                Columns.number(rs, "closed_event"),
                rs.getLong("version"));
    }

    static SittingMember member(ResultSet rs, int number) throws SQLException {
        var presence = rs.getString("presence");
        var holder = rs.getString("proxy_holder");
        var substitute = rs.getString("substitute");
        return new SittingMember(
                PersonId.of(rs.getString("person")),
                SeatQuality.valueOf(rs.getString("quality")),
                rs.getBoolean("voting"),
                rs.getBoolean("chair"),
                presence == null ? null : Presence.valueOf(presence),
                holder == null ? null : PersonId.of(holder),
                substitute == null ? null : PersonId.of(substitute));
    }

    private static @Nullable BodyCharter charter(ResultSet rs) throws SQLException {
        var decidesBy = rs.getString("decides_by");
        return decidesBy == null
                ? null
                : new BodyCharter(
                        BodyCharter.Decides.valueOf(decidesBy),
                        rs.getInt("silence_days"),
                        rs.getBoolean("proxies"),
                        rs.getInt("every_weeks"),
                        rs.getString("presided_by"),
                        rs.getInt("minutes_days"));
    }

    static AgendaItemRow item(ResultSet rs, int number) throws SQLException {
        var state = rs.getString("decision_state");
        return new AgendaItemRow(
                rs.getInt("number"),
                rs.getString("title"),
                Columns.decision(rs),
                rs.getString("decision_reference"),
                state == null ? null : DecisionState.valueOf(state),
                Columns.number(rs, "decision_version"),
                Columns.date(rs, "voted_on"),
                Columns.tally(rs),
                rs.getLong("item_event"),
                Columns.number(rs, "vote_event"));
    }

    static BallotRow ballot(ResultSet rs, int number) throws SQLException {
        return new BallotRow(
                rs.getInt("item"), PersonId.of(rs.getString("person")), Choice.valueOf(rs.getString("choice")));
    }

    private SittingRows() {}
}
