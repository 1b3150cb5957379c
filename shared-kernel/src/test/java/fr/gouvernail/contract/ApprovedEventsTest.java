package fr.gouvernail.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.LogicalNameSerializer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored today can be read for ever: each event and revision has one frozen JSON form. */
class ApprovedEventsTest {

    private static final EventNameRegistry REGISTRY = new EventNameRegistry(Contracts.EVENTS);
    private static final LogicalNameSerializer SERIALIZER = new LogicalNameSerializer(REGISTRY);
    private static final ApprovedFiles FILES = new ApprovedFiles("events");

    static Stream<DomainEvent> samples() {
        return EventSamples.all().stream();
    }

    private static String fileOf(DomainEvent event) {
        var name = REGISTRY.nameOf(event.getClass());
        return name.value() + "@" + name.revision();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWrittenInItsApprovedForm(DomainEvent sample) {
        var stored = SERIALIZER.serialize(sample, String.class);
        var actual = ApprovedFiles.pretty(stored.getData());

        assertThat(actual).isEqualTo(FILES.approved(fileOf(sample), actual));
        assertThat(stored.getType().getName() + "@" + stored.getType().getRevision())
                .isEqualTo(fileOf(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadBackFromItsApprovedForm(DomainEvent sample) {
        var name = REGISTRY.nameOf(sample.getClass());
        var written =
                ApprovedFiles.pretty(SERIALIZER.serialize(sample, String.class).getData());
        var stored = new SimpleSerializedObject<>(
                FILES.approved(fileOf(sample), written),
                String.class,
                new SimpleSerializedType(name.value(), String.valueOf(name.revision())));

        assertThat(SERIALIZER.<String, DomainEvent>deserialize(stored)).isEqualTo(sample);
    }

    @Test
    void everyEventHasOneSampleAndOneFile() {
        var expected = new TreeSet<String>();
        REGISTRY.all().values().forEach(type -> {
            var name = REGISTRY.nameOf(type);
            expected.add(name.value() + "@" + name.revision());
        });

        assertThat(samples().map(ApprovedEventsTest::fileOf)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(FILES.names()).containsAll(expected);
    }

    @Test
    void everyFileIsOfARegisteredEventAndOfNoRevisionToCome() {
        assertThat(FILES.names()).allSatisfy(file -> {
            var parts = List.of(file.split("@"));
            var current = REGISTRY.nameOf(REGISTRY.typeOf(parts.getFirst())).revision();
            assertThat(Integer.parseInt(parts.getLast())).isBetween(1, current);
        });
    }

    @Test
    void aMissingFileIsRefusedAndNotWritten() {
        var empty = new ApprovedFiles("events-that-are-not-there");
        if (!ApprovedFiles.approving()) {
            assertThatThrownBy(() -> empty.approved("any.event.happened@1", "{}"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("-Dapprove=true");
            assertThatThrownBy(empty::names).hasMessageContaining("events-that-are-not-there");
        }
    }
}
