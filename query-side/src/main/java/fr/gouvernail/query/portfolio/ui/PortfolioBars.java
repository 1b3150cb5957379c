package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.portfolio.view.Criterion;
import fr.gouvernail.query.portfolio.view.PortfolioRow;
import fr.gouvernail.query.portfolio.view.ProjectState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the projects that are shown divide by phase and by state: one segmented bar for each, and the same in a table. */
final class PortfolioBars {

    private static final Map<String, String> PHASE_COLOURS =
            Map.of("IDEA", "c-neutre", "STUDY", "c-sable", "OPERATION", "c-amer", "CLOSED", "c-ok-moyen");

    /**
     * A line of the table beside a bar.
     *
     * @param colour that of its segment; the name says what it means
     * @param path the same page, with this value alone
     */
    public record BarLine(String key, String colour, long count, String path) {}

    /** A bar, its table and how many projects it divides. */
    public record Bar(List<Gauge.Segment> segments, List<BarLine> lines, int whole) {}

    static Bar phases(List<PortfolioRow> rows, Filters filters) {
        return bar(rows, Phase.values(), row -> row.line().phase(), PHASE_COLOURS, Criterion.PHASE, filters);
    }

    static Bar states(List<PortfolioRow> rows, Filters filters) {
        return bar(
                rows,
                ProjectState.values(),
                row -> row.line().calendar().state(),
                DashboardStates.STATE_COLOURS,
                Criterion.STATE,
                filters);
    }

    private static <E extends Enum<E>> Bar bar(
            List<PortfolioRow> rows,
            E[] values,
            Function<PortfolioRow, E> value,
            Map<String, String> colours,
            Criterion criterion,
            Filters filters) {
        var counts = new LinkedHashMap<String, Long>();
        Arrays.stream(values).forEach(each -> counts.put(each.name(), 0L));
        rows.forEach(row -> counts.merge(value.apply(row).name(), 1L, Long::sum));
        var lines = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new BarLine(
                        entry.getKey(),
                        colours.getOrDefault(entry.getKey(), "c-neutre"),
                        entry.getValue(),
                        filters.replaced(criterion.onPage(), entry.getKey())))
                .toList();
        return new Bar(Gauge.of(counts, colours), lines, rows.size());
    }

    private PortfolioBars() {}
}
