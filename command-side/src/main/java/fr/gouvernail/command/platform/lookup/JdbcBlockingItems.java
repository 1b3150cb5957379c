package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The items that block each project, while they do. */
public final class JdbcBlockingItems implements LookupFeed {

    private static final String BLOCK = """
            insert into event_store.blocking_item (feasibility, item) values (:feasibility, :item)
            on conflict (feasibility, item) do nothing""";

    private static final String OPEN = """
            delete from event_store.blocking_item where feasibility = :feasibility and item = :item""";

    private static final String COUNT = """
            select count(*) from event_store.blocking_item where feasibility = :feasibility""";

    private final JdbcClient jdbc;

    public JdbcBlockingItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "portfolio.blocking-items";
    }

    @Override
    public void on(RecordedEvent event) {
        if (event.payload() instanceof ItemRated rated) {
            jdbc.sql(rated.rating() == Rating.BLOCKING ? BLOCK : OPEN)
                    .param("feasibility", rated.feasibility().text())
                    .param("item", rated.item().name())
                    .update();
        }
    }

    /** How many items of the project's examination are rated as blocking. */
    public int of(ProjectId project) {
        return jdbc.sql(COUNT)
                .param("feasibility", FeasibilityId.of(project).text())
                .query(Integer.class)
                .single();
    }
}
