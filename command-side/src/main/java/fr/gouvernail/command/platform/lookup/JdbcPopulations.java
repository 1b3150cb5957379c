package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The population figures of each territory, past and to come. */
public final class JdbcPopulations implements LookupFeed {

    private static final String INSERT = """
            insert into event_store.population_lookup (territory, sequence, effective_on, inhabitants)
            select * from unnest(cast(:territories as text[]), cast(:sequences as bigint[]),
                                 cast(cast(:effectiveOn as text[]) as date[]), cast(:inhabitants as integer[]))
            on conflict (territory, sequence) do nothing
            """;

    private static final String ON = """
            select inhabitants
              from event_store.population_lookup
             where territory = :territory and (effective_on is null or effective_on <= :day)
             order by effective_on desc nulls last, sequence desc
             limit 1
            """;

    /** @param effectiveOn null for the figure a territory was registered with, which holds from ever on */
    private record Figure(
            TerritoryId territory, long sequence, @Nullable LocalDate effectiveOn, int inhabitants) {}

    private final JdbcClient jdbc;

    public JdbcPopulations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.populations";
    }

    @Override
    public void on(RecordedEvent event) {
        onAll(List.of(event));
    }

    @Override
    public void onAll(List<RecordedEvent> batch) {
        var figures = batch.stream().flatMap(JdbcPopulations::figure).toList();
        if (figures.isEmpty()) {
            return;
        }
        jdbc.sql(INSERT)
                .param(
                        "territories",
                        column(figures, figure -> figure.territory().text(), String[]::new))
                .param("sequences", column(figures, Figure::sequence, Long[]::new))
                .param(
                        "effectiveOn",
                        column(figures, figure -> Objects.toString(figure.effectiveOn(), null), String[]::new))
                .param("inhabitants", column(figures, Figure::inhabitants, Integer[]::new))
                .update();
    }

    private static Stream<Figure> figure(RecordedEvent event) {
        return switch (event.payload()) {
            case TerritoryRegistered e -> Stream.of(new Figure(e.territory(), event.sequence(), null, e.population()));
            case PopulationUpdated e ->
                Stream.of(new Figure(e.territory(), event.sequence(), e.effectiveOn(), e.current()));
            default -> Stream.empty();
        };
    }

    private static <T extends @Nullable Object> T[] column(
            List<Figure> figures, Function<Figure, T> value, IntFunction<T[]> array) {
        return figures.stream().map(value).toArray(array);
    }

    /** The figure that holds on that day; 0 for a territory that is not known. */
    public int on(TerritoryId territory, LocalDate day) {
        return jdbc.sql(ON)
                .param("territory", territory.text())
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
