package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.id.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** the count of a vote. */
final class Tallies {

    static Tally count(SittingState state, List<Ballot> ballots, QuorumCheck quorum) {
        int votesFor = number(ballots, Choice.FOR);
        int votesAgainst = number(ballots, Choice.AGAINST);
        return new Tally(
                votesFor,
                votesAgainst,
                number(ballots, Choice.ABSTAINED),
                number(ballots, Choice.RECUSED),
                votesFor + votesAgainst,
                quorum.required(),
                quorum.counted(),
                outcome(state, ballots, Integer.compare(votesFor, votesAgainst)));
    }

    /** The majority is that of the votes cast; a tie is the chair's to decide where the body's rules say so. */
    private static Outcome outcome(SittingState state, List<Ballot> ballots, int balance) {
        return outcome(balance, state.rules().castingVote() && chairVotedFor(state, ballots));
    }

    /** @param balance votes for less votes against, by its sign */
    static Outcome outcome(int balance, boolean chairDecidesFor) {
        if (balance > 0) {
            return Outcome.CARRIED;
        }
        return balance == 0 && chairDecidesFor ? Outcome.CARRIED_BY_CHAIR : Outcome.NOT_CARRIED;
    }

    /** The casting vote is the chair's own: a chair who is represented does not preside. */
    private static boolean chairVotedFor(SittingState state, List<Ballot> ballots) {
        return chairsPresent(state).anyMatch(person -> ballots.contains(new Ballot(person, Choice.FOR)));
    }

    /** The chair, when there in person and with a vote. */
    static Stream<PersonId> chairsPresent(SittingState state) {
        return state.seats().stream()
                .filter(seat -> seat.chair() && seat.voting())
                .map(Seat::person)
                .filter(person -> state.attendances().stream()
                        .anyMatch(attendance ->
                                attendance.person().equals(person) && attendance.presence() == Presence.PRESENT));
    }

    /** A secret vote has no casting vote: what is not carried by the papers is not carried. */
    static Tally countSecret(RecordSecretVote vote, int abstained, int recused, QuorumCheck quorum) {
        return new Tally(
                vote.votesFor(),
                vote.votesAgainst(),
                abstained,
                recused,
                vote.votesFor() + vote.votesAgainst(),
                quorum.required(),
                quorum.counted(),
                vote.votesFor() > vote.votesAgainst() ? Outcome.CARRIED : Outcome.NOT_CARRIED);
    }

    private static int number(List<Ballot> ballots, Choice choice) {
        return (int)
                ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }

    private Tallies() {}
}
