package fr.gouvernail.app.store;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.lookup.JdbcDraftedDecisions;
import fr.gouvernail.command.governance.lookup.JdbcEarlierSittings;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store of events for the look-ups of sittings, which are fed one by one as they happen. */
abstract class SittingLookupsTestBase {

    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final TerritoryId TOWN = TerritoryId.ofInsee("99001");
    static final QuorumCheck MISSED = new QuorumCheck(5, 3, 2, 2);
    static final QuorumCheck MET = new QuorumCheck(5, 3, 4, 4);

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcClient jdbc;

    final BodyId body = new BodyId(UUID.randomUUID());
    final List<RecordedEvent> store = new ArrayList<>();
    private final Map<Identifier, Long> versions = new HashMap<>();
    JdbcEarlierSittings sittings;
    JdbcDraftedDecisions decisions;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder, Durability.RELAXED);
        jdbc = MigratedSchema.open(server, "event_store", "eventstore");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void feeds() {
        sittings = new JdbcEarlierSittings(jdbc);
        decisions = new JdbcDraftedDecisions(jdbc);
    }

    void happened(Identifier aggregate, DomainEvent payload) {
        long sequence = versions.merge(aggregate, 1L, Long::sum) - 1;
        var actor = new PersonId(new UUID(9, 9));
        var context = new EventContext("key", actor, Role.PMO, TOWN, null, null, "key", "key");
        var event = new RecordedEvent(
                store.size(),
                "event-" + store.size(),
                "governance",
                aggregate.text(),
                sequence,
                "governance.event",
                1,
                Instant.parse("2026-04-02T09:14:00Z"),
                context,
                payload);
        store.add(event);
        feed(event);
    }

    void feed(RecordedEvent event) {
        sittings.on(event);
        decisions.on(event);
    }

    void happened(SittingEvent event) {
        happened(event.sitting(), event);
    }

    SittingId convene(LocalDate heldOn) {
        var sitting = new SittingId(UUID.randomUUID());
        var rules = new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, 5);
        happened(new SittingConvened(
                sitting, body, TOWN, null, heldOn, "Mairie", heldOn.minusDays(8), List.of(), rules));
        return sitting;
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }

    /** So many of five are present, and the fifth is represented by the first where {@code represented}. */
    void attend(SittingId sitting, int present, boolean represented) {
        var list = new ArrayList<Attendance>();
        for (int number = 1; number <= 4; number++) {
            list.add(new Attendance(person(number), number <= present ? Presence.PRESENT : Presence.ABSENT, null));
        }
        list.add(
                represented
                        ? new Attendance(person(5), Presence.REPRESENTED, person(1))
                        : new Attendance(person(5), Presence.ABSENT, null));
        happened(new AttendanceRecorded(sitting, list, present, 3, present >= 3, DAY));
    }

    AgendaItem table(SittingId sitting, int number) {
        var decision = new DecisionId(UUID.randomUUID());
        happened(
                decision,
                new DecisionDrafted(
                        decision,
                        TOWN,
                        null,
                        body,
                        true,
                        "D-" + number,
                        "Point",
                        "Le conseil",
                        new Resolution.TakeNote()));
        var item = new AgendaItem(number, "Point " + number, decision);
        happened(new ItemPutOnAgenda(sitting, item));
        return item;
    }

    void postpone(SittingId sitting, AgendaItem item, Postponement ground) {
        happened(new ItemPostponed(
                sitting, body, item, ground, null, ground == Postponement.NO_QUORUM ? MISSED : null, DAY));
    }

    DraftedDecision decision(AgendaItem item) {
        return decisions.find(java.util.Objects.requireNonNull(item.decision())).orElseThrow();
    }
}
