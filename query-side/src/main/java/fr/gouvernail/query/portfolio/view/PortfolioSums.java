package fr.gouvernail.query.portfolio.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sums over rows of the portfolio, each with the number of projects that have a figure to add. The remainder is summed over those that
 * have both a forecast and a plan, and is therefore not the difference of the two other sums.
 */
public record PortfolioSums(int projects, Sum forecastHt, Sum fundedHt, Sum remainingHt) {

    /**
     * One sum.
     *
     * @param cents euro cents without tax
     * @param counted how many projects have the figure
     */
    public record Sum(long cents, int counted) {

        private static Sum of(List<PortfolioRow> rows, Function<PortfolioRow, @Nullable Long> figure) {
            var figures = rows.stream().map(figure).filter(Objects::nonNull).toList();
            long cents = figures.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
            return new Sum(cents, figures.size());
        }
    }

    public static PortfolioSums of(List<PortfolioRow> rows) {
        return new PortfolioSums(
                rows.size(),
                Sum.of(rows, row -> row.line().cost().forecastHt()),
                Sum.of(rows, row -> row.money().fundedHt()),
                Sum.of(rows, PortfolioRow::remainingHt));
    }
}
