package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.person;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.ItemCommand.RecordPresidency;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A council of nine: member 1 has its chair. */
final class PresidedRoom {

    static final CouncilRoom ROOM = CouncilRoom.of(9);
    static final PresidencyRecorded BY_DEPUTY =
            new PresidencyRecorded(SITTING, null, person(2), PresidingCapacity.DEPUTY, person(3), null, HELD);
    static final PresidencyRecorded BY_CHAIR =
            new PresidencyRecorded(SITTING, null, person(1), PresidingCapacity.CHAIR, person(3), null, HELD);

    /** Open, with the chair there or excused, and members 2 to 6 present. */
    static List<SittingEvent> open(boolean chair, SittingEvent... later) {
        var attendances = new ArrayList<Attendance>();
        for (int number = 1; number <= 9; number++) {
            boolean there = number == 1 ? chair : number <= 6;
            attendances.add(new Attendance(person(number), there ? Presence.PRESENT : Presence.EXCUSED, null));
        }
        var events = new ArrayList<>(ROOM.opened(2));
        events.add(new AttendanceRecorded(SITTING, attendances, chair ? 6 : 5, 5, true, HELD));
        events.addAll(List.of(later));
        return events;
    }

    static RecordPresidency preside(int person, PresidingCapacity capacity, @Nullable Integer secretary) {
        return new RecordPresidency(
                SITTING, null, null, person(person), capacity, secretary == null ? null : person(secretary), null);
    }

    static ItemOpened leaving(int person) {
        return new ItemOpened(
                SITTING,
                CouncilRoom.item(1),
                List.of(new Recusal(person(person), Recusal.Ground.PERSONAL_INTEREST)),
                new QuorumCheck(9, 5, 6, 5),
                HELD);
    }

    static RecordPresidency correct(@Nullable Integer item, int person, @Nullable Integer secretary, String reason) {
        var keeping = secretary == null ? null : person(secretary);
        return new RecordPresidency(SITTING, null, item, person(person), PresidingCapacity.DEPUTY, keeping, reason);
    }

    private PresidedRoom() {}
}
