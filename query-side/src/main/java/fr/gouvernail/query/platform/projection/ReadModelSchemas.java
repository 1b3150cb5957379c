package fr.gouvernail.query.platform.projection;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Schemas beside the live one, with empty copies of its tables: where rebuilds and replays are written. */
public final class ReadModelSchemas {

    public static final String LIVE = "read_model";

    private final JdbcClient jdbc;

    public ReadModelSchemas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a schema with the tables of the projections, all empty; an older one of the same name is dropped. */
    public void create(String schema, Collection<Projection> projections) {
        drop(schema);
        jdbc.sql("CREATE SCHEMA " + schema).update();
        for (var table : tablesOf(projections)) {
            jdbc.sql("CREATE TABLE %s.%s (LIKE %s.%s INCLUDING ALL)".formatted(schema, table, LIVE, table))
                    .update();
        }
    }

    /** Puts the schema's tables in the place of the live ones. To be called within a transaction. */
    public void swapIn(String schema, Collection<Projection> projections) {
        for (var table : tablesOf(projections)) {
            jdbc.sql("DROP TABLE %s.%s".formatted(LIVE, table)).update();
            jdbc.sql("ALTER TABLE %s.%s SET SCHEMA %s".formatted(schema, table, LIVE))
                    .update();
        }
        drop(schema);
    }

    public void drop(String schema) {
        jdbc.sql("DROP SCHEMA IF EXISTS " + schema + " CASCADE").update();
    }

    public List<String> withPrefix(String prefix) {
        return jdbc.sql("SELECT nspname FROM pg_namespace WHERE starts_with(nspname, ?)")
                .param(prefix)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<String> tablesOf(Collection<Projection> projections) {
        return projections.stream()
                .flatMap(projection -> projection.tables().stream())
                .toList();
    }
}
