package fr.gouvernail.query.platform.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which version of its code wrote each projection's rows; those that the present code would write otherwise are written anew. */
public final class ProjectionVersions {

    private final List<Projection> projections;
    private final ProjectionRebuild rebuild;
    private final JdbcClient jdbc;

    public ProjectionVersions(List<Projection> projections, ProjectionRebuild rebuild, JdbcClient jdbc) {
        this.projections = projections;
        this.rebuild = rebuild;
        this.jdbc = jdbc;
    }

    /** To be called before the projections start. New ones on an empty store have nothing to rebuild. */
    public void rebuildOutdated() {
        var stored = stored();
        var outdated = projections.stream()
                .filter(projection -> stored.getOrDefault(projection.name(), 0) != projection.version())
                .map(Projection::name)
                .toList();
        if (outdated.isEmpty()) {
            return;
        }
        rebuild.runNow(outdated);
        projections.stream()
                .filter(projection -> outdated.contains(projection.name()))
                .forEach(this::store);
    }

    private Map<String, Integer> stored() {
        var versions = new HashMap<String, Integer>();
        jdbc.sql("SELECT projection, version FROM read_model.projection_version")
                .query(row -> {
                    versions.put(row.getString(1), row.getInt(2));
                });
        return versions;
    }

    private void store(Projection projection) {
        jdbc.sql("""
                        INSERT INTO read_model.projection_version (projection, version) VALUES (?, ?)
                        ON CONFLICT (projection) DO UPDATE SET version = excluded.version
                        """).param(projection.name()).param(projection.version()).update();
    }
}
