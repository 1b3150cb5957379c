package fr.gouvernail.query.portfolio.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.portfolio.view.IndicatorRate.Weighed;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorRateTest {

    @Test
    void aRateIsTheShareOfTheWayThatIsDoneUpOrDown() {
        assertThat(new IndicatorRate(17_200 - 18_400, 10_000 - 18_400).basisPoints())
                .isEqualTo(1_429);
        assertThat(new IndicatorRate(2_290 - 2_150, 2_900 - 2_150).basisPoints())
                .isEqualTo(1_867);
        assertThat(new IndicatorRate(18_900 - 18_400, 10_000 - 18_400).basisPoints())
                .isEqualTo(-595);
    }

    /** A third and two thirds are one: rates rounded first would give 99,99 %. */
    @Test
    void aMeanIsMadeOfExactFractions() {
        var third = new IndicatorRate(1, 3);
        var twoThirds = new IndicatorRate(-2, -3);

        assertThat(IndicatorRate.mean(List.of(new Weighed(1, third), new Weighed(1, twoThirds))))
                .isEqualTo(5_000);
        assertThat(IndicatorRate.mean(List.of(new Weighed(2, third), new Weighed(1, new IndicatorRate(1, 1)))))
                .isEqualTo(5_556);
    }

    @Test
    void aMeanIsNotComputedWhereOneThatCountsHasNoRate() {
        var half = new IndicatorRate(1, 2);

        assertThat(IndicatorRate.mean(List.of(new Weighed(1, half), new Weighed(1, null))))
                .isNull();
        assertThat(IndicatorRate.mean(List.of(new Weighed(1, half), new Weighed(0, null))))
                .isEqualTo(5_000);
        assertThat(IndicatorRate.mean(List.of())).isNull();
    }
}
