package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.attended;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.OpenItem;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any council, whoever leaves for an item. The seed of a failing one is in the test's name. */
class CouncilPropertiesTest {

    private static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A council with its quorum, and present members who leave on one ground or the other while the quorum holds. */
    private record Room(int seats, int present, int represented, List<Recusal> recusals) {

        static Room generated(Random random) {
            int seats = 3 + random.nextInt(58);
            int present = seats / 2 + 1 + random.nextInt(seats - seats / 2);
            int represented = random.nextInt(Math.min(present, seats - present) + 1);
            var recusals = new ArrayList<Recusal>();
            // Those who leave hold no proxy, so that nobody else has to leave with them.
            for (int number = present; number > represented && number > seats / 2 + 1; number--) {
                if (random.nextInt(4) == 0) {
                    recusals.add(new Recusal(person(number), Ground.values()[random.nextInt(2)]));
                }
            }
            return new Room(seats, present, represented, recusals);
        }

        SittingState state() {
            return stateAfter(attended(seats, COUNCIL, attendances(seats, present, represented)));
        }

        SittingState opened() {
            var state = state();
            for (var event : ItemDecisions.open(state, new OpenItem(SITTING, 3L, 1, recusals))) {
                state = SittingState.evolve(state, event);
            }
            return state;
        }

        List<PersonId> staying() {
            var left = recusals.stream().map(Recusal::person).toList();
            var staying = new ArrayList<PersonId>();
            for (int number = 1; number <= present + represented; number++) {
                if (!left.contains(person(number))) {
                    staying.add(person(number));
                }
            }
            return staying;
        }

        List<Ballot> ballots(Random random) {
            var open = List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED);
            return staying().stream()
                    .map(person -> new Ballot(person, open.get(random.nextInt(open.size()))))
                    .toList();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void votesCastArePresentAndRepresentedLessRecusedAndAbstained(long seed) {
        var random = new Random(seed);
        var room = Room.generated(random);
        var voted = SittingDecisions.recordVote(room.opened(), new RecordVote(SITTING, 4L, 1, room.ballots(random)));
        var tally = voted.tally();
        assertThat(tally.cast()).isEqualTo(room.present() + room.represented() - tally.recused() - tally.abstained());
        assertThat(tally.recused()).isEqualTo(room.recusals().size());
        assertThat(voted.ballots()).extracting(Ballot::person).doesNotHaveDuplicates();
        assertThat(tally.quorumCounted())
                .isEqualTo(room.present() - room.recusals().size())
                .isGreaterThanOrEqualTo(tally.quorumRequired());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultDoesNotDependOnTheOrderOfBallotsNorOfRecusals(long seed) {
        var random = new Random(seed);
        var room = Room.generated(random);
        var ballots = room.ballots(random);
        var shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, random);
        var others = new ArrayList<>(room.recusals());
        Collections.shuffle(others, random);
        var again = new Room(room.seats(), room.present(), room.represented(), others);
        assertThat(SittingDecisions.recordVote(again.opened(), new RecordVote(SITTING, 4L, 1, shuffled))
                        .tally())
                .isEqualTo(SittingDecisions.recordVote(room.opened(), new RecordVote(SITTING, 4L, 1, ballots))
                        .tally());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMorePresentNeverLosesAQuorumAndOneMoreWhoLeavesNeverGainsOneByInterest(long seed) {
        var random = new Random(seed);
        var room = Room.generated(random);
        var met = check(room);
        if (room.present() + room.represented() < room.seats()) {
            var fuller = new Room(room.seats(), room.present() + 1, 0, room.recusals());
            assertThat(check(fuller)).isGreaterThanOrEqualTo(met);
        }
        var leaving = new ArrayList<>(room.recusals());
        leaving.add(new Recusal(person(1), Ground.PERSONAL_INTEREST));
        assertThat(check(new Room(room.seats(), room.present(), room.represented(), leaving)))
                .isLessThan(met);
    }

    /** By how many the quorum is passed; negative when it is missed. */
    private static int check(Room room) {
        var command = new OpenItem(SITTING, 3L, 1, room.recusals());
        var opened = (ItemOpened) ItemDecisions.open(room.state(), command).getFirst();
        return opened.quorum().counted() - opened.quorum().required();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSecretVoteAddsUpAndATieIsNeverAdopted(long seed) {
        var random = new Random(seed);
        var room = Room.generated(random);
        var state = SittingState.evolve(
                room.opened(),
                new BallotMannerSet(SITTING, 1, BallotManner.SECRET, room.present(), 0, 0, true, Sittings.HELD));
        var participants = room.staying();
        int votesFor = random.nextInt(participants.size() + 1);
        int votesAgainst = random.nextInt(participants.size() - votesFor + 1);
        int blank = participants.size() - votesFor - votesAgainst;
        var vote = new RecordSecretVote(SITTING, 5L, 1, participants, votesFor, votesAgainst, blank, 0);
        var tally = ItemDecisions.voteInSecret(state, vote).tally();
        assertThat(tally.cast() + tally.abstained() + tally.recused()).isEqualTo(room.present() + room.represented());
        assertThat(tally.outcome()).isEqualTo(votesFor > votesAgainst ? Outcome.CARRIED : Outcome.NOT_CARRIED);
        var oneTooMany = new RecordSecretVote(SITTING, 5L, 1, participants, votesFor + 1, votesAgainst, blank, 0);
        assertThatThrownBy(() -> ItemDecisions.voteInSecret(state, oneTooMany))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.code()).isEqualTo(GovernanceRejection.VOTES_DO_NOT_ADD_UP));
    }
}
