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
        @Nullable Long forecastEvent) {}
