package fr.gouvernail.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.contract.EventSamples;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes through the one serializer of the store: events by name, tokens and metadata. */
class LogicalNameSerializerTest {

    private static final LogicalNameSerializer SERIALIZER =
            new LogicalNameSerializer(new EventNameRegistry(Contracts.EVENTS));

    private static SerializedObject<String> stored(String name, String revision) {
        return new SimpleSerializedObject<>("{}", String.class, new SimpleSerializedType(name, revision));
    }

    static List<TrackingToken> tokens() {
        return List.of(
                new GlobalSequenceTrackingToken(41),
                GapAwareTrackingToken.newInstance(41, List.of(38L, 40L)),
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(41)),
                ReplayToken.createReplayToken(
                        new GlobalSequenceTrackingToken(41), new GlobalSequenceTrackingToken(12), "reason"));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aTokenSurvives(TrackingToken token) {
        var stored = SERIALIZER.serialize(token, byte[].class);

        assertThat(SERIALIZER.<byte[], TrackingToken>deserialize(stored))
                .isEqualTo(token)
                .hasSameClassAs(token);
    }

    @Test
    void metadataOfTextsSurvives() {
        var metadata = MetaData.from(Map.of("territory", "territory-1", "role", "CHAIR", "correlation", "k-1"));
        var stored = SERIALIZER.serialize(metadata, byte[].class);

        assertThat(SERIALIZER.<byte[], MetaData>deserialize(stored)).isEqualTo(metadata);
        assertThat(stored.getType().getName()).isEqualTo(MetaData.class.getName());
    }

    @Test
    void noJavaNameIsStoredWithAnEvent() {
        assertThat(EventSamples.all()).allSatisfy(sample -> {
            var stored = SERIALIZER.serialize(sample, String.class);
            assertThat(stored.getData() + stored.getType().getName()).doesNotContain("fr.gouvernail", "$", "@class");
        });
    }

    @Test
    void anUnknownNameThrowsInsteadOfBeingSkipped() {
        assertThatThrownBy(() -> SERIALIZER.deserialize(stored("funding.budget.forgotten", "1")))
                .isInstanceOf(UnknownEventName.class)
                .hasMessageContaining("funding.budget.forgotten");
        assertThatThrownBy(() -> SERIALIZER.classForType(new SimpleSerializedType("fr.gouvernail.Gone", null)))
                .isInstanceOf(UnknownEventName.class);
    }

    @Test
    void anUnknownRevisionThrowsInsteadOfBeingReadWithHoles() {
        assertThatThrownBy(() -> SERIALIZER.deserialize(stored("funding.budget.reframed", "2")))
                .isInstanceOf(UnknownEventName.class)
                .hasMessageContaining("revision 2");
    }

    @Test
    void onlyAxonsOwnTypesMayBeNamedInJson() {
        var json = "{\"tokenAtReset\":{\"@class\":\"java.util.Date\"},\"currentToken\":null}";
        var forged = new SimpleSerializedObject<>(
                json, String.class, new SimpleSerializedType(ReplayToken.class.getName(), null));

        assertThatThrownBy(() -> SERIALIZER.deserialize(forged)).isInstanceOf(Exception.class);
    }
}
