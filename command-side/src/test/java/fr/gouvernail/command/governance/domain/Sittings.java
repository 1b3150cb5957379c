package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The sittings that the tests of this package speak of: member 1 is the chair, everybody has a vote. */
final class Sittings {

    static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    static final Scope SCOPE = Scope.of(VALMORET);
    static final BodyId BODY = new BodyId(new UUID(3, 1));
    static final SittingId SITTING = new SittingId(new UUID(4, 1));
    static final DecisionId DECISION = new DecisionId(new UUID(5, 1));
    static final LocalDate HELD = LocalDate.of(2026, 3, 12);
    static final LocalDate CONVENED = LocalDate.of(2026, 3, 6);
    static final BodyRules COUNCIL = new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, 5);

    /** A body that has never sat before. */
    static final EarlierSittings NO_EARLIER = new EarlierSittings() {
        @Override
        public Optional<EarlierSitting> find(SittingId sitting) {
            return Optional.empty();
        }

        @Override
        public int proxiesRunning(Sat sitting, PersonId giver, PersonId holder) {
            return 0;
        }
    };

    static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }

    static List<Seat> seats(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> new Seat(person(i), SeatQuality.ELECTED, true, i == 1))
                .toList();
    }

    static SittingConvened convened(List<Seat> seats, BodyRules rules) {
        return new SittingConvened(SITTING, BODY, VALMORET, null, HELD, "Mairie", CONVENED, seats, rules);
    }

    static ItemPutOnAgenda item(int number) {
        return new ItemPutOnAgenda(SITTING, agendaItem(number));
    }

    static AgendaItem agendaItem(int number) {
        return new AgendaItem(number, "Recadrage de la halle", DECISION);
    }

    /** The first are present, the next are represented by the first ones in turn, the others are absent. */
    static List<Attendance> attendances(int seats, int present, int represented) {
        var list = new ArrayList<Attendance>();
        for (int i = 1; i <= seats; i++) {
            if (i <= present) {
                list.add(new Attendance(person(i), Presence.PRESENT, null));
            } else if (i <= present + represented) {
                list.add(new Attendance(person(i), Presence.REPRESENTED, person(i - present)));
            } else {
                list.add(new Attendance(person(i), Presence.ABSENT, null));
            }
        }
        return list;
    }

    static List<Ballot> ballots(int first, int last, Choice choice) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> new Ballot(person(i), choice))
                .toList();
    }

    /** What happened up to the attendance. */
    static Object[] opened(int members) {
        return new Object[] {convened(seats(members), COUNCIL), item(1), new SittingOpened(SITTING, HELD)};
    }

    /** What happened up to the votes on one item. */
    static List<SittingEvent> attended(int seats, BodyRules rules, List<Attendance> attendances) {
        return List.of(
                convened(seats(seats), rules),
                item(1),
                new SittingOpened(SITTING, HELD),
                new AttendanceRecorded(SITTING, attendances, 0, 0, true, HELD));
    }

    static SittingState stateAfter(List<SittingEvent> events) {
        SittingState state = SittingState.evolve(null, events.getFirst());
        for (var event : events.subList(1, events.size())) {
            state = SittingState.evolve(state, event);
        }
        return state;
    }

    private Sittings() {}
}
