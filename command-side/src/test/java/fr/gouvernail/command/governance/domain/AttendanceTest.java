package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.item;
import static fr.gouvernail.command.governance.domain.Sittings.opened;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.kernel.command.Role;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Who is there when a sitting opens, and who is represented. */
class AttendanceTest {

    private static FixtureConfiguration<Sitting> fixture() {
        return Fixtures.of(Sitting.class, Contexts.allowed(person(99), Role.PMO, HELD));
    }

    private static RecordAttendance attendance(Attendance... list) {
        return new RecordAttendance(SITTING, 2L, List.of(list));
    }

    private static Attendance present(int number) {
        return new Attendance(person(number), Presence.PRESENT, null);
    }

    private static Attendance represented(int number, int holder) {
        return new Attendance(person(number), Presence.REPRESENTED, person(holder));
    }

    @Test
    void representedMembersDoNotMakeTheQuorum() {
        var list = attendances(5, 2, 2);
        fixture()
                .given(opened(5))
                .when(new RecordAttendance(SITTING, 2L, list))
                .expectEvents(new AttendanceRecorded(SITTING, list, 2, 3, false, HELD));
    }

    @Test
    void membersWithoutAVoteDoNotMakeTheQuorum() {
        var members = new ArrayList<>(seats(3));
        members.add(new Seat(person(4), SeatQuality.EXPERT, false, false));
        var list = List.of(
                present(1),
                new Attendance(person(2), Presence.EXCUSED, null),
                new Attendance(person(3), Presence.ABSENT, null),
                present(4));
        fixture()
                .given(convened(members, COUNCIL), item(1), new SittingOpened(SITTING, HELD))
                .when(new RecordAttendance(SITTING, 2L, list))
                .expectEvents(new AttendanceRecorded(SITTING, list, 1, 2, false, HELD));
    }

    @Test
    void theAttendanceListNamesEachMemberOnce() {
        fixture()
                .given(opened(2))
                .when(attendance(present(1), present(2), present(3)))
                .expectException(rejection(GovernanceRejection.NOT_A_MEMBER, "person", person(3)));
        fixture()
                .given(opened(2))
                .when(attendance(present(1), present(1)))
                .expectException(rejection(GovernanceRejection.MEMBER_LISTED_TWICE, "person", person(1)));
        fixture()
                .given(opened(3))
                .when(attendance(present(1)))
                .expectException(rejection(GovernanceRejection.MEMBER_MISSING, "missing", 2, "person", person(2)));
    }

    @Test
    void aHolderIsPresentAndHoldsOneProxyOnly() {
        fixture()
                .given(opened(3))
                .when(attendance(present(1), represented(2, 3), new Attendance(person(3), Presence.EXCUSED, null)))
                .expectException(rejection(GovernanceRejection.PROXY_HOLDER_NOT_PRESENT, "person", person(2)));
        fixture()
                .given(opened(2))
                .when(attendance(present(1), new Attendance(person(2), Presence.REPRESENTED, null)))
                .expectException(rejection(GovernanceRejection.PROXY_HOLDER_NOT_PRESENT, "person", person(2)));
        fixture()
                .given(opened(3))
                .when(attendance(present(1), represented(2, 1), represented(3, 1)))
                .expectException(rejection(GovernanceRejection.PROXY_HOLDER_TAKEN, "holder", person(1)));
        fixture()
                .given(opened(2))
                .when(attendance(present(1), new Attendance(person(2), Presence.PRESENT, person(1))))
                .expectException(rejection(GovernanceRejection.PROXY_NOT_NEEDED, "person", person(2)));
    }

    @Test
    void attendanceIsRecordedWhileTheSittingIsOpen() {
        fixture()
                .given(convened(seats(2), COUNCIL), item(1))
                .when(new RecordAttendance(SITTING, 1L, attendances(2, 2, 0)))
                .expectException(rejection(GovernanceRejection.SITTING_NOT_OPEN));
    }
}
