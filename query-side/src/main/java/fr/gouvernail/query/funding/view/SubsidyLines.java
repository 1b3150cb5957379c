package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a council gave in a year, as lines of open data: each under the name its local authority had when it was granted. */
public final class SubsidyLines {

    private static final String IDENTITY = """
            SELECT name, siret FROM governance_council_identity
            WHERE body = :body AND effective_on <= :day AND NOT replaced
            ORDER BY effective_on DESC, event DESC
            LIMIT 1""";

    private record Identity(String name, String siret) {}

    private final Subsidies subsidies;
    private final JdbcClient jdbc;

    public SubsidyLines(Subsidies subsidies, JdbcClient jdbc) {
        this.subsidies = subsidies;
        this.jdbc = jdbc;
    }

    /** The oldest first; all years when it is null. */
    public List<SubsidyLine> of(Reader reader, BodyId body, @Nullable Integer year) {
        return subsidies.list(reader, new SubsidyFilter(body, year, null, null)).reversed().stream()
                .map(this::line)
                .toList();
    }

    private SubsidyLine line(SubsidyRow row) {
        return jdbc.sql(IDENTITY)
                .param("body", row.body().text())
                .param("day", row.grantedOn())
                .query(Identity.class)
                .optional()
                .map(identity -> new SubsidyLine(row, identity.name(), identity.siret()))
                .orElseGet(() -> new SubsidyLine(row, null, null));
    }
}
