package fr.gouvernail.kernel.eventstore.postgres;

import fr.gouvernail.kernel.eventstore.JournalLine;
import fr.gouvernail.kernel.eventstore.postgres.AppendUnit.EventRow;
import fr.gouvernail.kernel.sql.ColumnArray;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one call that stores: a function of the database, so that the lock is held for one round trip and no more. */
final class AppendCall {

    private static final String SQL = """
            SELECT event_store.append(
                ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::int[])
            """;

    /** A journal line with the version its command led to and the number of its last event within the call, 0 for none. */
    private record NumberedLine(JournalLine line, @Nullable Long version, int lastEvent) {}

    static long execute(Connection connection, List<AppendUnit> units) throws SQLException {
        var events = new ArrayList<EventRow>();
        var lines = new ArrayList<NumberedLine>();
        for (var unit : units) {
            events.addAll(unit.events());
            if (unit.journal() != null) {
                lines.add(numbered(unit, unit.journal(), events.size()));
            }
        }
        try (var statement = connection.prepareStatement(SQL)) {
            bind(statement, connection, events, lines);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static NumberedLine numbered(AppendUnit unit, JournalLine line, int eventsSoFar) {
        if (unit.events().isEmpty()) {
            return new NumberedLine(line, null, 0);
        }
        return new NumberedLine(line, unit.events().getLast().sequence(), eventsSoFar);
    }

    private static void bind(
            PreparedStatement statement, Connection connection, List<EventRow> events, List<NumberedLine> lines)
            throws SQLException {
        var arrays = new Arrays(statement, connection);
        arrays.add("text", events, EventRow::eventId);
        arrays.add("text", events, EventRow::aggregateType);
        arrays.add("text", events, EventRow::aggregateId);
        arrays.add("bigint", events, EventRow::sequence);
        arrays.add("text", events, EventRow::payloadType);
        arrays.add("text", events, EventRow::payloadRevision);
        arrays.add("text", events, EventRow::payload);
        arrays.add("text", events, EventRow::metaData);
        arrays.add("bigint", events, row -> ChronoUnit.MICROS.between(Instant.EPOCH, row.recordedAt()));
        arrays.add("text", events, EventRow::territory);
        arrays.add("text", lines, numbered -> numbered.line().key());
        arrays.add("text", lines, numbered -> numbered.line().inputHash());
        arrays.add("text", lines, numbered -> numbered.line().command());
        arrays.add("text", lines, numbered -> numbered.line().target());
        arrays.add("text", lines, numbered -> numbered.line().actor());
        arrays.add("text", lines, numbered -> numbered.line().role().name());
        arrays.add("text", lines, numbered -> numbered.line().correlation());
        arrays.add("text", lines, numbered -> numbered.line().rejection());
        arrays.add("bigint", lines, NumberedLine::version);
        arrays.add("int", lines, NumberedLine::lastEvent);
    }

    /** Binds one array after the other: a column of the rows to be stored. */
    private static final class Arrays {
        private final PreparedStatement statement;
        private final Connection connection;
        private int index;

        Arrays(PreparedStatement statement, Connection connection) {
            this.statement = statement;
            this.connection = connection;
        }

        <T> void add(String type, List<T> rows, Function<T, @Nullable Object> column) throws SQLException {
            statement.setArray(++index, ColumnArray.of(connection, type, rows, column));
        }
    }

    private AppendCall() {}
}
