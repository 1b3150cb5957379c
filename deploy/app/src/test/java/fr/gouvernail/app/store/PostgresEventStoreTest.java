package fr.gouvernail.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.contract.Contracts;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.eventstore.AppendConflict;
import fr.gouvernail.kernel.eventstore.CommandInProgress;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.JournalLine;
import fr.gouvernail.kernel.eventstore.LogicalNameSerializer;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStore;
import fr.gouvernail.kernel.eventstore.upcast.Upcasters;
import fr.gouvernail.kernel.id.TerritoryId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresEventStoreTest {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static PostgresEventStorageEngine engine;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder, Durability.RELAXED);
        var access = server.access();
        Flyway.configure()
                .dataSource(access.url(), access.ownerUser(), access.ownerPassword())
                .schemas("event_store")
                .locations("classpath:db/migration/eventstore")
                .load()
                .migrate();
        var dataSource = new DriverManagerDataSource(access.url(), access.appUser(), access.appPassword());
        jdbc = JdbcClient.create(dataSource);
        var serializer = new LogicalNameSerializer(new EventNameRegistry(Contracts.EVENTS));
        engine = new PostgresEventStorageEngine(dataSource, serializer, Upcasters.chain());
    }

    @AfterAll
    static void stop() {
        engine.close();
        server.close();
    }

    @Test
    void positionsHaveNoHolesAndAreSeenInOrderWhateverTheWritersDo() throws Exception {
        var before = engine.head();
        var writing = new AtomicBoolean(true);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = executor.submit(() -> seenInOrder(before, writing));
            var writers = IntStream.range(0, 8)
                    .mapToObj(writer -> executor.submit(() -> appendMany(50)))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
            writing.set(false);
            assertThat(reader.get()).isTrue();
        }
        assertThat(positionsAfter(before))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, engine.head())
                        .boxed()
                        .toList());
        assertThat(engine.head()).isEqualTo(before + 8 * 50);
    }

    private static Object appendMany(int events) {
        for (int i = 0; i < events; i++) {
            append(TerritoryId.ofInsee(UUID.randomUUID().toString()), 0);
        }
        return events;
    }

    /** Reads while others write: whenever a position is visible, all before it are. */
    private static boolean seenInOrder(long from, AtomicBoolean writing) {
        long last = from;
        while (writing.get()) {
            for (var position : positionsAfter(last)) {
                if (position != last + 1) {
                    return false;
                }
                last = position;
            }
        }
        return true;
    }

    @Test
    void whoFollowsTheStoreSeesEachEventOnceInOrderAndSoon() throws Exception {
        var before = engine.head();
        var store = PostgresEventStore.on(engine, NoOpMessageMonitor.instance());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var stream = store.openStream(new GlobalSequenceTrackingToken(before))) {
            var writers = IntStream.range(0, 4)
                    .mapToObj(writer -> executor.submit(() -> appendMany(50)))
                    .toList();
            for (long position = before + 1; position <= before + 4 * 50; position++) {
                assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.nextAvailable().trackingToken().position()).hasValue(position);
            }
            for (var writer : writers) {
                writer.get();
            }
            assertThat(stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            store.shutDown();
        }
    }

    @Test
    void aRefusedAppendBurnsNoPosition() {
        var territory = TerritoryId.ofInsee(UUID.randomUUID().toString());
        append(territory, 0);
        var head = engine.head();

        assertThatThrownBy(() -> append(territory, 0))
                .isInstanceOfSatisfying(
                        AppendConflict.class,
                        conflict -> assertThat(conflict.isCreation()).isTrue());
        append(territory, 1);

        assertThat(engine.head()).isEqualTo(head + 1);
    }

    @Test
    void inAGroupOnlyTheConflictingCommandFails() throws Exception {
        var taken = TerritoryId.ofInsee(UUID.randomUUID().toString());
        append(taken, 0);
        var outcomes = new ArrayList<Boolean>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, 40)
                    .mapToObj(i -> executor.submit(attempt(
                            i % 10 == 3
                                    ? taken
                                    : TerritoryId.ofInsee(UUID.randomUUID().toString()))))
                    .toList();
            for (var attempt : attempts) {
                outcomes.add(attempt.get());
            }
        }
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i)).as("attempt %d", i).isEqualTo(i % 10 != 3);
        }
    }

    private static Callable<Boolean> attempt(TerritoryId territory) {
        return () -> {
            try {
                append(territory, 0);
                return true;
            } catch (AppendConflict conflict) {
                return false;
            }
        };
    }

    @Test
    void anAcceptedKeyIsNeverAcceptedTwiceAndNothingOfTheSecondIsStored() {
        var key = UUID.randomUUID().toString();
        var line = line(key);
        appendUnder(line, TerritoryId.ofInsee(UUID.randomUUID().toString()));
        var head = engine.head();

        assertThatThrownBy(() ->
                        appendUnder(line, TerritoryId.ofInsee(UUID.randomUUID().toString())))
                .isInstanceOfSatisfying(
                        AppendConflict.class,
                        conflict -> assertThat(conflict.isKeyTaken()).isTrue());

        assertThat(engine.head()).isEqualTo(head);
        assertThat(linesOf(key)).isEqualTo(1);
    }

    @Test
    void aRefusedKeyMayBeSentAgain() {
        var key = UUID.randomUUID().toString();
        engine.journal(line(key).refused("governance.sitting.no-quorum"));
        engine.journal(line(key).refused("governance.sitting.no-quorum"));
        appendUnder(line(key), TerritoryId.ofInsee(UUID.randomUUID().toString()));

        assertThat(linesOf(key)).isEqualTo(3);
    }

    @Test
    void theApplicationMayNeitherChangeNorRemoveHistory() {
        for (var forbidden : List.of(
                "UPDATE event_store.domain_event_entry SET payload = '{}'",
                "DELETE FROM event_store.domain_event_entry",
                "TRUNCATE event_store.domain_event_entry",
                "UPDATE event_store.command_journal SET actor = ''",
                "DELETE FROM event_store.command_journal")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).update())
                    .as(forbidden)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theTimeOfRecordingIsReadAsItWasStored() {
        var before = engine.head();
        var appended = event(TerritoryId.ofInsee(UUID.randomUUID().toString()), 0);
        engine.appendEvents(List.of(appended));

        var read = engine.readAfter(before, engine.head(), null).findFirst().orElseThrow();

        assertThat(read.getTimestamp()).isCloseTo(appended.getTimestamp(), within(1, ChronoUnit.MICROS));
    }

    @Test
    void onlyOneTerritorysHistoryIsReadWhenAsked() {
        var one = TerritoryId.ofInsee(UUID.randomUUID().toString());
        var before = engine.head();
        append(one, 0);
        append(TerritoryId.ofInsee(UUID.randomUUID().toString()), 0);

        var read = engine.readAfter(before, engine.head(), one.text()).toList();

        assertThat(read).hasSize(1);
        assertThat(((PopulationUpdated) read.getFirst().getPayload()).territory())
                .isEqualTo(one);
    }

    private static void append(TerritoryId territory, long sequence) {
        engine.appendEvents(List.of(event(territory, sequence)));
    }

    private static void appendUnder(JournalLine line, TerritoryId territory) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        try {
            new CommandInProgress(line).attachTo(unitOfWork);
            append(territory, 0);
            unitOfWork.commit();
        } finally {
            if (unitOfWork.isActive()) {
                unitOfWork.rollback();
            }
        }
    }

    private static GenericDomainEventMessage<?> event(TerritoryId territory, long sequence) {
        var payload = new PopulationUpdated(territory, 1, 2, LocalDate.of(2026, 1, 1));
        return new GenericDomainEventMessage<>("territory.territory", territory.text(), sequence, payload)
                .andMetaData(java.util.Map.of("territory", territory.text()));
    }

    private static JournalLine line(String key) {
        return new JournalLine(key, "hash", "c", "t", "a", Role.SYSTEM, key, null);
    }

    private static long linesOf(String key) {
        return jdbc.sql("SELECT count(*) FROM event_store.command_journal WHERE command_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private static List<Long> positionsAfter(long position) {
        return engine.readAfter(position, Long.MAX_VALUE, null)
                .map(TrackedEventMessage::trackingToken)
                .map(token -> token.position().orElseThrow())
                .toList();
    }
}
