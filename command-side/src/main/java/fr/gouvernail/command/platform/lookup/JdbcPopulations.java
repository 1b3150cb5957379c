package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The population figures of each territory, past and to come. */
public final class JdbcPopulations implements LookupFeed {

    private static final String INSERT = """
            insert into event_store.population_lookup (territory, sequence, effective_on, inhabitants)
            values (:territory, :sequence, :effectiveOn, :inhabitants)
            on conflict (territory, sequence) do nothing
            """;

    private static final String ON = """
            select inhabitants
              from event_store.population_lookup
             where territory = :territory and (effective_on is null or effective_on <= :day)
             order by effective_on desc nulls last, sequence desc
             limit 1
            """;

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
        switch (event.payload()) {
            case TerritoryRegistered e -> insert(event, e.territory(), null, e.population());
            case PopulationUpdated e -> insert(event, e.territory(), e.effectiveOn(), e.current());
            default -> {}
        }
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

    private void insert(RecordedEvent event, TerritoryId territory, @Nullable LocalDate effectiveOn, int inhabitants) {
        jdbc.sql(INSERT)
                .param("territory", territory.text())
                .param("sequence", event.sequence())
                .param("effectiveOn", effectiveOn)
                .param("inhabitants", inhabitants)
                .update();
    }
}
