package fr.gouvernail.query.portfolio.view;

import org.jspecify.annotations.Nullable;

/**
 * Sums over the projects of a programme, in euro cents without tax.
 *
 * @param lastEvent position of the last event that changed one of the amounts; null when there is none
 */
public record ProgrammeTotals(
        int projects,
        long framedHt,
        long forecastHt,
        @Nullable Long lastEvent) {}
