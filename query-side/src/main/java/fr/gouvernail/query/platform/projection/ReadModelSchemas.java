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
     * Makes a schema with the tables of the projections, all empty, without the indexes that {@link #complete} makes. An older schema of
     * the same name is dropped.
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
        for (var index : forReaders(schema, projections)) {
            jdbc.sql("DROP INDEX %s.%s".formatted(schema, index.name())).update();
        }
    }

    /** Makes the indexes that were put off, once the tables are filled. */
    public void complete(String schema, Collection<Projection> projections) {
        for (var index : forReaders(LIVE, projections)) {
            jdbc.sql(index.definition().replace(" ON " + LIVE + ".", " ON " + schema + "."))
                    .update();
        }
    }

    /** An index with the text that makes it, its schema included. */
    private record Index(String name, String column, String definition) {}

    /** What only readers need. The unique ones stay: they tell rows apart while they are written. */
    private List<Index> forReaders(String schema, Collection<Projection> projections) {
        return projections.stream()
                .flatMap(projection -> projection.tables().stream()
                        .flatMap(table -> indexesOf(schema, table).stream()
                                .filter(index -> !projection.searchedBy().contains(table + "." + index.column()))))
                .toList();
    }

    private List<Index> indexesOf(String schema, String table) {
        return jdbc.sql("""
                        SELECT c.relname, a.attname, pg_get_indexdef(i.indexrelid)
                        FROM pg_index i
                        JOIN pg_class c ON c.oid = i.indexrelid
                        JOIN pg_attribute a ON a.attrelid = i.indexrelid AND a.attnum = 1
                        WHERE i.indrelid = CAST(? AS regclass) AND NOT i.indisunique
                        """)
                .param(schema + "." + table)
                .query((row, _) -> new Index(row.getString(1), row.getString(2), row.getString(3)))
                .list();
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
