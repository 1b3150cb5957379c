package fr.gouvernail.kernel.eventstore.upcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.contract.EventSamples;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.LogicalNameSerializer;
import fr.gouvernail.kernel.eventstore.UnknownEventName;
import fr.gouvernail.kernel.eventstore.upcast.SampleEvent.MovedFrom1;
import fr.gouvernail.kernel.eventstore.upcast.SampleEvent.MovedFrom2;
import fr.gouvernail.kernel.eventstore.upcast.SampleEvent.Place;
import fr.gouvernail.kernel.eventstore.upcast.SampleEvent.ThingMade;
import fr.gouvernail.kernel.eventstore.upcast.SampleEvent.ThingMoved;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An event of any older revision, kept as a file, is read as the one of today. */
class UpcastingTest {

    private static final EventNameRegistry REGISTRY = new EventNameRegistry(List.of(SampleEvent.class));
    private static final LogicalNameSerializer SERIALIZER = new LogicalNameSerializer(REGISTRY);
    private static final EventUpcaster CHAIN = new EventUpcasterChain(new MovedFrom1(), new MovedFrom2());
    private static final ThingMoved MOVED =
            new ThingMoved("thing-1", new Place("3, rue de la Halle", "Valmoret"), LocalDate.of(2026, 1, 1));

    /** A stored payload: files are named {@code <number>__<event name>__<revision>.json}. */
    record Stored(String name, String revision, byte[] payload) {

        static Stored of(Path file) {
            var parts = file.getFileName().toString().replace(".json", "").split("__");
            try {
                return new Stored(parts[1], parts[2], Files.readAllBytes(file));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name + "@" + revision;
        }
    }

    static List<Stored> files() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/upcast"))) {
            return files.sorted().map(Stored::of).toList();
        }
    }

    /** As an aggregate is sourced. */
    private static Object read(LogicalNameSerializer serializer, EventUpcaster chain, Stored stored) {
        var stream = EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry(stored)), serializer, chain);
        return stream.next().getPayload();
    }

    /** As a projection or a policy reads the store. */
    private static Object readTracked(Stored stored) {
        var row = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(0), entry(stored));
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(row), SERIALIZER, CHAIN)
                .findFirst()
                .orElseThrow()
                .getPayload();
    }

    private static GenericDomainEventEntry<byte[]> entry(Stored stored) {
        return new GenericDomainEventEntry<>(
                "sample.thing",
                "thing-1",
                0,
                "event-1",
                Instant.parse("2026-03-12T10:00:00Z"),
                stored.name(),
                stored.revision(),
                stored.payload(),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRevisionOnFileIsReadAsTheCurrentOne(Stored stored) {
        assertThat(read(SERIALIZER, CHAIN, stored)).isEqualTo(MOVED);
        assertThat(readTracked(stored)).isEqualTo(MOVED);
    }

    @Test
    void everyRevisionUpToTheCurrentOneIsOnFile() throws IOException {
        assertThat(files()).extracting(Stored::revision).containsExactly("1", "2", "3");
    }

    @Test
    void anEventThatNeverChangedPassesUntouched() {
        var made = new Stored("sample.thing.made", "1", "{\"thing\":\"thing-2\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(read(SERIALIZER, CHAIN, made)).isEqualTo(new ThingMade("thing-2"));
    }

    @Test
    void anOlderRevisionWithoutItsUpcasterStopsTheReading() throws IOException {
        var oldest = files().getFirst();

        assertThatThrownBy(() -> read(SERIALIZER, new EventUpcasterChain(new MovedFrom2()), oldest))
                .isInstanceOf(UnknownEventName.class)
                .hasMessageContaining("sample.thing.moved in revision 1");
    }

    @Test
    void aRevisionFromTheFutureStopsTheReading() throws IOException {
        var fromTheFuture =
                new Stored("sample.thing.moved", "4", files().getLast().payload());

        assertThatThrownBy(() -> read(SERIALIZER, CHAIN, fromTheFuture)).isInstanceOf(UnknownEventName.class);
    }

    @Test
    void theChainInUseReadsEveryEventOfToday() {
        var serializer = new LogicalNameSerializer(new EventNameRegistry(Contracts.EVENTS));

        assertThat(EventSamples.all()).allSatisfy(sample -> {
            var written = serializer.serialize(sample, byte[].class);
            var stored =
                    new Stored(written.getType().getName(), written.getType().getRevision(), written.getData());
            assertThat(read(serializer, Upcasters.chain(), stored)).isEqualTo(sample);
        });
    }
}
