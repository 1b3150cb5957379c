package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CouncilRoom.item;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.ItemCommand.SetBallotManner;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** a council that votes in secret. */
class CouncilSecretVoteTest {

    private static TestExecutor<Sitting> given(CouncilRoom room, List<SittingEvent> events, SittingEvent... more) {
        return room.fixture()
                .given(Stream.concat(events.stream(), Stream.of(more)).toArray());
    }

    @Nested
    class ASecretVote {

        private final CouncilRoom room = CouncilRoom.of(29);
        private final List<SittingEvent> attended = room.attended(16, 2);
        private final long version = attended.size() - 1L;
        private final SittingEvent secret = new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 16, 0, 6, false, HELD);

        private List<PersonId> persons(int last) {
            return IntStream.rangeClosed(1, last).mapToObj(Sittings::person).toList();
        }

        private BallotManner manner(int rollCall, int secretAsked, boolean appointment) {
            var state = Sittings.stateAfter(attended);
            var command = new SetBallotManner(SITTING, version, 1, rollCall, secretAsked, appointment);
            return ItemDecisions.setManner(state, command, fr.gouvernail.kernel.rule.RuleBook.standard())
                    .manner();
        }

        @Test
        void isHeldWhenAThirdOfThosePresentAskAndWinsOverTheQuarterForARollCall() {
            org.assertj.core.api.Assertions.assertThat(manner(3, 5, false)).isEqualTo(BallotManner.PUBLIC);
            org.assertj.core.api.Assertions.assertThat(manner(4, 5, false)).isEqualTo(BallotManner.ROLL_CALL);
            org.assertj.core.api.Assertions.assertThat(manner(4, 6, false)).isEqualTo(BallotManner.SECRET);
            org.assertj.core.api.Assertions.assertThat(manner(0, 0, true)).isEqualTo(BallotManner.SECRET);
        }

        @Test
        void isNotLeftOnceItIsSettledForARollCallOrForNothing() {
            for (int rollCall : new int[] {0, 16}) {
                given(room, attended, secret)
                        .when(new SetBallotManner(SITTING, version + 1, 1, rollCall, 0, false))
                        .expectException(rejection(GovernanceRejection.SECRET_VOTE_SETTLED, "item", 1));
            }
            given(room, attended, secret)
                    .when(new SetBallotManner(SITTING, version + 1, 1, 4, 7, false))
                    .expectEvents(new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 16, 4, 7, false, HELD));
            given(room, attended, secret)
                    .when(new SetBallotManner(SITTING, version + 1, 2, 4, 0, false))
                    .expectEvents(new BallotMannerSet(SITTING, 2, BallotManner.ROLL_CALL, 16, 4, 0, false, HELD));
        }

        @Test
        void isNotAskedForByMoreThanArePresent() {
            given(room, attended)
                    .when(new SetBallotManner(SITTING, version, 1, 17, 0, false))
                    .expectException(
                            rejection(GovernanceRejection.MORE_ASKERS_THAN_PRESENT, "asked", 17, "present", 16));
        }

        @Test
        void keepsWhoTookPartAndTheTotalsAndATieIsNotAdopted() {
            given(room, attended, secret)
                    .when(new RecordSecretVote(SITTING, version + 1, 1, persons(17), 8, 8, 1, 0))
                    .expectEvents(new SecretVoteRecorded(
                            SITTING,
                            BODY,
                            item(1),
                            persons(17),
                            List.of(),
                            List.of(),
                            1,
                            0,
                            new Tally(8, 8, 2, 0, 16, 15, 16, Outcome.NOT_CARRIED),
                            HELD));
        }

        @Test
        void hasAsManyPapersAsVoters() {
            given(room, attended, secret)
                    .when(new RecordSecretVote(SITTING, version + 1, 1, persons(17), 9, 9, 0, 0))
                    .expectException(rejection(
                            GovernanceRejection.VOTES_DO_NOT_ADD_UP,
                            "votesFor",
                            9,
                            "votesAgainst",
                            9,
                            "blank",
                            0,
                            "total",
                            18,
                            "participants",
                            17));
        }

        @Test
        void isTheOnlyWayOnceItIsSettledAndNoWayBefore() {
            given(room, attended, secret)
                    .when(new RecordVote(SITTING, version + 1, 1, ballots(1, 18, Choice.FOR)))
                    .expectException(rejection(GovernanceRejection.VOTE_IS_SECRET, "item", 1));
            given(room, attended)
                    .when(new RecordSecretVote(SITTING, version, 1, persons(18), 18, 0, 0, 0))
                    .expectException(rejection(GovernanceRejection.VOTE_IS_NOT_SECRET, "item", 1));
        }

        @Test
        void takesEachSeatOnce() {
            var twice = new ArrayList<>(persons(17));
            twice.add(person(1));
            given(room, attended, secret)
                    .when(new RecordSecretVote(SITTING, version + 1, 1, twice, 18, 0, 0, 0))
                    .expectException(rejection(GovernanceRejection.VOTED_TWICE, "person", person(1)));
        }
    }
}
