package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CouncilRoom.item;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.OpenItem;
import fr.gouvernail.contract.governance.ItemCommand.PostponeItem;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** members who leave for an item, and the quorum of the moment it is opened. */
class CouncilRecusalTest {

    private static TestExecutor<Sitting> given(CouncilRoom room, List<SittingEvent> events, SittingEvent... more) {
        return room.fixture()
                .given(Stream.concat(events.stream(), Stream.of(more)).toArray());
    }

    private static Recusal recused(int number, Ground ground) {
        return new Recusal(person(number), ground);
    }

    private static ItemOpened opened(int number, List<Recusal> recusals, QuorumCheck quorum) {
        return new ItemOpened(SITTING, item(number), recusals, quorum, HELD);
    }

    @Nested
    class ARecusal {

        private final CouncilRoom room = CouncilRoom.of(40);
        private final List<SittingEvent> attended = room.attended(22, 0);
        private final long version = attended.size() - 1L;

        @Test
        void ofPersonalInterestStaysInTheNumberOfMembersAndCountsAsAbsent() {
            var one = List.of(recused(22, Ground.PERSONAL_INTEREST));
            given(room, attended)
                    .when(new OpenItem(SITTING, version, 1, one))
                    .expectEvents(opened(1, one, new QuorumCheck(40, 21, 22, 21)));
        }

        @Test
        void ofASecondMemberLosesTheQuorumAndTheItemIsPostponed() {
            var two = List.of(recused(22, Ground.PERSONAL_INTEREST), recused(21, Ground.PERSONAL_INTEREST));
            var quorum = new QuorumCheck(40, 21, 22, 20);
            given(room, attended)
                    .when(new OpenItem(SITTING, version, 1, two))
                    .expectEvents(
                            opened(1, two, quorum),
                            new ItemPostponed(SITTING, BODY, item(1), Postponement.NO_QUORUM, null, quorum, HELD));
        }

        @Test
        void ofRepresentativesByLawLeavesThirtyEightMembersAndAQuorumOfTwenty() {
            var two = List.of(recused(22, Ground.REPRESENTATIVE_BY_LAW), recused(21, Ground.REPRESENTATIVE_BY_LAW));
            given(room, attended)
                    .when(new OpenItem(SITTING, version, 2, two))
                    .expectEvents(opened(2, two, new QuorumCheck(38, 20, 22, 20)));
            given(room, attended, opened(2, two, new QuorumCheck(38, 20, 22, 20)))
                    .when(new RecordVote(SITTING, version + 1, 2, ballots(1, 20, Choice.FOR)))
                    .expectEvents(new VoteRecorded(
                            SITTING,
                            BODY,
                            item(2),
                            Stream.concat(ballots(1, 20, Choice.FOR).stream(), ballots(21, 22, Choice.RECUSED).stream())
                                    .toList(),
                            new Tally(20, 0, 0, 2, 20, 20, 20, Outcome.CARRIED),
                            HELD));
        }

        @Test
        void declaredByTheVoteOnlyIsTakenFromTheQuorumOfTheOpening() {
            var none = new QuorumCheck(40, 21, 22, 22);
            var votes = Stream.concat(ballots(1, 20, Choice.FOR).stream(), ballots(21, 22, Choice.RECUSED).stream())
                    .toList();
            given(room, attended, opened(2, List.of(), none))
                    .when(new RecordVote(SITTING, version + 1, 2, votes))
                    .expectException(rejection(GovernanceRejection.NO_QUORUM, "required", 21, "counted", 20));
        }

        @Test
        void keepsTheMemberFromVoting() {
            var one = List.of(recused(22, Ground.PERSONAL_INTEREST));
            given(room, attended, opened(1, one, new QuorumCheck(40, 21, 22, 21)))
                    .when(new RecordVote(SITTING, version + 1, 1, ballots(1, 22, Choice.FOR)))
                    .expectException(
                            rejection(GovernanceRejection.RECUSED_MEMBER_VOTED, "person", person(22), "item", 1));
        }

        @Test
        void keepsTheMemberFromSigningTheMinutesOfThatItem() {
            var one = List.of(recused(22, Ground.PERSONAL_INTEREST));
            var over = new SittingEvent[] {
                opened(1, one, new QuorumCheck(40, 21, 22, 21)), new SittingClosed(SITTING, HELD)
            };
            given(room, attended, over)
                    .when(new SignMinutes(SITTING, version + 2, 1, person(22), SigningCapacity.CHAIR, HELD))
                    .expectException(
                            rejection(GovernanceRejection.SIGNED_BY_RECUSED_MEMBER, "person", person(22), "item", 1));
            given(room, attended, over)
                    .when(new SignMinutes(SITTING, version + 2, 2, person(22), SigningCapacity.CHAIR, HELD))
                    .expectEvents(new MinutesSigned(SITTING, 2, person(22), SigningCapacity.CHAIR, HELD));
            given(room, attended, over)
                    .when(new SignMinutes(SITTING, version + 2, 1, person(1), SigningCapacity.CHAIR, HELD))
                    .expectEvents(new MinutesSigned(SITTING, 1, person(1), SigningCapacity.CHAIR, HELD));
        }
    }

    @Nested
    class AnItemOpenedWithItsQuorum {

        private final CouncilRoom room = CouncilRoom.of(29);
        private final List<SittingEvent> attended = room.attended(15, 0);
        private final long version = attended.size() + 1L;
        private final ItemOpened opened = opened(1, List.of(), new QuorumCheck(29, 15, 15, 15));
        private final AttendanceRecorded threeLeft =
                new AttendanceRecorded(SITTING, attendances(29, 12, 0), 12, 15, false, HELD);

        @Test
        void isNotPostponedForWantOfOneUnlessItIsOpenedAgain() {
            given(room, attended, opened, threeLeft)
                    .when(new PostponeItem(SITTING, version, 1, Postponement.NO_QUORUM, null))
                    .expectException(
                            rejection(GovernanceRejection.QUORUM_IS_MET, "item", 1, "required", 15, "counted", 15));
            var quorum = new QuorumCheck(29, 15, 12, 12);
            given(room, attended, opened, threeLeft)
                    .when(new OpenItem(SITTING, version, 1, List.of()))
                    .expectEvents(
                            opened(1, List.of(), quorum),
                            new ItemPostponed(SITTING, BODY, item(1), Postponement.NO_QUORUM, null, quorum, HELD));
        }

        @Test
        void isVotedEvenIfMembersLeaveSinceAndTheVoteSaysTheQuorumOfTheOpening() {
            given(room, attended, opened, threeLeft)
                    .when(new RecordVote(SITTING, version, 1, ballots(1, 12, Choice.FOR)))
                    .expectEvents(new VoteRecorded(
                            SITTING,
                            BODY,
                            item(1),
                            ballots(1, 12, Choice.FOR),
                            new Tally(12, 0, 0, 0, 12, 15, 15, Outcome.CARRIED),
                            HELD));
        }

        @Test
        void isVotedInSecretEvenIfMembersLeaveSince() {
            var secret = new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 15, 0, 5, false, HELD);
            var state = Sittings.stateAfter(Stream.concat(attended.stream(), Stream.of(opened, secret, threeLeft))
                    .toList());
            var persons =
                    IntStream.rangeClosed(1, 12).mapToObj(Sittings::person).toList();
            var tally = ItemDecisions.voteInSecret(
                            state, new RecordSecretVote(SITTING, version, 1, persons, 7, 5, 0, 0))
                    .tally();
            org.assertj.core.api.Assertions.assertThat(tally.quorumRequired()).isEqualTo(15);
            org.assertj.core.api.Assertions.assertThat(tally.quorumCounted()).isEqualTo(15);
        }

        @Test
        void saysNothingOfAnotherThatIsNotOpenedYet() {
            given(room, attended, opened, threeLeft)
                    .when(new RecordVote(SITTING, version, 2, ballots(1, 12, Choice.FOR)))
                    .expectException(rejection(GovernanceRejection.NO_QUORUM, "required", 15, "counted", 12));
        }
    }
}
