package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.view.PaperCorrection.Paper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what was recorded of a sitting's papers before it was corrected. */
final class PaperCorrections {

    static final String ALL = """
            SELECT paper, item, person, recorded_on, other_day, place, approved_at, tacit, reason, event
            FROM governance_paper_correction WHERE sitting = :sitting ORDER BY event
            """;

    /** @param byName whether the reader may know who did what: the reason of a signature may name somebody too */
    static PaperCorrection row(ResultSet rs, boolean byName) throws SQLException {
        int item = rs.getInt("item");
        var signatory = rs.getString("person");
        return new PaperCorrection(
                Paper.valueOf(rs.getString("paper")),
                item == 0 ? null : item,
                signatory == null || !byName ? null : PersonId.of(signatory),
                rs.getObject("recorded_on", LocalDate.class),
                Columns.date(rs, "other_day"),
                rs.getString("place"),
                sitting(rs.getString("approved_at")),
                rs.getBoolean("tacit"),
                signatory == null || byName ? rs.getString("reason") : null,
                rs.getLong("event"));
    }

    private static @Nullable SittingId sitting(@Nullable String text) {
        return text == null ? null : SittingId.of(text);
    }

    private PaperCorrections() {}
}
