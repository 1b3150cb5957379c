package fr.gouvernail.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.LogicalNameSerializer;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An event that was stored before a field was added to it, at the same revision, is still read, and says no more than it did. */
class EarlierFormsTest {

    private static final LogicalNameSerializer SERIALIZER =
            new LogicalNameSerializer(new EventNameRegistry(Contracts.EVENTS));
    private static final ApprovedFiles FILES = new ApprovedFiles("earlier");

    static Stream<String> names() {
        return FILES.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAndWouldBeWrittenAsItWas(String name) {
        var parts = List.of(name.split("@"));
        var earlier = FILES.approved(name, "");
        var stored = new SimpleSerializedObject<>(
                earlier, String.class, new SimpleSerializedType(parts.getFirst(), parts.getLast()));

        var event = SERIALIZER.<String, DomainEvent>deserialize(stored);

        assertThat(ApprovedFiles.pretty(
                        SERIALIZER.serialize(event, String.class).getData()))
                .isEqualTo(earlier);
    }
}
