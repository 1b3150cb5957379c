package fr.gouvernail.query.portfolio.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator has come from its baseline to its last target: an exact fraction. Below zero it went the wrong way, above one it went
 * beyond.
 *
 * @param numerator what was gained since the baseline, in thousandths of the unit
 * @param denominator what is to be gained; never zero, of either sign
 */
public record IndicatorRate(long numerator, long denominator) {

    /** Why there is no rate. */
    public enum Missing {
        BASELINE,
        TARGET,
        MEASURE
    }

    /** An indicator counted in a mean, with its weight. */
    public record Weighed(int weight, @Nullable IndicatorRate rate) {}

    /** In hundredths of a percent, rounded half up. */
    public int basisPoints() {
        return rounded(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The weighted mean, in hundredths of a percent; null where an indicator that counts has no rate, and where none counts. */
    public static @Nullable Integer mean(List<Weighed> rates) {
        var numerator = BigInteger.ZERO;
        var denominator = BigInteger.ONE;
        long weights = 0;
        for (var one : rates) {
            if (one.weight() == 0) {
                continue;
            }
            var rate = one.rate();
            if (rate == null) {
                return null;
            }
            var below = BigInteger.valueOf(rate.denominator());
            var above = BigInteger.valueOf(rate.numerator()).multiply(BigInteger.valueOf(one.weight()));
            numerator = numerator.multiply(below).add(above.multiply(denominator));
            denominator = denominator.multiply(below);
            weights += one.weight();
        }
        return weights == 0 ? null : rounded(numerator, denominator.multiply(BigInteger.valueOf(weights)));
    }

    private static int rounded(BigInteger above, BigInteger below) {
        return new BigDecimal(above)
                .multiply(BigDecimal.valueOf(10_000))
                .divide(new BigDecimal(below), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
