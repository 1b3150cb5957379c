package fr.gouvernail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.command.governance.lookup.JdbcActNumbers;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of councils' acts as the application's own user of the database looks them up. */
class ActNumbersTest {

    private static final TerritoryId TOWN = TerritoryId.ofInsee("99001");
    private static final BodyId COUNCIL = new BodyId(new UUID(3, 1));
    private static final BodyId OTHER = new BodyId(new UUID(3, 2));
    private static final Tally CARRIED = new Tally(7, 2, 0, 0, 9, 6, 9, Tally.Outcome.CARRIED);

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcActNumbers numbers;

    private final List<RecordedEvent> store = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder, Durability.RELAXED);
        numbers = new JdbcActNumbers(MigratedSchema.open(server, "event_store", "eventstore"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private void happened(DecisionEvent payload) {
        var actor = new PersonId(new UUID(9, 9));
        var event = new RecordedEvent(
                store.size(),
                "event-" + store.size(),
                "governance",
                payload.decision().text(),
                store.size(),
                "governance.event",
                1,
                Instant.parse("2026-04-02T09:14:00Z"),
                new EventContext("key", actor, Role.PMO, TOWN, null, null, "key", "key"),
                payload);
        store.add(event);
        numbers.on(event);
    }

    private DecisionId adopted(int number, BodyId body, String reference, int year) {
        var decision = drafted(number, body, reference);
        var sitting = new SittingId(new UUID(4, number));
        happened(new DecisionAdopted(decision, sitting, 1, CARRIED, LocalDate.of(year, 3, 12)));
        return decision;
    }

    private DecisionId drafted(int number, BodyId body, String reference) {
        var decision = new DecisionId(new UUID(5, number));
        happened(new DecisionDrafted(decision, TOWN, null, body, true, reference, "Titre", "Texte", new TakeNote()));
        return decision;
    }

    @Test
    void aNumberIsTakenInItsYearByAnotherActOfTheSameCouncilAloneHoweverOftenItIsTold() {
        var own = adopted(1, COUNCIL, "D-1", 2026);
        var second = adopted(2, COUNCIL, "D-2", 2026);
        adopted(3, COUNCIL, "D-3", 2025);
        adopted(4, OTHER, "D-4", 2026);
        drafted(5, COUNCIL, "D-5");

        assertThat(numbers.isTaken(own, 2026, "D-1")).as("its own").isFalse();
        assertThat(numbers.isTaken(own, 2026, "D-2")).isTrue();
        assertThat(numbers.isTaken(own, 2026, "D-3")).as("of another year").isFalse();
        assertThat(numbers.isTaken(own, 2026, "D-4")).as("of another council").isFalse();
        assertThat(numbers.isTaken(own, 2026, "D-5")).as("not adopted").isFalse();

        var act = new CouncilAct("2026-17", "8.4", null, null, null);
        happened(new ActDescribed(second, null, act, null, LocalDate.of(2026, 3, 12)));
        store.forEach(numbers::on);
        assertThat(numbers.isTaken(own, 2026, "2026-17")).isTrue();
        assertThat(numbers.isTaken(own, 2026, "D-2")).as("given up for another").isFalse();
    }
}
