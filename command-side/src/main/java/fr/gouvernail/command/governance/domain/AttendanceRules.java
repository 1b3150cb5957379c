package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.MEMBER_LISTED_TWICE;
import static fr.gouvernail.contract.governance.GovernanceRejection.MEMBER_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.OUTSIDE_MANDATE;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_HOLDER_NOT_PRESENT;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_HOLDER_TAKEN;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_NOT_NEEDED;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** An attendance list names each member once, and gives each represented member one holder of their own. */
final class AttendanceRules {

    static void check(List<Seat> seats, List<Attendance> attendances, LocalDate heldOn) {
        requireEachMemberOnce(seats, attendances, heldOn);
        requireProxies(seats, attendances);
    }

    private static void requireEachMemberOnce(List<Seat> seats, List<Attendance> attendances, LocalDate heldOn) {
        var members = seats.stream().map(Seat::person).collect(Collectors.toSet());
        var listed = new HashSet<PersonId>();
        for (var attendance : attendances) {
            if (!members.contains(attendance.person())) {
                throw CommandRejected.of(OUTSIDE_MANDATE, "person", attendance.person(), "heldOn", heldOn);
            }
            if (!listed.add(attendance.person())) {
                throw CommandRejected.of(MEMBER_LISTED_TWICE, "person", attendance.person());
            }
        }
        var missing = seats.stream()
                .map(Seat::person)
                .filter(person -> !listed.contains(person))
                .toList();
        if (!missing.isEmpty()) {
            throw CommandRejected.of(MEMBER_MISSING, "missing", missing.size(), "person", missing.getFirst());
        }
    }

    /** A holder votes for another, so has to be there and to have a vote. */
    private static void requireProxies(List<Seat> seats, List<Attendance> attendances) {
        var voting = seats.stream().filter(Seat::voting).map(Seat::person).collect(Collectors.toSet());
        var able = attendances.stream()
                .filter(attendance -> attendance.presence() == Presence.PRESENT)
                .map(Attendance::person)
                .filter(voting::contains)
                .collect(Collectors.toSet());
        var taken = new HashSet<PersonId>();
        for (var attendance : attendances) {
            var holder = attendance.proxyHolder();
            if (attendance.presence() != Presence.REPRESENTED) {
                if (holder != null) {
                    throw CommandRejected.of(PROXY_NOT_NEEDED, "person", attendance.person());
                }
                continue;
            }
            if (holder == null || !able.contains(holder)) {
                throw CommandRejected.of(PROXY_HOLDER_NOT_PRESENT, "person", attendance.person());
            }
            if (!taken.add(holder)) {
                throw CommandRejected.of(PROXY_HOLDER_TAKEN, "holder", holder);
            }
        }
    }

    private AttendanceRules() {}
}
