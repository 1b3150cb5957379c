package fr.gouvernail.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    /** No entry is written ahead of its day. */
    private static final LocalDate LATEST = LocalDate.of(2026, 11, 1);

    private static final String CHANGING = """
            # The threshold moved on 1 January 2025.
            rule: R-01
            title.fr: Seuil
            title.en: Threshold
            mode: warn
            basis: Article 1: premier alinéa
            source: [S1]
            from: 2020-01-01
            to: 2024-12-31
            param.min_bp: 2000

            rule: R-01
            title.fr: Seuil
            title.en: Threshold
            mode: block
            basis: Article 1
            source: [S1]
            from: 2025-01-01
            param.min_bp: 500
            """;

    static Stream<Rule> entries() {
        return RuleBook.standard().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryIsWellFormed(Rule rule) {
        assertThat(rule.id()).matches("[RVW]-\\d{2}b?");
        assertThat(rule.frenchTitle()).isNotEqualTo(rule.englishTitle());
        assertThat(rule.basis()).hasSizeGreaterThan(10);
        assertThat(rule.source()).matches("\\[(S\\d+b?|practice|mem|design)].*");
        assertThat(rule.validFrom()).isAfter(LocalDate.of(2017, 12, 31)).isBefore(LATEST);
        assertThat(rule.parameters()).allSatisfy((name, value) -> {
            assertThat(name).matches("[a-z][a-z0-9_]*");
            assertThat(value).isPositive();
        });
    }

    @Test
    void theRulesOfFundingPlansSittingsActsAndBudgetsAreInForce() {
        var book = RuleBook.standard();
        for (var id : List.of(
                "R-01", "R-02", "R-08", "R-11", "R-14", "R-40", "R-41", "R-42", "R-43", "R-44", "R-45", "R-46", "R-47",
                "R-60", "R-74")) {
            assertThat(book.on(id, TODAY).id()).isEqualTo(id);
        }
    }

    @Test
    void theFiguresAreThoseOfTheTexts() {
        var book = RuleBook.standard();
        assertThat(book.on("R-02", TODAY).parameter("min_own_share_bp")).isEqualTo(2000);
        assertThat(book.on("R-02", TODAY).basis()).isEqualTo("CGCT, art. L1111-10, III");
        assertThat(book.on("R-08", TODAY).parameters())
                .containsOnly(Map.entry("min_share_bp", 2000L), Map.entry("max_share_bp", 8000L));
        assertThat(book.on("R-14", TODAY).parameter("fctva_rate_per_100000")).isEqualTo(16404);
        assertThat(book.on("R-42", TODAY).parameter("second_notice_days")).isEqualTo(3);
        assertThat(book.on("R-43", TODAY).parameter("large_clear_days")).isEqualTo(5);
        assertThat(book.on("R-45", TODAY).parameter("max_consecutive_sittings")).isEqualTo(3);
    }

    @Test
    void aRuleIsReadAsItStoodOnTheDay() {
        var book = RuleBookReader.read(CHANGING);
        assertThat(book.on("R-01", LocalDate.of(2024, 12, 31)).parameter("min_bp"))
                .isEqualTo(2000);
        assertThat(book.on("R-01", LocalDate.of(2025, 1, 1)).parameter("min_bp"))
                .isEqualTo(500);
        assertThat(book.on("R-01", LocalDate.of(2024, 12, 31)).basis()).isEqualTo("Article 1: premier alinéa");
    }

    @Test
    void anUnknownIdThrows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard().on("R-99", TODAY));
    }

    @Test
    void aDayOutsideEveryPeriodThrows() {
        assertThatThrownBy(() -> RuleBook.standard().on("R-08", LocalDate.of(2021, 10, 5)))
                .isInstanceOfSatisfying(RuleNotInForce.class, thrown -> {
                    assertThat(thrown.rule()).isEqualTo("R-08");
                    assertThat(thrown.date()).isEqualTo(LocalDate.of(2021, 10, 5));
                });
    }

    @Test
    void twoEntriesValidOnTheSameDayAreRefused() {
        var overlapping = CHANGING.replace("to: 2024-12-31", "to: 2025-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBookReader.read(overlapping))
                .withMessageContaining("R-01");
        var endless = CHANGING.replace("to: 2024-12-31\n", "");
        assertThatIllegalArgumentException().isThrownBy(() -> RuleBookReader.read(endless));
    }

    @Test
    void anEntryThatIsNotUnderstoodIsAnErrorAndNotSkipped() {
        for (var broken : List.of(
                CHANGING.replace("mode: warn", "mode: shout"),
                CHANGING.replace("mode: warn\n", ""),
                CHANGING.replace("mode: warn", "mood: warn"),
                CHANGING.replace("mode: warn", "mode: warn\nmode: warn"),
                CHANGING.replace("mode: warn", "mode warn"),
                CHANGING.replace("param.min_bp: 500", "param.min_bp: 5 %"),
                CHANGING.replace("to: 2024-12-31", "to: 2019-12-31"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> RuleBookReader.read(broken));
        }
    }

    @Test
    void aParameterTheRuleDoesNotHaveThrows() {
        var rule = RuleBook.standard().on("R-74", TODAY);
        assertThatIllegalArgumentException().isThrownBy(() -> rule.parameter("min_own_share_bp"));
    }

    @Test
    void aFindingCarriesTheRuleItsModeAndItsBasis() {
        var rule = RuleBook.standard().on("R-02", TODAY);
        assertThat(rule.finding(false, Map.of("found", "1")))
                .isEqualTo(new Finding(
                        "R-02", Finding.Outcome.BROKEN, Finding.Mode.BLOCK, Map.of("found", "1"), rule.basis()));
        assertThat(rule.finding(true, Map.of()).blocks()).isFalse();
    }
}
