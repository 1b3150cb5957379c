package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.BALLOT_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_ENTITLED_TO_VOTE;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_HOLDER_RECUSED;
import static fr.gouvernail.contract.governance.GovernanceRejection.RECUSED_MEMBER_VOTED;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTED_TWICE;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTES_DO_NOT_ADD_UP;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each voting member who is present or represented casts one ballot, and nobody else does. */
final class BallotRules {

    /** @return the ballots, with one for each member who declared before the vote that they would leave */
    static List<Ballot> check(SittingState state, int item, List<Ballot> ballots) {
        var entitled = entitled(state.seats(), state.attendances());
        var left = state.item(item).left();
        var choices = new HashMap<PersonId, Choice>();
        for (var ballot : ballots) {
            if (entitled.stream().noneMatch(attendance -> attendance.person().equals(ballot.person()))) {
                throw CommandRejected.of(NOT_ENTITLED_TO_VOTE, "person", ballot.person());
            }
            if (choices.put(ballot.person(), ballot.choice()) != null) {
                throw CommandRejected.of(VOTED_TWICE, "person", ballot.person());
            }
            if (left.contains(ballot.person()) && ballot.choice() != Choice.RECUSED) {
                throw CommandRejected.of(RECUSED_MEMBER_VOTED, "person", ballot.person(), "item", item);
            }
        }
        var complete = new ArrayList<>(ballots);
        for (var attendance : entitled) {
            var person = attendance.person();
            if (left.contains(person) && choices.putIfAbsent(person, Choice.RECUSED) == null) {
                complete.add(new Ballot(person, Choice.RECUSED));
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
        return List.copyOf(complete);
    }

    /** Those who may put a paper into the ballot box: present or represented, less who left and those they would vote for. */
    static Set<PersonId> entitledInSecret(SittingState state, int item) {
        var left = state.item(item).left();
        return entitled(state.seats(), state.attendances()).stream()
                .filter(one -> !left.contains(one.person())
                        && (one.proxyHolder() == null || !left.contains(one.proxyHolder())))
                .map(Attendance::person)
                .collect(Collectors.toSet());
    }

    /** How many have a vote: voting members who are there or represented. */
    static int voters(SittingState state) {
        return entitled(state.seats(), state.attendances()).size();
    }

    /** Voting members who are there, or represented, and left for the item. */
    static List<PersonId> leaving(SittingState state, int item) {
        var left = state.item(item).left();
        return entitled(state.seats(), state.attendances()).stream()
                .map(Attendance::person)
                .filter(left::contains)
                .toList();
    }

    /** Absent voting members whose holder left for the item: nobody votes for them, and no interest of theirs is in question. */
    static List<PersonId> unrepresented(SittingState state, int item) {
        var left = state.item(item).left();
        return entitled(state.seats(), state.attendances()).stream()
                .filter(one ->
                        one.proxyHolder() != null && left.contains(one.proxyHolder()) && !left.contains(one.person()))
                .map(Attendance::person)
                .toList();
    }

    /** A secret vote: each of those who took part is entitled and named once, and the papers are as many as they are. */
    static void checkSecret(RecordSecretVote vote, Set<PersonId> entitled) {
        var seen = new HashSet<PersonId>();
        for (var person : vote.participants()) {
            if (!entitled.contains(person)) {
                throw CommandRejected.of(NOT_ENTITLED_TO_VOTE, "person", person);
            }
            if (!seen.add(person)) {
                throw CommandRejected.of(VOTED_TWICE, "person", person);
            }
        }
        int total = vote.votesFor() + vote.votesAgainst() + vote.blank() + vote.invalid();
        boolean negative = vote.votesFor() < 0 || vote.votesAgainst() < 0 || vote.blank() < 0 || vote.invalid() < 0;
        if (negative || total != vote.participants().size()) {
            throw CommandRejected.of(
                    VOTES_DO_NOT_ADD_UP,
                    "votesFor",
                    vote.votesFor(),
                    "votesAgainst",
                    vote.votesAgainst(),
                    "blank",
                    vote.blank() + vote.invalid(),
                    "total",
                    total,
                    "participants",
                    vote.participants().size());
        }
    }

    private static List<Attendance> entitled(List<Seat> seats, List<Attendance> attendances) {
        var voting = seats.stream().filter(Seat::voting).map(Seat::person).collect(Collectors.toSet());
        return attendances.stream()
                .filter(attendance ->
                        attendance.presence().takesSeat() || attendance.presence() == Presence.REPRESENTED)
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
