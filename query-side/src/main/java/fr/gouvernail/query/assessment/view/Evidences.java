package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the four columns of a document. */
final class Evidences {

    /** @param prefix of the columns, such as {@code evidence_}; null when there is no document */
    static @Nullable Evidence read(ResultSet row, String prefix) throws SQLException {
        var name = row.getString(prefix + "name");
        return name == null
                ? null
                : new Evidence(
                        name,
                        row.getString(prefix + "fingerprint"),
                        row.getLong(prefix + "bytes"),
                        row.getString(prefix + "link"));
    }

    private Evidences() {}
}
