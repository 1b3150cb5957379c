package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.SittingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads columns that may be null. */
final class Columns {

    static @Nullable Long number(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }

    static @Nullable Integer count(ResultSet rs, String column) throws SQLException {
        int value = rs.getInt(column);
        return rs.wasNull() ? null : value;
    }

    static @Nullable LocalDate date(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var value = rs.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable ProgrammeId programme(ResultSet rs) throws SQLException {
        var text = rs.getString("programme");
        return text == null ? null : ProgrammeId.of(text);
    }

    static @Nullable DecisionId decision(ResultSet rs) throws SQLException {
        var text = rs.getString("decision");
        return text == null ? null : DecisionId.of(text);
    }

    static @Nullable SittingId sitting(ResultSet rs) throws SQLException {
        var text = rs.getString("sitting");
        return text == null ? null : SittingId.of(text);
    }

    /** The count of a vote; null while there was none. */
    static @Nullable Tally tally(ResultSet rs) throws SQLException {
        var outcome = rs.getString("outcome");
        if (outcome == null) {
            return null;
        }
        return new Tally(
                rs.getInt("votes_for"),
                rs.getInt("votes_against"),
                rs.getInt("abstained"),
                rs.getInt("recused"),
                rs.getInt("votes_cast"),
                rs.getInt("quorum_required"),
                rs.getInt("quorum_counted"),
                Tally.Outcome.valueOf(outcome));
    }

    private Columns() {}
}
