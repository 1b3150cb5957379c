package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SCOPE;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.agendaItem;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** A council of a chosen size: what its sittings look up, and what has happened in them. */
record CouncilRoom(int members, int running, EarlierSitting first, BodyKind kind, DraftedDecision drafted)
        implements Bodies, EarlierSittings {

    static final SittingId FIRST = new SittingId(new java.util.UUID(4, 9));
    static final LocalDate FIRST_HELD = HELD.minusDays(3);

    private static final DraftedDecision OPEN = new DraftedDecision(BODY, false, false, null);

    CouncilRoom(int members, int running) {
        this(members, running, first(End.WITHOUT_QUORUM, 14, null), BodyKind.MUNICIPAL_COUNCIL, OPEN);
    }

    static CouncilRoom of(int members) {
        return new CouncilRoom(members, 0);
    }

    /** A first sitting that left one item. */
    static EarlierSitting first(End end, int counted, @Nullable LocalDate secondHeldOn) {
        var left = List.of(new AgendaItem(2, "Recadrage de la halle", Sittings.DECISION));
        return new EarlierSitting(BODY, FIRST_HELD, end, 15, counted, secondHeldOn, left);
    }

    CouncilRoom after(EarlierSitting other) {
        return new CouncilRoom(members, running, other, kind, drafted);
    }

    CouncilRoom of(BodyKind other) {
        return new CouncilRoom(members, running, first, other, drafted);
    }

    CouncilRoom with(DraftedDecision other) {
        return new CouncilRoom(members, running, first, kind, other);
    }

    FixtureConfiguration<Sitting> fixture() {
        return fixture(Fixtures.NO_OTHERS);
    }

    /** Long enough after the sitting for its papers. */
    FixtureConfiguration<Sitting> fixtureLater() {
        return fixture(Fixtures.NO_OTHERS, HELD.plusDays(60));
    }

    FixtureConfiguration<Sitting> fixture(Aggregates others) {
        return fixture(others, HELD);
    }

    private FixtureConfiguration<Sitting> fixture(Aggregates others, LocalDate today) {
        DraftedDecisions decisions = _ -> Optional.of(drafted);
        return Fixtures.of(
                Sitting.class,
                Contexts.allowed(person(99), Role.PMO, today),
                this,
                decisions,
                RuleBook.standard(),
                others);
    }

    /** Convened, with its items, and open. */
    List<SittingEvent> opened(int items) {
        var events = new ArrayList<SittingEvent>();
        events.add(convened(seats(members), COUNCIL));
        for (int number = 1; number <= items; number++) {
            events.add(new ItemPutOnAgenda(SITTING, item(number)));
        }
        events.add(new SittingOpened(SITTING, HELD));
        return events;
    }

    /** Open, with two items, and so many present and represented. */
    List<SittingEvent> attended(int present, int represented) {
        var events = opened(2);
        events.add(new AttendanceRecorded(
                SITTING, attendances(members, present, represented), present, members / 2 + 1, true, HELD));
        return events;
    }

    static AgendaItem item(int number) {
        return new AgendaItem(number, agendaItem(number).title(), number == 1 ? Sittings.DECISION : null);
    }

    @Override
    public Optional<Profile> profile(BodyId body) {
        return Optional.of(new Profile(SCOPE, kind));
    }

    @Override
    public Optional<Composition> composition(BodyId body, LocalDate day) {
        return Optional.of(new Composition(SCOPE, COUNCIL, seats(members)));
    }

    @Override
    public Optional<EarlierSitting> find(SittingId sitting) {
        return sitting.equals(FIRST) ? Optional.of(first) : Optional.empty();
    }

    @Override
    public int proxiesRunning(Sat sitting, PersonId giver, PersonId holder) {
        return running;
    }
}
