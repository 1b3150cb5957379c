package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.BALLOT_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_ENTITLED_TO_VOTE;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_HOLDER_RECUSED;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTED_TWICE;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each voting member who is present or represented casts one ballot, and nobody else does. */
final class BallotRules {

    static void check(List<Seat> seats, List<Attendance> attendances, List<Ballot> ballots) {
        var entitled = entitled(seats, attendances);
        var choices = new HashMap<PersonId, Choice>();
        for (var ballot : ballots) {
            if (entitled.stream().noneMatch(attendance -> attendance.person().equals(ballot.person()))) {
                throw CommandRejected.of(NOT_ENTITLED_TO_VOTE, "person", ballot.person());
            }
            if (choices.put(ballot.person(), ballot.choice()) != null) {
                throw CommandRejected.of(VOTED_TWICE, "person", ballot.person());
            }
        }
        var missing = entitled.stream()
                .map(Attendance::person)
                .filter(person -> !choices.containsKey(person))
                .toList();
        if (!missing.isEmpty()) {
            throw CommandRejected.of(BALLOT_MISSING, "missing", missing.size(), "person", missing.getFirst());
        }
        requireHoldersStayed(entitled, choices);
    }

    private static List<Attendance> entitled(List<Seat> seats, List<Attendance> attendances) {
        var voting = seats.stream().filter(Seat::voting).map(Seat::person).collect(Collectors.toSet());
        return attendances.stream()
                .filter(attendance ->
                        attendance.presence() == Presence.PRESENT || attendance.presence() == Presence.REPRESENTED)
                .filter(attendance -> voting.contains(attendance.person()))
                .toList();
    }

    /** Who left debate and vote cannot vote in another's name either, or the interested member would still take part. */
    private static void requireHoldersStayed(List<Attendance> entitled, Map<PersonId, Choice> choices) {
        for (var attendance : entitled) {
            var holder = attendance.proxyHolder();
            if (holder != null
                    && choices.get(holder) == Choice.RECUSED
                    && choices.get(attendance.person()) != Choice.RECUSED) {
                throw CommandRejected.of(PROXY_HOLDER_RECUSED, "person", attendance.person());
            }
        }
    }

    private BallotRules() {}
}
