package fr.gouvernail.kernel.eventstore.postgres;

import fr.gouvernail.kernel.eventstore.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;

/** Reads the event table. */
final class StoredEvents {

    private static final int BATCH = 1_000;

    private static final String COLUMNS = """
            SELECT global_index, event_id, aggregate_type, aggregate_id, sequence_number,
                   payload_type, payload_revision, payload, metadata, recorded_at
            FROM event_store.domain_event_entry
            """;

    private static final String AFTER =
            COLUMNS + "WHERE global_index > ? AND global_index <= ? ORDER BY global_index LIMIT ?";

    private static final String AFTER_OF_TERRITORY = COLUMNS + """
            WHERE global_index > ? AND global_index <= ? AND (territory = ? OR territory IS NULL)
            ORDER BY global_index LIMIT ?
            """;

    private static final String OF_AGGREGATE =
            COLUMNS + "WHERE aggregate_id = ? AND sequence_number >= ? ORDER BY sequence_number";

    private final DataSource dataSource;

    StoredEvents(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Stream<TrackedEventData<String>> after(long after, long upTo, @Nullable String territory) {
        return StreamSupport.stream(new Batches(after, upTo, territory), false);
    }

    List<DomainEventData<String>> ofAggregate(String aggregateId, long firstSequence) {
        return query(
                OF_AGGREGATE,
                statement -> {
                    statement.setString(1, aggregateId);
                    statement.setLong(2, firstSequence);
                },
                StoredEvents::entry);
    }

    /** The next events after the position, at most a batch. */
    List<TrackedEventData<String>> batchAfter(long after) {
        return batchAfter(after, Long.MAX_VALUE, null);
    }

    private List<TrackedEventData<String>> batchAfter(long after, long upTo, @Nullable String territory) {
        return query(
                territory == null ? AFTER : AFTER_OF_TERRITORY,
                statement -> {
                    int index = 0;
                    statement.setLong(++index, after);
                    statement.setLong(++index, upTo);
                    if (territory != null) {
                        statement.setString(++index, territory);
                    }
                    statement.setInt(++index, BATCH);
                },
                row -> new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong(1)), entry(row)));
    }

    Optional<PostgresEventStorageEngine.StoredText> textAt(long position) {
        return query(
                        "SELECT payload, metadata FROM event_store.domain_event_entry WHERE global_index = ?",
                        statement -> statement.setLong(1, position),
                        row -> new PostgresEventStorageEngine.StoredText(row.getString(1), row.getString(2)))
                .stream()
                .findFirst();
    }

    long head() {
        return number("SELECT max(global_index) FROM event_store.domain_event_entry", statement -> {})
                .orElse(-1L);
    }

    long positionAt(Instant instant) {
        return number(
                        "SELECT max(global_index) FROM event_store.domain_event_entry WHERE recorded_at <= ?",
                        statement -> statement.setTimestamp(1, Timestamp.from(instant)))
                .orElse(-1L);
    }

    Optional<Long> lastSequence(String aggregateId) {
        return number(
                "SELECT max(sequence_number) FROM event_store.domain_event_entry WHERE aggregate_id = ?",
                statement -> statement.setString(1, aggregateId));
    }

    private Optional<Long> number(String sql, Binder binder) {
        return query(sql, binder, row -> Optional.ofNullable(row.getObject(1, Long.class)))
                .getFirst();
    }

    private static GenericDomainEventEntry<String> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(2),
                // As text: an instant would be cut to milliseconds on its way.
                row.getObject(10, OffsetDateTime.class).toInstant().toString(),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Binder binder, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("events not read: " + e.getSQLState(), e);
        }
    }

    /** Fetches the next batch when the last one is used up; ends with the first empty one. */
    private final class Batches extends AbstractSpliterator<TrackedEventData<String>> {

        private final long upTo;
        private final @Nullable String territory;
        private long last;
        private List<TrackedEventData<String>> batch = List.of();
        private int next;
        private boolean exhausted;

        Batches(long after, long upTo, @Nullable String territory) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
            this.last = after;
            this.upTo = upTo;
            this.territory = territory;
        }

        @Override
        public boolean tryAdvance(Consumer<? super TrackedEventData<String>> action) {
            if (next == batch.size()) {
                if (exhausted) {
                    return false;
                }
                batch = batchAfter(last, upTo, territory);
                next = 0;
                if (batch.isEmpty()) {
                    exhausted = true;
                    return false;
                }
                exhausted = batch.size() < BATCH;
                last = batch.getLast().trackingToken().position().orElseThrow();
            }
            action.accept(batch.get(next++));
            return true;
        }
    }
}
