package fr.gouvernail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.domain.EarlierSittings.End;
import fr.gouvernail.command.governance.domain.EarlierSittings.Sat;
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
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
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
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the look-ups tell a sitting of those before it, from the events that a store would hand them. */
class SittingLookupsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final TerritoryId TOWN = TerritoryId.ofInsee("99001");
    private static final QuorumCheck MISSED = new QuorumCheck(5, 3, 2, 2);
    private static final QuorumCheck MET = new QuorumCheck(5, 3, 4, 4);

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcClient jdbc;

    private final BodyId body = new BodyId(UUID.randomUUID());
    private final List<RecordedEvent> store = new ArrayList<>();
    private final Map<Identifier, Long> versions = new HashMap<>();
    private JdbcEarlierSittings sittings;
    private JdbcDraftedDecisions decisions;

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
        jdbc = JdbcClient.create(new DriverManagerDataSource(access.url(), access.appUser(), access.appPassword()));
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

    private void happened(Identifier aggregate, DomainEvent payload) {
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

    private void feed(RecordedEvent event) {
        sittings.on(event);
        decisions.on(event);
    }

    private void happened(SittingEvent event) {
        happened(event.sitting(), event);
    }

    private SittingId convene(LocalDate heldOn) {
        var sitting = new SittingId(UUID.randomUUID());
        var rules = new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, 5);
        happened(new SittingConvened(
                sitting, body, TOWN, null, heldOn, "Mairie", heldOn.minusDays(8), List.of(), rules));
        return sitting;
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }

    /** So many of five are present, and the fifth is represented by the first where {@code represented}. */
    private void attend(SittingId sitting, int present, boolean represented) {
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

    private AgendaItem table(SittingId sitting, int number) {
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

    private void postpone(SittingId sitting, AgendaItem item, Postponement ground) {
        happened(new ItemPostponed(
                sitting, body, item, ground, null, ground == Postponement.NO_QUORUM ? MISSED : null, DAY));
    }

    private DraftedDecision decision(AgendaItem item) {
        return decisions.find(java.util.Objects.requireNonNull(item.decision())).orElseThrow();
    }

    @Test
    void withoutAnyQuorumAllThatIsLeftMayBeTakenOver() {
        var sitting = convene(DAY);
        var first = table(sitting, 1);
        var second = table(sitting, 2);
        assertThat(sittings.require(sitting).end()).isEqualTo(End.NOT_YET);
        attend(sitting, 2, false);
        postpone(sitting, first, Postponement.MORE_INFORMATION);
        happened(new SittingClosed(sitting, DAY));
        var found = sittings.require(sitting);
        assertThat(found.end()).isEqualTo(End.WITHOUT_QUORUM);
        assertThat(found.required()).isEqualTo(3);
        assertThat(found.counted()).isEqualTo(2);
        assertThat(found.secondHeldOn()).isNull();
        assertThat(found.left()).containsExactly(second);
    }

    @Test
    void aSittingThatHadItsQuorumLeavesTheItemsPostponedForWantOfItEvenIfEverybodyWentSince() {
        var sitting = convene(DAY);
        var examined = table(sitting, 1);
        var failed = table(sitting, 2);
        var unreached = table(sitting, 3);
        attend(sitting, 4, false);
        happened(new ItemOpened(sitting, examined, List.of(), MET, DAY));
        happened(new ItemOpened(sitting, failed, List.of(), MISSED, DAY));
        postpone(sitting, failed, Postponement.NO_QUORUM);
        attend(sitting, 0, false);
        happened(new SittingClosed(sitting, DAY));
        var found = sittings.require(sitting);
        assertThat(found.end()).isEqualTo(End.WITH_QUORUM);
        assertThat(found.left()).containsExactly(failed).doesNotContain(unreached);
    }

    @Test
    void aSittingWithoutAttendanceIsNoSittingWithoutQuorum() {
        var sitting = convene(DAY);
        table(sitting, 1);
        happened(new SittingClosed(sitting, DAY));
        assertThat(sittings.require(sitting).end()).isEqualTo(End.WITHOUT_ATTENDANCE);
    }

    @Test
    void theSecondConvocationIsKnownByItsDay() {
        var first = convene(DAY);
        var second = convene(DAY.plusDays(3));
        happened(new SittingReconvened(second, first, DAY, 3));
        assertThat(sittings.require(first).secondHeldOn()).isEqualTo(DAY.plusDays(3));
        assertThat(sittings.require(second).secondHeldOn()).isNull();
    }

    private int running(SittingId sitting, LocalDate heldOn) {
        return sittings.proxiesRunning(new Sat(body, sitting, heldOn), person(5), person(1));
    }

    @Test
    void sittingsRunningAreCountedInTheirOrderThoseOfTheSameDayToo() {
        var first = convene(DAY);
        var second = convene(DAY.plusDays(7));
        var third = convene(DAY.plusDays(7));
        var fourth = convene(DAY.plusDays(14));
        assertThat(running(fourth, DAY.plusDays(14))).isZero();
        attend(first, 3, true);
        attend(second, 3, true);
        attend(third, 3, true);
        assertThat(running(first, DAY)).isZero();
        assertThat(running(second, DAY.plusDays(7))).isEqualTo(1);
        assertThat(running(third, DAY.plusDays(7))).isEqualTo(2);
        assertThat(running(fourth, DAY.plusDays(14))).isEqualTo(3);
        attend(second, 3, false);
        assertThat(running(fourth, DAY.plusDays(14))).isEqualTo(1);
    }

    @Test
    void aPowerTakenBackAfterTheListIsNotUsedWhateverIsAppliedAgain() {
        var first = convene(DAY);
        var second = convene(DAY.plusDays(7));
        attend(first, 3, true);
        assertThat(running(second, DAY.plusDays(7))).isEqualTo(1);
        happened(new ProxyRevoked(first, person(5), person(1), DAY));
        assertThat(running(second, DAY.plusDays(7))).isZero();
        store.forEach(this::feed);
        assertThat(running(second, DAY.plusDays(7))).isZero();
        assertThat(sittings.require(first).counted()).isEqualTo(3);
    }

    @Test
    void aDecisionIsOnTheAgendaThatItCameOnLastWhateverIsAppliedAgain() {
        var first = convene(DAY);
        var item = table(first, 1);
        assertThat(decision(item).tabledAt()).isEqualTo(first);
        postpone(first, item, Postponement.NO_QUORUM);
        assertThat(decision(item).tabledAt()).isNull();
        var second = convene(DAY.plusDays(20));
        happened(new ItemPutOnAgenda(second, item));
        List.copyOf(store).forEach(this::feed);
        assertThat(decision(item).tabledAt()).isEqualTo(second);
        assertThat(decision(item).settled()).isFalse();
    }
}
