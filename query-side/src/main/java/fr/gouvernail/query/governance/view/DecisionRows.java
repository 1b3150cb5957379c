package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the register. */
final class DecisionRows {

    private static final JsonMapper JSON = GouvernailJson.mapper();
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    static DecisionRow row(ResultSet rs, Reader reader) throws SQLException {
        return new DecisionRow(
                DecisionId.of(rs.getString("decision")),
                TerritoryId.of(rs.getString("territory")),
                Columns.programme(rs),
                BodyId.of(rs.getString("body")),
                rs.getString("body_name"),
                rs.getBoolean("council_act"),
                rs.getString("reference"),
                rs.getString("title"),
                rs.getString("wording"),
                rs.getString("resolution_kind"),
                DecisionVisibility.seenBy(reader, JSON.readValue(rs.getString("resolution"), Resolution.class)),
                rs.getString("subject"),
                DecisionState.valueOf(rs.getString("state")),
                DecisionState.valueOf(rs.getString("stage")),
                standing(rs),
                rs.getLong("state_event"),
                Columns.sitting(rs),
                Columns.count(rs, "item"),
                Columns.date(rs, "held_on"),
                Columns.date(rs, "decided_on"),
                Columns.number(rs, "decided_event"),
                Columns.instant(rs, "decided_recorded_at"),
                Columns.tally(rs),
                writing(rs),
                rs.getString("withdrawal_reason"),
                ground(rs.getString("postponed_ground")),
                rs.getString("postponed_reason"),
                takeOver(rs),
                origin(rs),
                rs.getString("handed_to"),
                Enactment.valueOf(rs.getString("enactment")),
                Columns.number(rs, "enactment_event"),
                rs.getString("enacted"),
                rs.getString("failure_code"),
                parameters(rs.getString("failure_parameters")),
                rs.getInt("attempts"),
                rs.getLong("version"),
                rs.getLong("last_event"));
    }

    private static DecisionStanding standing(ResultSet rs) throws SQLException {
        var by = rs.getString("standing_by");
        return new DecisionStanding(
                DecisionStanding.Force.valueOf(rs.getString("standing")),
                Columns.date(rs, "standing_since"),
                by == null ? null : LegalChallenge.valueOf(by),
                rs.getString("standing_reference"));
    }

    private static DecisionRow.@Nullable Writing writing(ResultSet rs) throws SQLException {
        var consultation = rs.getString("consultation");
        var agreed = Columns.count(rs, "in_writing_agreed");
        return consultation == null
                ? null
                : new DecisionRow.Writing(
                        ConsultationId.of(consultation),
                        Columns.date(rs, "in_writing_until"),
                        agreed == null
                                ? null
                                : new ConsultationCount(
                                        rs.getInt("in_writing_seats"),
                                        agreed,
                                        rs.getInt("in_writing_silent"),
                                        rs.getInt("in_writing_abstained"),
                                        rs.getInt("in_writing_objected"),
                                        rs.getInt("in_writing_sitting_asked"),
                                        rs.getInt("in_writing_recused")));
    }

    private static DecisionRow.@Nullable TakeOver takeOver(ResultSet rs) throws SQLException {
        var source = rs.getString("source");
        var reason = rs.getString("takeover_reason");
        return source == null || reason == null
                ? null
                : new DecisionRow.TakeOver(source, reason, rs.getString("allowed"));
    }

    private static DecisionRow.@Nullable Origin origin(ResultSet rs) throws SQLException {
        var from = rs.getString("referred_from");
        return from == null
                ? null
                : new DecisionRow.Origin(
                        DecisionId.of(from), rs.getString("from_reference"), rs.getString("from_body_name"));
    }

    static Map<String, String> parameters(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, PARAMETERS);
    }

    private DecisionRows() {}

    private static @Nullable Postponement ground(@Nullable String stored) {
        return stored == null ? null : Postponement.valueOf(stored);
    }
}
