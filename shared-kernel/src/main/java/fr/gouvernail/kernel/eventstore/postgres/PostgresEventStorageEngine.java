package fr.gouvernail.kernel.eventstore.postgres;

import fr.gouvernail.kernel.eventstore.CommandInProgress;
import fr.gouvernail.kernel.eventstore.JournalLine;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.eventstore.postgres.AppendUnit.EventRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Events in PostgreSQL, in one order without holes. The position of an event is one more than the last, taken under a lock that outlives
 * the commit: whoever sees a position sees all before it, so a token is a plain number and no reader ever has to guess about gaps.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {

    /** Before the first event. */
    public static final TrackingToken TAIL = new GlobalSequenceTrackingToken(-1);

    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final GroupCommit groupCommit;
    private final StoredEvents storedEvents;
    private final Commits commits = new Commits();
    private final RecentEvents recentEvents = new RecentEvents(this::nextAfter, System::nanoTime);

    public PostgresEventStorageEngine(DataSource dataSource, Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.groupCommit = new GroupCommit(dataSource, this::stored);
        this.storedEvents = new StoredEvents(dataSource);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var command = CommandInProgress.current();
        var rows = messages.stream().map(this::row).toList();
        // A unit of work may publish in several steps; its journal line goes with the first.
        var journal = command == null || command.receipt() != null ? null : command.line();
        var first = groupCommit.append(new AppendUnit(rows, journal));
        if (command != null) {
            command.stored(versionOf(command.line().target(), rows), first + rows.size() - 1);
        }
    }

    /** A command may have told another aggregate of it: the sender is answered with the version of the one it was sent to. */
    private static long versionOf(String target, List<EventRow> rows) {
        return rows.reversed().stream()
                .filter(row -> row.aggregateId().equals(target))
                .findFirst()
                .orElse(rows.getLast())
                .sequence();
    }

    /** Followers in this process get what was stored as it was handed in, without reading and decoding it. */
    private void stored(long first, List<AppendUnit> units) {
        long position = first;
        for (var unit : units) {
            for (var row : unit.events()) {
                recentEvents.add(position, row.message());
                position++;
            }
        }
        commits.add();
    }

    /** Stores a journal line alone: a refusal, or a command that changed nothing. */
    public void journal(JournalLine line) {
        groupCommit.append(new AppendUnit(List.of(), line));
    }

    private EventRow row(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("only aggregates publish events: " + message.getPayloadType());
        }
        var payload = event.serializePayload(serializer, String.class);
        var metaData = event.serializeMetaData(serializer, String.class);
        return new EventRow(
                event.getIdentifier(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData.getData(),
                event.getTimestamp(),
                (String) event.getMetaData().get(RecordedEvents.TERRITORY),
                event);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return readAfter(positionOf(token), Long.MAX_VALUE, null);
    }

    /**
     * Reads the store in order, in batches, as long as there are events.
     *
     * @param after position before the first one to read, -1 for all
     * @param upTo last position to read
     * @param territory only the history of that territory, and what belongs to none; null for everything
     */
    public Stream<? extends TrackedEventMessage<?>> readAfter(long after, long upTo, @Nullable String territory) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                storedEvents.after(after, upTo, territory), serializer, upcasters);
    }

    private List<? extends TrackedEventMessage<?>> nextAfter(long position) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        storedEvents.batchAfter(position).stream(), serializer, upcasters)
                .toList();
    }

    /** Follows the store from the token on: the stream has no end. */
    TrackingEventStream follow(@Nullable TrackingToken token) {
        return new EventsAsTheyCome(positionOf(token), recentEvents, commits);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                storedEvents.ofAggregate(aggregateIdentifier, firstSequenceNumber).stream(), serializer, upcasters);
    }

    /** The stored text of an event's payload and metadata, as it was written. */
    public Optional<StoredText> textAt(long position) {
        return storedEvents.textAt(position);
    }

    /** An event's payload and metadata as JSON text. */
    public record StoredText(String payload, String metaData) {}

    /** Position of the last event; -1 when there is none. */
    public long head() {
        return storedEvents.head();
    }

    /** Position of the last event recorded at or before the instant; -1 when there is none. */
    public long positionAt(Instant instant) {
        return storedEvents.positionAt(instant);
    }

    private static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return storedEvents.lastSequence(aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return TAIL;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(positionAt(instant));
    }

    /**
     * Nothing asks for it: no aggregate is long enough to need snapshots, and no snapshotter is set up. One that were set up without a place
     * to keep what it makes has to be told at once; to take the snapshot and lose it would only cost time, unseen.
     */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("snapshots are not kept");
    }

    /** Axon asks before it reads an aggregate's events; without a snapshot it reads them all. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void close() {
        groupCommit.close();
    }
}
