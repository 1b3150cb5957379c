package fr.gouvernail.query.audit.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail: every event, newest first. */
public final class AuditTrail implements TrailSource {

    private static final String SELECT = """
            SELECT e.position, e.event_id, e.name, e.aggregate_type, e.aggregate_id, e.sequence, e.territory, e.programme, e.actor, e.role,
                e.recorded_at, e.effective_on, e.authority, e.correlation, e.causation, e.command_id
            FROM audit_event e
            WHERE (CAST(:readable AS text) IS NULL OR e.territory = :readable)
            """;

    private static final String LIST = SELECT + """
                AND (CAST(:actor AS text) IS NULL OR e.actor = :actor)
                AND (CAST(:type AS text) IS NULL OR e.name = :type OR starts_with(e.name, :type || '.'))
                AND (CAST(:aggregate AS text) IS NULL OR e.aggregate_id = :aggregate)
                AND (CAST(:authority AS text) IS NULL OR e.authority = :authority)
                AND (CAST(:from AS timestamptz) IS NULL OR e.recorded_at >= :from)
                AND (CAST(:until AS timestamptz) IS NULL OR e.recorded_at < :until)
                AND (CAST(:before AS bigint) IS NULL OR e.position < :before)
                AND (CAST(:after AS bigint) IS NULL OR e.position > :after)
            ORDER BY e.position DESC
            LIMIT :limit
            """;

    private static final String ONE = SELECT + "AND e.position = :position";

    private static final String COUNT = """
            SELECT count(*) FROM audit_event e
            WHERE (CAST(:readable AS text) IS NULL OR e.territory = :readable) AND e.position > :position
            """;

    /** What follows from an event of itself stands in the same conversation, on its own history or under it as a decision. */
    private static final String ENDS = """
            SELECT s.position, GREATEST(s.position, (
                SELECT max(e.position) FROM audit_event e
                WHERE (e.aggregate_id = s.aggregate_id OR e.authority = s.aggregate_id) AND e.correlation = s.correlation)) AS last
            FROM audit_event s
            WHERE (CAST(:readable AS text) IS NULL OR s.territory = :readable) AND s.position IN (:positions)
            """;

    private static final String NEIGHBOUR = SELECT + "AND e.aggregate_id = :aggregate AND e.sequence = :sequence";

    private final JdbcClient jdbc;

    public AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this reader's role has access to the trail at all; every role but those outside the administrations has. */
    public static boolean isOpenTo(Reader reader) {
        return WhyAccess.of(reader).trail();
    }

    /** A page of the trail, newest first; empty for a reader without access. */
    public List<TrailRow> list(Reader reader, TrailFilter filter) {
        return isOpenTo(reader) ? find(reader, filter) : List.of();
    }

    public Optional<TrailRow> at(Reader reader, long position) {
        return isOpenTo(reader) ? find(reader, position) : Optional.empty();
    }

    /** As {@link #list} whatever the role: for a chain, which decides itself what it shows. */
    @Override
    public List<TrailRow> find(Reader reader, TrailFilter filter) {
        return jdbc.sql(LIST)
                .param("readable", ReadableTerritory.of(reader))
                .param("actor", filter.actor())
                .param("type", filter.type())
                .param("aggregate", filter.aggregate())
                .param("authority", filter.authority())
                .param("from", utc(filter.recordedFrom()))
                .param("until", utc(filter.recordedUntil()))
                .param("before", filter.before())
                .param("after", filter.after())
                .param("limit", filter.limit())
                .query(AuditTrail::row)
                .list();
    }

    @Override
    public Optional<TrailRow> find(Reader reader, long position) {
        return jdbc.sql(ONE)
                .param("readable", ReadableTerritory.of(reader))
                .param("position", position)
                .query(AuditTrail::row)
                .optional();
    }

    /** How many events of the reader's territory came after that position; a number only, so it is told to every role. */
    public long countAfter(Reader reader, long position) {
        return jdbc.sql(COUNT)
                .param("readable", ReadableTerritory.of(reader))
                .param("position", position)
                .query(Long.class)
                .single();
    }

    /** For each of these events the position of the last one that followed from it of itself; bare positions, told to every role. */
    public Map<Long, Long> endsOfConversations(Reader reader, Collection<Long> positions) {
        var ends = new HashMap<Long, Long>();
        if (!positions.isEmpty()) {
            jdbc.sql(ENDS)
                    .param("readable", ReadableTerritory.of(reader))
                    .param("positions", positions)
                    .query(row -> {
                        ends.put(row.getLong("position"), row.getLong("last"));
                    });
        }
        return ends;
    }

    /** Position of the event that stands that many places after this one in the same history; null when there is none. */
    @Nullable
    Long neighbour(Reader reader, TrailRow line, int distance) {
        return jdbc.sql(NEIGHBOUR)
                .param("readable", ReadableTerritory.of(reader))
                .param("aggregate", line.aggregateId())
                .param("sequence", line.sequence() + distance)
                .query(AuditTrail::row)
                .optional()
                .map(TrailRow::position)
                .orElse(null);
    }

    /** The event with which a history began; null when there is none, or the reader may not see it. */
    @Nullable
    TrailRow first(Reader reader, String aggregate) {
        return jdbc.sql(NEIGHBOUR)
                .param("readable", ReadableTerritory.of(reader))
                .param("aggregate", aggregate)
                .param("sequence", 0)
                .query(AuditTrail::row)
                .optional()
                .orElse(null);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static TrailRow row(ResultSet rs, int number) throws SQLException {
        return new TrailRow(
                rs.getLong("position"),
                rs.getString("event_id"),
                rs.getString("name"),
                rs.getString("aggregate_type"),
                rs.getString("aggregate_id"),
                rs.getLong("sequence"),
                rs.getString("territory"),
                rs.getString("programme"),
                PersonId.of(rs.getString("actor")),
                Role.valueOf(rs.getString("role")),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                rs.getObject("effective_on", LocalDate.class),
                rs.getString("authority"),
                rs.getString("correlation"),
                rs.getString("causation"),
                rs.getString("command_id"));
    }
}
