package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherRating;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weather as it was confirmed once.
 *
 * @param previous null the first time
 * @param proposed null where no critical criterion had a figure
 * @param trend 1 better than before, -1 worse, 0 the same or first
 * @param by null outside of the administrations
 */
public record ConfirmedWeather(
        long event,
        List<WeatherRating> ratings,
        @Nullable Weather previous,
        @Nullable Weather proposed,
        Weather given,
        int trend,
        String comment,
        @Nullable PersonId by,
        LocalDate effectiveOn,
        Instant recordedAt) {}
