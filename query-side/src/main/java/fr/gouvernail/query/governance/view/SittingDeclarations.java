package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where in the history the decisions of each sitting were declared adopted or refused; often after the sitting was closed. */
public final class SittingDeclarations {

    private static final String DECLARED = """
            SELECT d.sitting, d.decided_event FROM governance_decision d
            WHERE (CAST(:readable AS text) IS NULL OR d.territory = :readable)
                AND d.sitting IS NOT NULL AND d.decided_event IS NOT NULL
            """;

    private final JdbcClient jdbc;

    public SittingDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Positions of the declarations by sitting. Bare positions say nothing of a decision, so every role of the territory is told them. */
    public Map<SittingId, List<Long>> positions(Reader reader) {
        var found = new HashMap<SittingId, List<Long>>();
        jdbc.sql(DECLARED).param("readable", ReadableTerritory.of(reader)).query(row -> {
            found.computeIfAbsent(SittingId.of(row.getString("sitting")), _ -> new ArrayList<>())
                    .add(row.getLong("decided_event"));
        });
        return found;
    }
}
