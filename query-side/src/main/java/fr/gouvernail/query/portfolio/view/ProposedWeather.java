package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import org.jspecify.annotations.Nullable;

/**
 * The level of one criterion as the figures propose it.
 *
 * @param proposed null where no figure is known, like what was measured and the rule
 * @param measured in the unit of the criterion
 */
public record ProposedWeather(
        WeatherCriterion criterion,
        @Nullable Weather proposed,
        @Nullable Long measured,
        @Nullable String rule) {}
