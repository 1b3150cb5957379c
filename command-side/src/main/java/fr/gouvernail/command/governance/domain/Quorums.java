package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.NO_QUORUM;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** who has to be present, and who counts as present. */
final class Quorums {

    /** Voting seats that have to be present in person; 0 where the body asks for none. */
    static int required(BodyRules rules, List<Seat> seats) {
        return switch (rules.quorum()) {
            case MAJORITY_OF_SEATS -> (int) seats.stream().filter(Seat::voting).count() / 2 + 1;
            case FIXED -> rules.fixedQuorum();
            case NONE -> 0;
        };
    }

    /** Voting members present in person: those who are represented do not count. */
    static int votingPresent(List<Seat> seats, List<Attendance> attendances) {
        return presentInPerson(seats, attendances).size();
    }

    /** Voting members present in person and not recused: who left the room counts as absent. */
    static int counted(List<Seat> seats, List<Attendance> attendances, List<Ballot> ballots) {
        var present = presentInPerson(seats, attendances);
        long left = ballots.stream()
                .filter(ballot -> ballot.choice() == Choice.RECUSED && present.contains(ballot.person()))
                .count();
        return present.size() - (int) left;
    }

    /** The quorum has to be there when each item is opened, not only when the sitting is. */
    static void requireMet(SittingState state, int item, List<Ballot> ballots) {
        int required = required(state.rules(), state.seats());
        int counted = counted(state.seats(), state.attendances(), ballots);
        if (counted < required) {
            int present = votingPresent(state.seats(), state.attendances());
            throw CommandRejected.of(
                    NO_QUORUM,
                    "item",
                    item,
                    "required",
                    required,
                    "counted",
                    counted,
                    "present",
                    present,
                    "recused",
                    present - counted);
        }
    }

    private static Set<PersonId> presentInPerson(List<Seat> seats, List<Attendance> attendances) {
        var voting = seats.stream().filter(Seat::voting).map(Seat::person).collect(Collectors.toSet());
        return attendances.stream()
                .filter(attendance -> attendance.presence() == Presence.PRESENT)
                .map(Attendance::person)
                .filter(voting::contains)
                .collect(Collectors.toSet());
    }

    private Quorums() {}
}
