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

    /**
     * Makes a schema with the tables of the projections, all empty, some without the indexes that {@link #complete} makes; an older one of the same name
     * is dropped.
     */
    public void create(String schema, Collection<Projection> projections) {
        drop(schema);
        jdbc.sql("CREATE SCHEMA " + schema).update();
        for (var table : tablesOf(projections)) {
            // Nothing is tidied up while a table is being filled: that work would be lost, and in the way.
            jdbc.sql("CREATE TABLE %s.%s (LIKE %s.%s INCLUDING ALL) WITH (autovacuum_enabled = false)"
                            .formatted(schema, table, LIVE, table))
                    .update();
        }
        for (var table : addedTo(projections)) {
            for (var index : indexesOf(schema, table, "CAST(CAST(indexrelid AS regclass) AS text)")) {
                jdbc.sql("DROP INDEX " + index).update();
            }
        }
    }

    /** Makes the indexes that were put off, once the tables are filled. */
    public void complete(String schema, Collection<Projection> projections) {
        for (var table : addedTo(projections)) {
            for (var definition : indexesOf(LIVE, table, "pg_get_indexdef(indexrelid)")) {
                jdbc.sql(definition.replace(" ON %s.%s ".formatted(LIVE, table), " ON %s.%s ".formatted(schema, table)))
                        .update();
            }
        }
    }

    /** What only readers need: the unique ones tell rows apart while they are written. */
    private List<String> indexesOf(String schema, String table, String what) {
        return jdbc.sql("SELECT %s FROM pg_index WHERE indrelid = CAST(? AS regclass) AND NOT indisunique"
                        .formatted(what))
                .param(schema + "." + table)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<String> addedTo(Collection<Projection> projections) {
        return projections.stream()
                .flatMap(projection -> projection.tablesAddedTo().stream())
                .toList();
    }

    /** Puts the schema's tables in the place of the live ones. To be called within a transaction. */
    public void swapIn(String schema, Collection<Projection> projections) {
        for (var table : tablesOf(projections)) {
            jdbc.sql("DROP TABLE %s.%s".formatted(LIVE, table)).update();
            jdbc.sql("ALTER TABLE %s.%s SET SCHEMA %s".formatted(schema, table, LIVE))
                    .update();
            jdbc.sql("ALTER TABLE %s.%s RESET (autovacuum_enabled)".formatted(LIVE, table))
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
