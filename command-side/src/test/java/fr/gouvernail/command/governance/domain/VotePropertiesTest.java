package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.attended;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.governance.domain.Sittings.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.command.CommandRejected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any sitting. The seed of a failing one is in the test's name. */
class VotePropertiesTest {

    private static final BodyRules NO_QUORUM_ASKED = new BodyRules(Quorum.NONE, 0, true, 0);

    private static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A sitting of up to 60 members with its ballots. */
    private record Vote(int seats, int present, List<Attendance> attendances, List<Ballot> ballots) {

        static Vote generated(Random random) {
            int seats = 1 + random.nextInt(60);
            int present = 1 + random.nextInt(seats);
            int represented = random.nextInt(Math.min(present, seats - present) + 1);
            var ballots = new ArrayList<Ballot>();
            for (int i = 1; i <= present + represented; i++) {
                // A represented member leaves with the holder, so that the ballots are always admissible.
                boolean holderLeft = i > present && ballots.get(i - present - 1).choice() == Choice.RECUSED;
                var choice = Choice.values()[random.nextInt(Choice.values().length)];
                ballots.add(new Ballot(person(i), holderLeft ? Choice.RECUSED : choice));
            }
            return new Vote(seats, present, Sittings.attendances(seats, present, represented), ballots);
        }

        Tally tally(List<Ballot> cast) {
            var state = stateAfter(attended(seats, NO_QUORUM_ASKED, attendances));
            return SittingDecisions.recordVote(state, new RecordVote(SITTING, 3L, 1, cast))
                    .tally();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void votesCastAreThoseForAndAgainstAndNobodyIsLost(long seed) {
        var vote = Vote.generated(new Random(seed));
        var tally = vote.tally(vote.ballots());
        assertThat(tally.cast()).isEqualTo(tally.votesFor() + tally.votesAgainst());
        assertThat(tally.cast() + tally.abstained() + tally.recused())
                .isEqualTo(vote.ballots().size())
                .isLessThanOrEqualTo(vote.seats());
        assertThat(tally.quorumCounted()).isBetween(0, vote.present());
        assertThat(tally.carried() && tally.votesFor() < tally.votesAgainst()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultDoesNotDependOnTheOrderOfTheBallots(long seed) {
        var random = new Random(seed);
        var vote = Vote.generated(random);
        var shuffled = new ArrayList<>(vote.ballots());
        Collections.shuffle(shuffled, random);
        assertThat(vote.tally(shuffled)).isEqualTo(vote.tally(vote.ballots()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSeatHasOneBallotAtMost(long seed) {
        var random = new Random(seed);
        var vote = Vote.generated(random);
        var twice = new ArrayList<>(vote.ballots());
        var again = twice.get(random.nextInt(twice.size())).person();
        twice.add(random.nextInt(twice.size() + 1), new Ballot(again, Choice.values()[random.nextInt(4)]));
        assertThatThrownBy(() -> vote.tally(twice))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.code()).isEqualTo(GovernanceRejection.VOTED_TWICE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMorePresentNeverLosesTheQuorum(long seed) {
        int number = 1 + new Random(seed).nextInt(60);
        var rules = new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, 5);
        int required = Quorums.required(rules, seats(number));
        var met = IntStream.rangeClosed(0, number)
                .mapToObj(present -> Quorums.votingPresent(seats(number), attendances(number, present, 0)) >= required)
                .toList();
        assertThat(met).isSorted().first().isEqualTo(false);
        assertThat(met).last().isEqualTo(true);
        assertThat(2 * required).isGreaterThan(number);
        assertThat(2 * (required - 1)).isLessThanOrEqualTo(number);
    }
}
