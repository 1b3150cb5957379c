package fr.gouvernail.kernel.causal;

import java.util.Collection;

/**
 * How strong a link is thought to be: the mean of its judgments, kept as a fraction so that nothing is lost.
 *
 * @param sum of the judgments, in thousandths
 * @param count of the judgments, at least one
 */
public record MapWeight(long sum, int count) {

    public MapWeight {
        if (count < 1) {
            throw new IllegalArgumentException("a mean of nothing");
        }
    }

    public static MapWeight of(int thousandths) {
        return new MapWeight(thousandths, 1);
    }

    /** @throws IllegalArgumentException when there is none */
    public static MapWeight mean(Collection<Integer> judgments) {
        return new MapWeight(judgments.stream().mapToLong(Integer::longValue).sum(), judgments.size());
    }

    /** −1, 0 or +1. */
    public int sign() {
        return Long.signum(sum);
    }

    /** In thousandths, to the nearest; a half goes away from zero, so that opposite means stay opposite. */
    public int thousandths() {
        long doubled = 2 * Math.abs(sum) + count;
        return (int) (sign() * (doubled / (2L * count)));
    }

    /** Whether {@link #thousandths} is the mean itself. */
    public boolean exact() {
        return sum % count == 0;
    }
}
