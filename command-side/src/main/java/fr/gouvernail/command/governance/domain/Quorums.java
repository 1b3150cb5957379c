package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.NO_QUORUM;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
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

    /** The quorum of an item as it stands; {@code left} are all who left for it, on whatever ground. */
    static QuorumCheck check(SittingState state, List<Recusal> recusals, Set<PersonId> left) {
        var byLaw = recusals.stream()
                .filter(recusal -> recusal.ground() == Ground.REPRESENTATIVE_BY_LAW)
                .map(Recusal::person)
                .collect(Collectors.toSet());
        var serving = state.seats().stream()
                .filter(seat -> !byLaw.contains(seat.person()))
                .toList();
        var present = presentInPerson(state.seats(), state.attendances());
        int counted =
                (int) present.stream().filter(person -> !left.contains(person)).count();
        int required = state.quorumWaived() ? 0 : required(state.rules(), serving);
        return new QuorumCheck((int) serving.stream().filter(Seat::voting).count(), required, present.size(), counted);
    }

    /**
     * The quorum of a vote is that of the moment its item was opened, whoever left the sitting since; who leaves for the item itself
     * after that is still not counted. An item that was never opened is, by its vote.
     */
    static QuorumCheck atVote(SittingState state, int number, Set<PersonId> left) {
        var item = state.item(number);
        var opening = item.opening();
        if (opening == null) {
            return check(state, item.recusals(), left);
        }
        var quorum = opening.quorum();
        int since = (int) left.stream()
                .filter(person -> !item.left().contains(person))
                .filter(opening.presentThen()::contains)
                .count();
        return new QuorumCheck(quorum.serving(), quorum.required(), quorum.present(), quorum.counted() - since);
    }

    /** The quorum of the whole sitting, before anyone leaves for an item. */
    static QuorumCheck ofSitting(SittingState state) {
        return check(state, List.of(), Set.of());
    }

    /** The quorum has to be there when each item is opened, not only when the sitting is. */
    static void requireMet(int item, QuorumCheck quorum) {
        if (!quorum.met()) {
            throw CommandRejected.of(
                    NO_QUORUM,
                    "item",
                    item,
                    "required",
                    quorum.required(),
                    "counted",
                    quorum.counted(),
                    "present",
                    quorum.present(),
                    "recused",
                    quorum.present() - quorum.counted());
        }
    }

    /** Voting members present in person. */
    static Set<PersonId> presentInPerson(List<Seat> seats, List<Attendance> attendances) {
        var voting = seats.stream().filter(Seat::voting).map(Seat::person).collect(Collectors.toSet());
        return attendances.stream()
                .filter(attendance -> attendance.presence() == Presence.PRESENT)
                .map(Attendance::person)
                .filter(voting::contains)
                .collect(Collectors.toSet());
    }

    private Quorums() {}
}
