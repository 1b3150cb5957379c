package fr.gouvernail.kernel.value;

/** A rate in hundredths of a percent: 30 % is 3000. May be negative (a decrease) or above 10 000. */
public record BasisPoints(int value) implements Comparable<BasisPoints> {

    public static final BasisPoints ZERO = new BasisPoints(0);

    public static BasisPoints percent(int percent) {
        return new BasisPoints(Math.multiplyExact(percent, 100));
    }

    @Override
    public int compareTo(BasisPoints other) {
        return Integer.compare(value, other.value);
    }
}
