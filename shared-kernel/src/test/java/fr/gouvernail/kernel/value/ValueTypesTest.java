package fr.gouvernail.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rates, envelopes and findings. */
class ValueTypesTest {

    @Test
    void aRateIsInHundredthsOfAPercent() {
        assertThat(BasisPoints.percent(30)).isEqualTo(new BasisPoints(3000));
        assertThat(new BasisPoints(1439)).isLessThan(new BasisPoints(1500));
        assertThatThrownBy(() -> BasisPoints.percent(Integer.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theCreditsOfAnEnvelopeAddUp() {
        var envelope = new BudgetEnvelope(
                Money.euros(3_038_400),
                List.of(
                        new YearCredit(2026, Money.euros(310_000)),
                        new YearCredit(2027, Money.euros(1_290_000)),
                        new YearCredit(2028, Money.euros(1_438_400))));

        assertThat(envelope.totalCredits()).isEqualTo(envelope.authorisation());
    }

    @Test
    void whatAnEnvelopeAndAFindingHoldCannotChangeAfterwards() {
        var credits = new ArrayList<YearCredit>();
        var envelope = new BudgetEnvelope(Money.ZERO, credits);
        var figures = new HashMap<String, String>();
        var finding = new Finding("R-02", Finding.Outcome.HOLDS, Finding.Mode.BLOCK, figures, "CGCT");
        credits.add(new YearCredit(2026, Money.euros(1)));
        figures.put("late", "1");

        assertThat(envelope.credits()).isEmpty();
        assertThat(finding.figures()).isEmpty();
    }

    @Test
    void onlyABrokenBlockingRuleBlocks() {
        for (var outcome : Finding.Outcome.values()) {
            for (var mode : Finding.Mode.values()) {
                assertThat(new Finding("R-02", outcome, mode, Map.of(), "CGCT").blocks())
                        .as("%s %s", outcome, mode)
                        .isEqualTo(outcome == Finding.Outcome.BROKEN && mode == Finding.Mode.BLOCK);
            }
        }
    }
}
