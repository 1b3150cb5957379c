package fr.gouvernail.query.portfolio.view;

import org.jspecify.annotations.Nullable;

/**
 * A project of the portfolio, with what its sheet and the money's context say of it.
 *
 * @param summary as proposed
 * @param perimeter as last framed; null while it is not
 * @param sheet how much of its sheet it has
 * @param structure what it serves, who carries it and where it is
 */
public record PortfolioRow(
        ProjectLine line,
        ProjectMoney money,
        String summary,
        @Nullable String perimeter,
        Completeness sheet,
        ProjectStructure structure) {

    /** Forecast less the resources planned, in euro cents without tax; null without a forecast or a plan. */
    public @Nullable Long remainingHt() {
        var forecast = line.cost().forecastHt();
        var funded = money.fundedHt();
        return forecast == null || funded == null ? null : forecast - funded;
    }
}
