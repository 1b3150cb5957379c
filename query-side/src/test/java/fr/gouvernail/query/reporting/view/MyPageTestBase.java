package fr.gouvernail.query.reporting.view;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.reporting.projection.MyPageProjection;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** My page as a reader sees it on a day: what a history of a committee and a council leaves to be done. */
abstract class MyPageTestBase extends ProjectionTestBase {

    static final BodyId COMMITTEE = new BodyId(new UUID(20, 1));
    static final BodyId COUNCIL = new BodyId(new UUID(20, 2));
    static final PersonId MAYOR = new PersonId(new UUID(20, 3));
    static final SittingId SITTING = new SittingId(new UUID(20, 4));
    static final DecisionId DECISION = new DecisionId(new UUID(20, 5));
    static final Resolution NOTE = new Resolution.TakeNote();
    static final LocalDate ESTABLISHED = LocalDate.of(2026, 1, 5);
    static final LocalDate HELD = LocalDate.of(2026, 3, 12);
    static final Tally CARRIED = new Tally(7, 0, 1, 0, 7, 6, 8, Tally.Outcome.CARRIED);

    @Override
    protected List<Projection> projections() {
        return List.of(new MyPageProjection(), new DecisionsRegisterProjection());
    }

    List<MyItemRow> items(Role role, LocalDate today) {
        return items(reader(role, VALMORET, null), today);
    }

    List<MyItemRow> items(Reader reader, LocalDate today) {
        return new MyPage(jdbc(), on(today)).items(reader);
    }

    List<MyItemRow> items(Role role, MyItemKind kind, LocalDate today) {
        return items(role, today).stream().filter(item -> item.kind() == kind).toList();
    }

    List<GovernanceAlert> alerts(LocalDate today) {
        return new MyPage(jdbc(), on(today)).alerts(reader(Role.PMO, VALMORET, null));
    }

    static Reader mayor() {
        return new Reader(MAYOR, "la maire", Role.CHAIR, VALMORET, null);
    }

    /** The present is that day; a past position was recorded on the day of January that it counts from the fifth on. */
    static ReadingDay on(LocalDate today) {
        var clock = Clock.fixed(today.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new ReadingDay(clock, ZoneOffset.UTC, new EventArchive() {
            @Override
            public Optional<ArchivedEvent> at(long position) {
                var recorded = START.plus(Duration.ofDays(position));
                var context = new EventContext(
                        "command", DIRECTOR, Role.DIRECTOR, VALMORET, null, null, "correlation", "causation");
                var payload = new SittingConvened(
                        SITTING, COMMITTEE, VALMORET, null, HELD, "Mairie", HELD, List.of(), rules(0));
                return Optional.of(new ArchivedEvent(
                        new RecordedEvent(
                                position, "event", "type", "aggregate", 0, "name", 1, recorded, context, payload),
                        "{}",
                        "{}"));
            }

            @Override
            public long head() {
                return 0;
            }

            @Override
            public long positionAt(Instant instant) {
                return 0;
            }
        });
    }

    static BodyRules rules(int noticeDays) {
        return new BodyRules(Quorum.NONE, 0, true, noticeDays);
    }

    void fact(Identifier aggregate, DomainEvent event) {
        recorded(aggregate, event);
    }

    void establish(BodyId body, BodyKind kind) {
        fact(body, new BodyEstablished(body, VALMORET, null, kind, name(kind), rules(5), ESTABLISHED));
    }

    private static String name(BodyKind kind) {
        return kind.isCouncil() ? "Conseil municipal" : "Comité de pilotage";
    }

    void convene(SittingId sitting, BodyId body, LocalDate heldOn) {
        var seats = List.of(new Seat(MAYOR, SeatQuality.ELECTED, true, true));
        fact(
                sitting,
                new SittingConvened(
                        sitting, body, VALMORET, null, heldOn, "Mairie", heldOn.minusDays(10), seats, rules(5)));
    }

    void draft(BodyId body, boolean councilAct, Resolution resolution) {
        fact(
                DECISION,
                new DecisionDrafted(
                        DECISION, VALMORET, null, body, councilAct, "D-07", "Plan de la halle", "Texte", resolution));
    }

    void adopt() {
        fact(DECISION, new DecisionAdopted(DECISION, SITTING, 1, CARRIED, HELD));
    }

    void charter(int everyWeeks, int minutesDays) {
        var charter = new BodyCharter(Decides.MAJORITY, 0, true, everyWeeks, null, minutesDays);
        fact(COMMITTEE, new CharterSet(COMMITTEE, null, charter, null, ESTABLISHED));
    }

    void vote(BodyId body) {
        var item = new AgendaItem(1, "Plan", new DecisionId(new UUID(20, 50)));
        fact(SITTING, new VoteRecorded(SITTING, body, item, List.of(), CARRIED, HELD));
    }
}
