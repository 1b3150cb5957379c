package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.projection.GatheredStatement.Repetition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the statements of one projection and sends equal ones together, as one statement over many rows where there are enough of them.
 * A statement joins the first batch of its SQL that keeps it behind all that was gathered before for the same row in the same tables; so the
 * order per row is kept, and a long history still travels in few round trips. What only sets again what the statement before it has set
 * takes its place. Rows of different projections never meet, so each has an instance of its own.
 */
public final class BatchedRows implements Rows {

    /** Below this many rows, the single statement is already known to the server and cheaper than its form for many. */
    private static final int WORTH_ONE_STATEMENT = 4;

    /** @param touched where in the batch something is changed, by what it is known by */
    private record Batch(int place, String sql, List<@Nullable Object[]> rows, Map<Object, Integer> touched) {}

    private final List<String> tables;
    private final Map<String, GatheredStatement> statements = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Batch>> batchesOfSql = new HashMap<>();
    private final List<Batch> inOrder = new ArrayList<>();
    private final Map<String, Map<String, Integer>> lastPlaceByTable = new HashMap<>();
    private final Map<String, Optional<ManyRows>> manyRows = new HashMap<>();

    /** @param tables of the projection */
    public BatchedRows(List<String> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public void write(String row, String sql, @Nullable Object... parameters) {
        var statement = statements.computeIfAbsent(sql, text -> GatheredStatement.of(text, tables));
        var touched = statement.touched(row, parameters);
        int last = lastPlace(statement, row);
        var batches = batchesOfSql.computeIfAbsent(sql, _ -> new TreeMap<>());
        var found = batches.ceilingEntry(last);
        if (found != null
                && found.getKey() == last
                && statement.repetition() == Repetition.OVERWRITES
                && replaced(found.getValue(), touched, parameters)) {
            return;
        }
        while (found != null && !mayJoin(found.getValue(), statement, touched)) {
            found = batches.higherEntry(found.getKey());
        }
        var batch = found == null ? null : found.getValue();
        if (batch == null) {
            batch = new Batch(inOrder.size(), sql, new ArrayList<>(), new HashMap<>());
            batches.put(batch.place(), batch);
            inOrder.add(batch);
        }
        if (touched != null) {
            batch.touched().put(touched, batch.rows().size());
        }
        batch.rows().add(parameters);
        for (var table : statement.tables()) {
            lastPlaceByTable.computeIfAbsent(table, _ -> new HashMap<>()).put(row, batch.place());
        }
    }

    private int lastPlace(GatheredStatement statement, String row) {
        int last = -1;
        for (var table : statement.tables()) {
            last = Math.max(last, lastPlaceByTable.getOrDefault(table, Map.of()).getOrDefault(row, -1));
        }
        return last;
    }

    /** Nothing was gathered for the row since, or this batch would not be its last place. */
    private static boolean replaced(Batch batch, @Nullable Object touched, @Nullable Object[] parameters) {
        var at = touched == null ? null : batch.touched().get(touched);
        if (at == null) {
            return false;
        }
        batch.rows().set(at, parameters);
        return true;
    }

    /** One statement changes a row once: what changes it twice takes two. */
    private static boolean mayJoin(Batch batch, GatheredStatement statement, @Nullable Object touched) {
        return touched == null
                || statement.repetition() == Repetition.HARMLESS
                || !batch.touched().containsKey(touched);
    }

    /** Sends everything gathered so far and starts anew. */
    public void flush(Connection connection) throws SQLException {
        for (var batch : inOrder) {
            send(connection, batch.sql(), batch.rows());
        }
        clear();
    }

    /** How many rows of parameters the next flush sends. */
    int gathered() {
        return inOrder.stream().mapToInt(batch -> batch.rows().size()).sum();
    }

    /** Forgets what was gathered, but not what it has learnt of the statements. */
    void clear() {
        batchesOfSql.clear();
        inOrder.clear();
        lastPlaceByTable.clear();
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
