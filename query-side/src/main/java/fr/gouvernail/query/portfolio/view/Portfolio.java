package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All the projects a reader may see, from which cards, table, perimeters, file and API take the same rows. States depend on the day and
 * money comes from another context, so rows are kept or left out here and not by the database: some hundreds of them are few.
 */
public final class Portfolio {

    private static final String TEXTS =
            "SELECT project, summary, perimeter FROM project_sheet WHERE " + Visibility.CONDITION;

    private record Texts(String summary, @Nullable String perimeter) {}

    private static final Texts UNTOLD = new Texts("", null);
    private static final Completeness NOTHING_SAID = Completeness.of(SheetField.OF_PROJECT, Set.of());

    private final JdbcClient jdbc;
    private final ProgrammeDashboards dashboards;
    private final MoneyOfProjects money;
    private final Fiches fiches;
    private final Carriers carriers;

    public Portfolio(JdbcClient jdbc, ProgrammeDashboards dashboards, MoneyOfProjects money, Fiches fiches) {
        this.jdbc = jdbc;
        this.dashboards = dashboards;
        this.money = money;
        this.fiches = fiches;
        this.carriers = new Carriers(jdbc);
    }

    /** By reference. A co-financer sees none. */
    public List<PortfolioRow> rows(Reader reader, LocalDate today) {
        var lines = dashboards.projects(reader, null, today, PortfolioFilter.NONE);
        if (lines.isEmpty()) {
            return List.of();
        }
        var amounts = money.of(reader);
        var texts = texts(reader);
        var sheets = fiches.completeness(reader);
        var structures = carriers.ofProjects(reader);
        return lines.stream()
                .map(line -> {
                    var told = texts.getOrDefault(line.project(), UNTOLD);
                    return new PortfolioRow(
                            line,
                            amounts.getOrDefault(line.project(), ProjectMoney.NONE),
                            told.summary(),
                            told.perimeter(),
                            sheets.getOrDefault(line.project(), NOTHING_SAID),
                            structures.getOrDefault(line.project(), ProjectStructure.NONE));
                })
                .toList();
    }

    /** Those of them that an address asks for; none while it asks for something unknown. */
    public static List<PortfolioRow> kept(List<PortfolioRow> rows, PortfolioQuery query, LocalDate today) {
        return query.unreadable().isEmpty()
                ? rows.stream()
                        .filter(row -> query.criteria().keeps(row, today))
                        .toList()
                : List.of();
    }

    private Map<ProjectId, Texts> texts(Reader reader) {
        var texts = new HashMap<ProjectId, Texts>();
        jdbc.sql(TEXTS).params(Visibility.beyondOwnLines(reader).parameters()).query(row -> {
            texts.put(
                    ProjectId.of(row.getString("project")),
                    new Texts(row.getString("summary"), row.getString("perimeter")));
        });
        return texts;
    }
}
