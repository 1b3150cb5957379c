package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the statements of one projection and sends equal ones together, as one statement over many rows where there are enough of them.
 * A statement joins the first batch of its SQL that keeps it behind all that was gathered before for the same row; so the order per row is
 * kept, and a long history still travels in few round trips. Rows of different projections never meet, so each has an instance of its own.
 */
public final class BatchedRows implements Rows {

    /** Below this many rows, the single statement is already known to the server and cheaper than its form for many. */
    private static final int WORTH_ONE_STATEMENT = 4;

    private record Batch(int place, String sql, List<@Nullable Object[]> rows, Set<String> names) {}

    private final Map<String, NavigableMap<Integer, Batch>> batchesOfSql = new HashMap<>();
    private final List<Batch> inOrder = new ArrayList<>();
    private final Map<String, Integer> lastPlaceOfRow = new HashMap<>();
    private final Map<String, Optional<ManyRows>> manyRows = new HashMap<>();

    @Override
    public void write(String row, String sql, @Nullable Object... parameters) {
        var batches = batchesOfSql.computeIfAbsent(sql, _ -> new TreeMap<>());
        var found = batches.ceilingEntry(lastPlaceOfRow.getOrDefault(row, -1));
        while (found != null && !mayJoin(found.getValue(), row, sql)) {
            found = batches.higherEntry(found.getKey());
        }
        var batch = found == null ? null : found.getValue();
        if (batch == null) {
            batch = new Batch(inOrder.size(), sql, new ArrayList<>(), new HashSet<>());
            batches.put(batch.place(), batch);
            inOrder.add(batch);
        }
        batch.rows().add(parameters);
        batch.names().add(row);
        lastPlaceOfRow.put(row, batch.place());
    }

    /** One statement changes a row once: what changes it twice takes two. Plain inserts add rows of their own. */
    private static boolean mayJoin(Batch batch, String row, String sql) {
        return isPlainInsert(sql) || !batch.names().contains(row);
    }

    private static boolean isPlainInsert(String sql) {
        return sql.startsWith("INSERT") && !sql.contains("ON CONFLICT");
    }

    /** Sends everything gathered so far and starts anew. */
    public void flush(Connection connection) throws SQLException {
        for (var batch : inOrder) {
            send(connection, batch.sql(), batch.rows());
        }
        clear();
    }

    /** Forgets what was gathered, but not what it has learnt of the statements. */
    void clear() {
        batchesOfSql.clear();
        inOrder.clear();
        lastPlaceOfRow.clear();
    }

    private void send(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.size() >= WORTH_ONE_STATEMENT) {
            var many = manyRows.get(sql);
            if (many == null) {
                many = Optional.ofNullable(ManyRows.of(connection, sql));
                manyRows.put(sql, many);
            }
            if (many.isPresent()) {
                rows.forEach(BatchedRows::toColumns);
                many.get().execute(connection, rows);
                return;
            }
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var parameters : rows) {
                bind(statement, parameters);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void toColumns(@Nullable Object[] parameters) {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = column(parameters[i]);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, column(parameters[i]));
        }
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Identifier id -> id.text();
            case Money money -> money.cents();
            case BasisPoints rate -> rate.value();
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> value;
        };
    }
}
