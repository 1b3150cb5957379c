package fr.gouvernail.query.portfolio.view;

import org.jspecify.annotations.Nullable;

/**
 * What a project costs, in euro cents without tax.
 *
 * @param framedHt as framed; null while it is not
 * @param forecastHt the sum of its actions' forecasts when it has actions, else as framed
 */
public record ProjectCost(
        @Nullable Long framedHt,
        @Nullable Long framedEvent,
        @Nullable Long forecastHt,
        @Nullable Long forecastEvent) {

    /** The cost to count on: the forecast, or the framed cost while there is none; null while the project is not framed. */
    public @Nullable Long expectedHt() {
        return forecastHt == null ? framedHt : forecastHt;
    }
}
