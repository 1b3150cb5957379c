package fr.gouvernail.query.assessment.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A weighted mean of marks, exact: a fraction, so that equal scores are equal. Between 0 and 4. */
public record Score(BigInteger numerator, BigInteger denominator) implements Comparable<Score> {

    static final Score ZERO = new Score(BigInteger.ZERO, BigInteger.ONE);

    static Score of(long numerator, long denominator) {
        return new Score(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Score plus(Score other) {
        return new Score(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Score times(long factor, long divisor) {
        return new Score(
                numerator.multiply(BigInteger.valueOf(factor)), denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** Rounded half up to a hundredth, for people only. */
    public BigDecimal rounded() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Score other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score score && compareTo(score) == 0;
    }

    @Override
    public int hashCode() {
        var divisor = numerator.gcd(denominator);
        return divisor.signum() == 0
                ? 0
                : numerator.divide(divisor).hashCode() * 31
                        + denominator.divide(divisor).hashCode();
    }
}
