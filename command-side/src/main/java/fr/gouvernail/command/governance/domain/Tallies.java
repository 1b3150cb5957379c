package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import java.util.List;

/** the count of a vote. */
final class Tallies {

    static Tally count(SittingState state, int item, List<Ballot> ballots, QuorumCheck quorum) {
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
                outcome(state, item, ballots, Integer.compare(votesFor, votesAgainst)));
    }

    /** The majority is that of the votes cast; a tie is the chair's to decide where the body's rules say so. */
    private static Outcome outcome(SittingState state, int item, List<Ballot> ballots, int balance) {
        if (state.byConsensus()) {
            return consensus(number(ballots, Choice.FOR), number(ballots, Choice.AGAINST));
        }
        return outcome(balance, state.rules().castingVote() && presidingVotedFor(state, item, ballots));
    }

    /** @param balance votes for less votes against, by its sign */
    static Outcome outcome(int balance, boolean chairDecidesFor) {
        if (balance > 0) {
            return Outcome.CARRIED;
        }
        return balance == 0 && chairDecidesFor ? Outcome.CARRIED_BY_CHAIR : Outcome.NOT_CARRIED;
    }

    /**
     * one vote against is enough, and no casting vote overcomes it. Who abstains lets the others agree, as abstentions are not votes cast
     * but what nobody is for is no agreement.
     */
    private static Outcome consensus(int votesFor, int votesAgainst) {
        return votesFor > 0 && votesAgainst == 0 ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }

    /** The casting vote is that of whoever presides, in person: a chair who is represented does not. */
    private static boolean presidingVotedFor(SittingState state, int item, List<Ballot> ballots) {
        return PresidencyDecisions.presiding(state, item)
                .anyMatch(person -> ballots.contains(new Ballot(person, Choice.FOR)));
    }

    /** A secret vote has no casting vote: what is not carried by the papers is not carried. */
    static Tally countSecret(
            SittingState state, RecordSecretVote vote, int abstained, int recused, QuorumCheck quorum) {
        return new Tally(
                vote.votesFor(),
                vote.votesAgainst(),
                abstained,
                recused,
                vote.votesFor() + vote.votesAgainst(),
                quorum.required(),
                quorum.counted(),
                secretOutcome(state, vote));
    }

    private static Outcome secretOutcome(SittingState state, RecordSecretVote vote) {
        if (state.byConsensus()) {
            return consensus(vote.votesFor(), vote.votesAgainst());
        }
        return vote.votesFor() > vote.votesAgainst() ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }

    private static int number(List<Ballot> ballots, Choice choice) {
        return (int)
                ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }

    private Tallies() {}
}
