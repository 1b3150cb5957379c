package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CouncilRoom.item;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.PostponeItem;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Items of a council that go to a later sitting: by hand, or because the urgency or the end of the sitting says so. */
class CouncilPostponementTest {

    private static TestExecutor<Sitting> given(CouncilRoom room, List<SittingEvent> events, SittingEvent... more) {
        return room.fixture()
                .given(Stream.concat(events.stream(), Stream.of(more)).toArray());
    }

    private static ItemOpened opened(int number, List<Recusal> recusals, QuorumCheck quorum) {
        return new ItemOpened(SITTING, item(number), recusals, quorum, HELD);
    }

    @Nested
    class APostponement {

        private final CouncilRoom room = CouncilRoom.of(29);

        @Test
        void forWantOfAQuorumIsRefusedWhenThereIsOne() {
            var attended = room.attended(15, 0);
            given(room, attended)
                    .when(new PostponeItem(SITTING, attended.size() - 1L, 1, Postponement.NO_QUORUM, null))
                    .expectException(
                            rejection(GovernanceRejection.QUORUM_IS_MET, "item", 1, "required", 15, "counted", 15));
        }

        @Test
        void forAnotherReasonSaysWhich() {
            var attended = room.attended(15, 0);
            given(room, attended)
                    .when(new PostponeItem(SITTING, attended.size() - 1L, 1, Postponement.MORE_INFORMATION, " "))
                    .expectException(
                            rejection(GovernanceRejection.REASON_MISSING, "ground", Postponement.MORE_INFORMATION));
            var postponed = new ItemPostponed(
                    SITTING, BODY, item(1), Postponement.MORE_INFORMATION, "Plan de stationnement", null, HELD);
            given(room, attended)
                    .when(new PostponeItem(
                            SITTING, attended.size() - 1L, 1, Postponement.MORE_INFORMATION, "Plan de stationnement"))
                    .expectEvents(postponed);
            given(room, attended, postponed)
                    .when(new RecordVote(SITTING, (long) attended.size(), 1, ballots(1, 15, Choice.FOR)))
                    .expectException(rejection(GovernanceRejection.POSTPONED_ALREADY, "item", 1));
        }

        @Test
        void isNotMadeByHandForWhatFollowsFromTheRules() {
            var attended = room.attended(15, 0);
            for (var ground : List.of(Postponement.URGENCY_REFUSED, Postponement.NOT_REACHED)) {
                given(room, attended)
                        .when(new PostponeItem(SITTING, attended.size() - 1L, 1, ground, "Plus tard"))
                        .expectException(rejection(GovernanceRejection.GROUND_NOT_BY_HAND, "ground", ground));
            }
        }

        @Test
        void ofWhatIsLeftComesWithTheEndOfTheSitting() {
            var attended = room.attended(14, 6);
            given(room, attended)
                    .when(new CloseSitting(SITTING, attended.size() - 1L))
                    .expectEvents(
                            new ItemPostponed(
                                    SITTING,
                                    BODY,
                                    item(1),
                                    Postponement.NO_QUORUM,
                                    null,
                                    new QuorumCheck(29, 15, 14, 14),
                                    HELD),
                            new SittingClosed(SITTING, HELD));
        }

        @Test
        void forWantOfAQuorumIsNotThatOfAnItemNobodyOpenedBeforeEverybodyLeft() {
            var attended = room.attended(15, 0);
            var met = new QuorumCheck(29, 15, 15, 15);
            var everybodyGone = new AttendanceRecorded(SITTING, attendances(29, 0, 0), 0, 15, false, HELD);
            given(room, attended, opened(2, List.of(), met), everybodyGone)
                    .when(new CloseSitting(SITTING, attended.size() + 1L))
                    .expectEvents(
                            new ItemPostponed(SITTING, BODY, item(1), Postponement.NOT_REACHED, null, null, HELD),
                            new SittingClosed(SITTING, HELD));
        }
    }
}
