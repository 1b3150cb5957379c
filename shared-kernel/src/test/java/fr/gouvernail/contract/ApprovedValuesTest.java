package fr.gouvernail.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.event.Kind;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The value types inside events are frozen like the events, and so is each kind of resolution. */
class ApprovedValuesTest {

    private static final JsonMapper JSON = GouvernailJson.mapper();
    private static final ApprovedFiles VALUES = new ApprovedFiles("values");
    private static final ApprovedFiles RESOLUTIONS = new ApprovedFiles("resolutions");

    static Stream<Map.Entry<String, Object>> values() {
        return ValueSamples.all().entrySet().stream();
    }

    static Stream<Resolution> resolutions() {
        return GovernanceSamples.resolutions().stream();
    }

    private static String kindOf(Class<?> resolution) {
        return resolution.getAnnotation(Kind.class).value();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueKeepsItsFormBothWays(Map.Entry<String, Object> sample) {
        var actual = ApprovedFiles.pretty(JSON.writeValueAsString(sample.getValue()));
        var approved = VALUES.approved(sample.getKey(), actual);

        assertThat(actual).isEqualTo(approved);
        assertThat((Object) JSON.readValue(approved, sample.getValue().getClass()))
                .isEqualTo(sample.getValue());
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void aResolutionKeepsItsFormBothWays(Resolution sample) {
        var actual = ApprovedFiles.pretty(JSON.writeValueAsString(sample));
        var approved = RESOLUTIONS.approved(kindOf(sample.getClass()), actual);

        assertThat(actual).isEqualTo(approved);
        assertThat(JSON.readValue(approved, Resolution.class)).isEqualTo(sample);
    }

    @Test
    void everyKindOfResolutionHasASampleAndAFile() {
        var kinds = new TreeSet<String>();
        for (var type : Resolution.class.getPermittedSubclasses()) {
            kinds.add(kindOf(type));
        }
        assertThat(resolutions().map(resolution -> kindOf(resolution.getClass())))
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(RESOLUTIONS.names()).isEqualTo(kinds);
    }

    @Test
    void everyRecordInsideAnEventHasASampleAndNoFileIsLeftOver() {
        Set<Class<?>> sampled = new HashSet<>();
        ValueSamples.all().values().forEach(value -> sampled.add(value.getClass()));

        assertThat(sampled).containsAll(EventShapes.valueRecords());
        assertThat(VALUES.names()).isEqualTo(new TreeSet<>(ValueSamples.all().keySet()));
    }
}
