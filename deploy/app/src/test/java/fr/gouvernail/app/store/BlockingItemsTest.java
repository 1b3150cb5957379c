package fr.gouvernail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.command.platform.lookup.JdbcBlockingItems;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The items that block a project as the application's own user of the database looks them up. */
class BlockingItemsTest {

    private static final ProjectId HALL = new ProjectId(new UUID(7, 1));
    private static final ProjectId SQUARE = new ProjectId(new UUID(7, 2));

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcBlockingItems items;

    private int position;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder, Durability.RELAXED);
        items = new JdbcBlockingItems(MigratedSchema.open(server, "event_store", "eventstore"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private void rated(ProjectId project, FeasibilityItem item, Rating rating) {
        var feasibility = FeasibilityId.of(project);
        var payload =
                new ItemRated(feasibility, item, null, rating, "Constat.", null, List.of(), LocalDate.of(2026, 2, 4));
        var actor = new PersonId(new UUID(9, 9));
        items.on(new RecordedEvent(
                position,
                "event-" + position,
                "assessment",
                feasibility.text(),
                position++,
                "assessment.feasibility.rated",
                1,
                Instant.parse("2026-02-04T09:14:00Z"),
                new EventContext("key", actor, Role.PMO, TerritoryId.ofInsee("99001"), null, null, "key", "key"),
                payload));
    }

    @Test
    void anItemBlocksItsOwnProjectUntilItIsRatedOtherwise() {
        assertThat(items.of(HALL)).isZero();
        rated(HALL, FeasibilityItem.TECHNICAL, Rating.BLOCKING);
        rated(HALL, FeasibilityItem.TECHNICAL, Rating.BLOCKING);
        rated(HALL, FeasibilityItem.LAND_CONTROL, Rating.BLOCKING);
        rated(HALL, FeasibilityItem.CALENDAR, Rating.RESERVE);
        assertThat(items.of(HALL)).isEqualTo(2);
        assertThat(items.of(SQUARE)).isZero();
        rated(HALL, FeasibilityItem.TECHNICAL, Rating.RESERVE);
        assertThat(items.of(HALL)).isEqualTo(1);
        rated(HALL, FeasibilityItem.LAND_CONTROL, Rating.OK);
        assertThat(items.of(HALL)).isZero();
    }
}
