package fr.gouvernail.kernel.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount in euro cents. Whether it is without tax (HT) or with tax (TTC) is said by the name or type that carries it.
 * All arithmetic is exact: an overflow throws instead of wrapping.
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /** From a decimal amount in euros; more than two decimals is refused rather than rounded. */
    public static Money ofEuros(BigDecimal euros) {
        return new Money(euros.movePointRight(2).longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** This amount times {@code numerator / denominator}, rounded half up to the cent. */
    public Money times(long numerator, long denominator) {
        var exact = new BigDecimal(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(numerator)));
        return new Money(exact.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The share that this amount is of {@code whole}, rounded half up to a hundredth of a percent; zero when the whole is zero. */
    public BasisPoints shareOf(Money whole) {
        if (whole.cents == 0) {
            return BasisPoints.ZERO;
        }
        var exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(10_000));
        return new BasisPoints(exact.divide(BigDecimal.valueOf(whole.cents), 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public BigDecimal toEuros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
