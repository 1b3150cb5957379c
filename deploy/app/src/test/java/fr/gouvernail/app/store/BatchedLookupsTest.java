package fr.gouvernail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.command.governance.lookup.JdbcBodies;
import fr.gouvernail.command.platform.lookup.JdbcGovernedAmounts;
import fr.gouvernail.command.platform.lookup.JdbcPopulations;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Look-ups that are written a batch at a time say what the events say, when a batch comes again and when it has two events of one row. */
class BatchedLookupsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    private static final TerritoryId SAINT_AUBRAC = TerritoryId.ofInsee("99002");
    private static final ProjectId HALLE = new ProjectId(new UUID(3, 1));
    private static final ProjectId REMPARTS = new ProjectId(new UUID(3, 2));

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcClient jdbc;

    private final List<RecordedEvent> batch = new ArrayList<>();
    private final Map<Identifier, Long> versions = new HashMap<>();

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder, Durability.RELAXED);
        jdbc = MigratedSchema.open(server, "event_store", "eventstore");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private void happened(Identifier aggregate, DomainEvent payload) {
        long sequence = versions.merge(aggregate, 1L, Long::sum) - 1;
        var context = new EventContext("key", new PersonId(new UUID(9, 9)), Role.PMO, VALMORET, null, null, "k", "k");
        batch.add(new RecordedEvent(
                batch.size(),
                "event-" + batch.size(),
                "any",
                aggregate.text(),
                sequence,
                "any.event",
                1,
                Instant.parse("2026-04-02T09:14:00Z"),
                context,
                payload));
    }

    private void registered(TerritoryId territory, String code, int population) {
        happened(
                territory,
                new TerritoryRegistered(
                        territory,
                        TerritoryKind.COMMUNE,
                        code,
                        "Ville " + code,
                        population,
                        "99",
                        "99",
                        "Val-de-Brenne",
                        null,
                        null,
                        null));
    }

    private void framed(ProjectId project, int euros) {
        var frame = new ProjectFrame(
                "Rouvrir", "La halle", DAY, DAY.plusYears(2), Money.euros(euros), new PersonId(new UUID(9, 1)));
        happened(project, new ProjectFramed(project, null, frame, DAY));
    }

    private void established(BodyId body, TerritoryId territory, BodyKind kind) {
        var rules = new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, 5);
        happened(body, new BodyEstablished(body, territory, null, kind, "Instance", rules, DAY));
    }

    @Test
    void aPopulationHoldsFromItsDayOnWhenABatchHasSeveralOfOneTerritory() {
        registered(VALMORET, "99001", 3_400);
        happened(VALMORET, new PopulationUpdated(VALMORET, 3_400, 3_600, DAY.plusYears(1)));
        registered(SAINT_AUBRAC, "99002", 900);
        happened(VALMORET, new PopulationUpdated(VALMORET, 3_600, 3_500, DAY));
        var populations = new JdbcPopulations(jdbc);
        populations.onAll(batch);
        populations.onAll(batch);
        assertThat(populations.on(VALMORET, DAY.minusDays(1))).isEqualTo(3_400);
        assertThat(populations.on(VALMORET, DAY)).isEqualTo(3_500);
        assertThat(populations.on(VALMORET, DAY.plusYears(1))).isEqualTo(3_600);
        assertThat(populations.on(SAINT_AUBRAC, DAY)).isEqualTo(900);
    }

    @Test
    void theLastCostOfABatchStandsAndAnOlderBatchAgainDoesNotBringItsOwnBack() {
        framed(HALLE, 100);
        framed(REMPARTS, 700);
        framed(HALLE, 200);
        var older = List.copyOf(batch);
        framed(HALLE, 300);
        var amounts = new JdbcGovernedAmounts(jdbc);
        amounts.onAll(older);
        assertThat(amounts.of(HALLE, "")).contains(Money.euros(200));
        amounts.onAll(batch);
        amounts.onAll(older);
        assertThat(amounts.of(HALLE, "")).contains(Money.euros(300));
        assertThat(amounts.of(REMPARTS, "")).contains(Money.euros(700));
    }

    @Test
    void theCouncilsOfSeveralTerritoriesAreFoundAtOnceAndOtherBodiesAreNot() {
        var council = new BodyId(new UUID(6, 1));
        var community = new BodyId(new UUID(6, 2));
        established(council, VALMORET, BodyKind.MUNICIPAL_COUNCIL);
        established(new BodyId(new UUID(6, 3)), VALMORET, BodyKind.STEERING_COMMITTEE);
        established(community, SAINT_AUBRAC, BodyKind.COMMUNITY_COUNCIL);
        var bodies = new JdbcBodies(jdbc);
        bodies.onAll(batch);
        var elsewhere = TerritoryId.ofInsee("99003");
        assertThat(bodies.councilsOf(List.of(VALMORET, SAINT_AUBRAC, elsewhere)))
                .isEqualTo(Map.of(VALMORET, List.of(council), SAINT_AUBRAC, List.of(community)));
    }
}
