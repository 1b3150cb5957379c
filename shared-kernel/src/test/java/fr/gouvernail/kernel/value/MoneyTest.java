package fr.gouvernail.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Amounts are exact to the cent, and say so when they cannot be. */
class MoneyTest {

    private static final Money LARGEST = new Money(Long.MAX_VALUE);

    @Test
    void aDecimalAmountIsTakenToTheCent() {
        assertThat(Money.ofEuros(new BigDecimal("472435.20"))).isEqualTo(new Money(47_243_520));
        assertThat(Money.ofEuros(new BigDecimal("472435.2")).toEuros()).isEqualTo(new BigDecimal("472435.20"));
        assertThat(Money.euros(-3).toEuros()).isEqualTo(new BigDecimal("-3.00"));
    }

    @Test
    void aFractionOfACentIsRefused() {
        assertThatThrownBy(() -> Money.ofEuros(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anOverflowThrowsInsteadOfWrapping() {
        assertThatThrownBy(() -> LARGEST.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LARGEST.negated().minus(new Money(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.euros(Long.MAX_VALUE / 10)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LARGEST.times(2, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofEuros(new BigDecimal("1e30"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LARGEST.shareOf(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.sum(List.of(LARGEST, LARGEST))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aProductIsExactInBetweenAndRoundedHalfUp() {
        assertThat(LARGEST.times(7, 7)).isEqualTo(LARGEST);
        assertThat(new Money(5).times(1, 2)).isEqualTo(new Money(3));
        assertThat(new Money(-5).times(1, 2)).isEqualTo(new Money(-3));
        assertThat(Money.euros(2_880_000).times(16_404, 100_000))
                .as("VAT compensation of the market hall")
                .isEqualTo(Money.ofEuros(new BigDecimal("472435.20")));
    }

    @Test
    void aShareIsRoundedHalfUpToAHundredthOfAPercent() {
        assertThat(Money.euros(852_000).shareOf(Money.euros(2_532_000))).isEqualTo(new BasisPoints(3365));
        assertThat(Money.euros(1_032_000).shareOf(Money.euros(2_712_000))).isEqualTo(new BasisPoints(3805));
        assertThat(Money.euros(972_000).shareOf(Money.euros(2_712_000))).isEqualTo(new BasisPoints(3584));
        assertThat(Money.euros(1).shareOf(Money.ZERO)).isEqualTo(BasisPoints.ZERO);
    }

    @Test
    void signsAndOrderAreThoseOfTheCents() {
        assertThat(new Money(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative() || Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(new Money(1).isPositive()).isTrue();
        assertThat(new Money(2)).isGreaterThan(new Money(1));
    }

    @Test
    void addingAndTakingAwayCancelOut() {
        for (long seed = 1; seed <= 500; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var a = new Money(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
            var b = new Money(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));

            assertThat(a.plus(b).minus(b)).as("seed %s", seed).isEqualTo(a);
            assertThat(a.plus(a.negated())).as("seed %s", seed).isEqualTo(Money.ZERO);
            assertThat(Money.ofEuros(a.toEuros())).as("seed %s", seed).isEqualTo(a);
            assertThat(Money.sum(List.of(a, b))).as("seed %s", seed).isEqualTo(b.plus(a));
        }
    }
}
