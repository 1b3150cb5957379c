package fr.gouvernail.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is written, and what is refused when read. */
class GouvernailJsonTest {

    private static final JsonMapper JSON = GouvernailJson.mapper();
    private static final JsonMapper STRICT = GouvernailJson.strict();
    private static final ProjectId PROJECT = ProjectId.of("project-00000000-0000-4000-8000-000000000041");

    record Computed(Money amount, boolean isOpen) {
        public boolean isPositive() {
            return amount.isPositive();
        }

        public String getLabel() {
            return "computed";
        }

        public LocalDate effectiveOn() {
            return LocalDate.EPOCH;
        }
    }

    record Sample(
            String name,
            int count,
            Money amount,
            BasisPoints rate,
            LocalDate on,
            SeatQuality quality,
            List<BudgetId> budgets,
            @Nullable Long version) {}

    private static final String SAMPLE = """
            {"name":"n","count":3,"amount":1250,"rate":3365,"on":"2026-03-12","quality":"STATE",
             "budgets":["budget-00000000-0000-4000-8000-000000000051"],"version":4}""";

    @Nested
    class Written {

        @Test
        void onlyTheComponentsOfARecord() {
            assertThat(JSON.writeValueAsString(new Computed(Money.euros(2), true)))
                    .isEqualTo("{\"amount\":200,\"isOpen\":true}");
            assertThat(JSON.writeValueAsString(new Tally(1, 0, 0, 0, 1, 1, 1, Tally.Outcome.CARRIED)))
                    .doesNotContain("carried");
            assertThat(JSON.writeValueAsString(
                            new Finding("R-02", Finding.Outcome.BROKEN, Finding.Mode.BLOCK, Map.of(), "CGCT")))
                    .doesNotContain("blocks");
        }

        @Test
        void theKindWhetherTheFamilyIsDeclaredOrNot() {
            Resolution declared = new Resolution.LaunchProject(PROJECT);
            var expected = "{\"kind\":\"launch-project\",\"project\":\"" + PROJECT + "\"}";

            assertThat(JSON.writeValueAsString(declared)).isEqualTo(expected);
            assertThat(JSON.writerFor(Resolution.class).writeValueAsString(declared))
                    .isEqualTo(expected);
            assertThat(JSON.writerFor(Resolution.LaunchProject.class).writeValueAsString(declared))
                    .isEqualTo(expected);
        }

        @Test
        void mapsInTheOrderOfTheirKeysWhateverTheirs() {
            var figures = Map.of("d", "4", "a", "1", "c", "3", "b", "2");

            assertThat(JSON.writeValueAsString(figures)).isEqualTo("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\",\"d\":\"4\"}");
        }

        @Test
        void nothingForWhatIsAbsent() {
            var first = new ProgressReported(
                    PROJECT,
                    0,
                    20,
                    null,
                    fr.gouvernail.contract.portfolio.Weather.SUN,
                    "c",
                    "n",
                    LocalDate.of(2026, 3, 12));
            var json = JSON.writeValueAsString(first);

            assertThat(json).doesNotContain("previousWeather").doesNotContain("null");
            assertThat(JSON.readValue(json, ProgressReported.class)).isEqualTo(first);
        }
    }

    @Nested
    class Read {

        @Test
        void aWholeSample() {
            var sample = STRICT.readValue(SAMPLE, Sample.class);

            assertThat(sample.amount()).isEqualTo(new Money(1250));
            assertThat(sample.budgets()).containsExactly(BudgetId.of("budget-00000000-0000-4000-8000-000000000051"));
            assertThat(sample.version()).isEqualTo(4L);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"amount\":12.5",
                    "\"amount\":1e2",
                    "\"amount\":\"1250\"",
                    "\"amount\":true",
                    "\"amount\":{}",
                    "\"amount\":99999999999999999999",
                    "\"rate\":30.5",
                    "\"rate\":99999999999",
                    "\"count\":3.7",
                    "\"count\":\"3\"",
                    "\"count\":null",
                    "\"count\":99999999999",
                    "\"name\":5",
                    "\"name\":true",
                    "\"on\":20524",
                    "\"on\":\"2026-02-30\"",
                    "\"on\":\"2026-03-12T00:00:00\"",
                    "\"on\":\"2026-03-12T00:00:00Z\"",
                    "\"on\":\"\"",
                    "\"on\":[2026,3,12]",
                    "\"quality\":2",
                    "\"quality\":\"2\"",
                    "\"quality\":\"NOBODY\"",
                    "\"quality\":\"\"",
                    "\"version\":\"4\"",
                    "\"version\":4.5",
                    "\"budgets\":\"budget-00000000-0000-4000-8000-000000000051\"",
                    "\"budgets\":[\"project-00000000-0000-4000-8000-000000000051\"]",
                    "\"budgets\":[51]"
                })
        void aWrongTypeIsRefusedAndNeverBent(String wrong) {
            var field = wrong.substring(0, wrong.indexOf(':'));
            var json = SAMPLE.replaceAll(field + ":(\"[^\"]*\"|\\[[^]]*]|\\d+)", wrong);

            assertThat(json).contains(wrong);
            assertThatThrownBy(() -> JSON.readValue(json, Sample.class)).isInstanceOf(JacksonException.class);
            assertThatThrownBy(() -> STRICT.readValue(json, Sample.class)).isInstanceOf(JacksonException.class);
        }

        @Test
        void aMissingFigureIsRefused() {
            var json = SAMPLE.replace("\"count\":3,", "");

            assertThatThrownBy(() -> STRICT.readValue(json, Sample.class))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("count");
        }

        @Test
        void anUnknownFieldIsIgnoredInTheStoreAndRefusedFromOutside() {
            var json = SAMPLE.replace("{\"name\"", "{\"nmae\":\"x\",\"name\"");

            assertThat(JSON.readValue(json, Sample.class).name()).isEqualTo("n");
            assertThatThrownBy(() -> STRICT.readValue(json, Sample.class)).hasMessageContaining("nmae");
        }

        @Test
        void aDoubledFieldIsRefusedFromOutside() {
            var json = SAMPLE.replace("{\"name\"", "{\"name\":\"x\",\"name\"");

            assertThatThrownBy(() -> STRICT.readValue(json, Sample.class)).isInstanceOf(JacksonException.class);
        }

        @Test
        void whatIsComputedIsNoFieldFromOutside() {
            assertThatThrownBy(
                            () -> STRICT.readValue("{\"amount\":1,\"isOpen\":true,\"positive\":true}", Computed.class))
                    .isInstanceOf(JacksonException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"{}", "{\"kind\":\"sell-the-town-hall\"}", "{\"kind\":\"LaunchProject\"}", "{\"kind\":null}"
                })
        void aResolutionOfNoKnownKindIsRefused(String json) {
            assertThatThrownBy(() -> STRICT.readValue(json, Resolution.class)).isInstanceOf(JacksonException.class);
        }

        @Test
        void aMalformedIdentifierSaysWhatWasExpected() {
            assertThatThrownBy(() -> STRICT.readValue("\"plan-1\"", FundingPlanId.class))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("FundingPlanId");
        }
    }
}
