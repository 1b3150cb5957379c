package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Weather;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the lead last reported: the rate, the weather given by a person, and what comes next.
 *
 * @param percent 0 to 100
 * @param trend 1 when the weather got better since the report before, -1 when worse, 0 when the same or first
 */
public record ProjectProgress(
        int percent,
        @Nullable Long percentEvent,
        @Nullable Weather weather,
        int trend,
        @Nullable Long weatherEvent,
        @Nullable String nextStep,
        @Nullable Long nextStepEvent,
        @Nullable LocalDate reportedOn) {

    /** Weathers are listed from the best to the worst, so that a lower ordinal is better. */
    static int trend(@Nullable Weather before, @Nullable Weather now) {
        return before == null || now == null ? 0 : Integer.compare(before.ordinal(), now.ordinal());
    }
}
