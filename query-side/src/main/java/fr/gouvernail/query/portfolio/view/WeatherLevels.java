package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Weather;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/**
 * What the figures alone say of the cost and of the delay of a project, on the five levels of the usual practice. A person confirms or
 * overrules it: this is no weather yet.
 */
public final class WeatherLevels {

    /** Percent above the voted cost: not above, up to 3, 7, 15, beyond. */
    private static final List<Integer> COST = List.of(0, 3, 7, 15);

    /** Months after the planned end: not after, up to 1, 3, 6, beyond. */
    private static final List<Integer> DELAY = List.of(0, 1, 3, 6);

    /** @param votedHt cents without tax, as voted, like the expected cost */
    public static Weather ofCost(long votedHt, long expectedHt) {
        var beyond = BigInteger.valueOf(expectedHt)
                .subtract(BigInteger.valueOf(votedHt))
                .multiply(BigInteger.valueOf(100));
        for (int level = 0; level < COST.size(); level++) {
            if (beyond.compareTo(BigInteger.valueOf(votedHt).multiply(BigInteger.valueOf(COST.get(level)))) <= 0) {
                return Weather.values()[level];
            }
        }
        return Weather.STORM;
    }

    public static Weather ofDelay(LocalDate planned, LocalDate expected) {
        for (int level = 0; level < DELAY.size(); level++) {
            if (!expected.isAfter(planned.plusMonths(DELAY.get(level)))) {
                return Weather.values()[level];
            }
        }
        return Weather.STORM;
    }

    private WeatherLevels() {}
}
