package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CouncilRoom.item;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.id.PersonId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Twenty-nine members, sixteen present and one represented by the first, who leaves for the first item. */
class MinutesTest {

    private static final CouncilRoom ROOM = CouncilRoom.of(29);
    private static final List<SittingEvent> ATTENDED = ROOM.attended(16, 1);
    private static final List<PersonId> STAYING =
            IntStream.rangeClosed(2, 16).mapToObj(Sittings::person).toList();
    private static final SittingEvent OPENED = new ItemOpened(
            SITTING,
            item(1),
            List.of(new Recusal(person(1), Ground.PERSONAL_INTEREST)),
            new QuorumCheck(29, 15, 16, 15),
            HELD);
    private static final SittingEvent SECRET =
            new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 16, 0, 6, false, HELD);
    private static final SittingEvent VOTED = new SecretVoteRecorded(
            SITTING,
            BODY,
            item(1),
            STAYING,
            List.of(person(1)),
            List.of(person(17)),
            0,
            1,
            new Tally(10, 4, 1, 1, 14, 15, 15, Outcome.CARRIED),
            HELD);
    private static final SittingEvent CLOSED = new SittingClosed(SITTING, HELD);

    private static TestExecutor<Sitting> given(SittingEvent... more) {
        return ROOM.fixture()
                .given(Stream.concat(ATTENDED.stream(), Stream.of(more)).toArray());
    }

    private static Long version(int more) {
        return ATTENDED.size() - 1L + more;
    }

    private static SignMinutes sign(int more, int person, SigningCapacity capacity) {
        return new SignMinutes(SITTING, version(more), 1, person(person), capacity, HELD);
    }

    @Test
    void whoseHolderLeftIsNotRecordedAsHavingAnInterestAndAVoidPaperIsNoVoteCast() {
        given(OPENED, SECRET)
                .when(new RecordSecretVote(SITTING, version(2), 1, STAYING, 10, 4, 0, 1))
                .expectEvents(VOTED);
    }

    @Test
    void onlyTheOneWhoLeftIsKeptFromSigning() {
        given(OPENED, SECRET, VOTED, CLOSED)
                .when(sign(4, 17, SigningCapacity.SECRETARY))
                .expectEvents(new MinutesSigned(SITTING, 1, person(17), SigningCapacity.SECRETARY, HELD));
        given(OPENED, SECRET, VOTED, CLOSED)
                .when(sign(4, 1, SigningCapacity.CHAIR))
                .expectException(
                        rejection(GovernanceRejection.SIGNED_BY_RECUSED_MEMBER, "person", person(1), "item", 1));
    }

    @Test
    void theChairAndTheSecretaryEachSignOnce() {
        var chair = new MinutesSigned(SITTING, 1, person(2), SigningCapacity.CHAIR, HELD);
        given(CLOSED, chair)
                .when(sign(2, 3, SigningCapacity.SECRETARY))
                .expectEvents(new MinutesSigned(SITTING, 1, person(3), SigningCapacity.SECRETARY, HELD));
        given(CLOSED, chair)
                .when(sign(2, 3, SigningCapacity.CHAIR))
                .expectException(rejection(GovernanceRejection.MINUTES_SIGNED_ALREADY, "item", 1, "capacity", "CHAIR"));
    }

    @Test
    void theSilenceOfACouncilApprovesNothing() {
        ROOM.fixtureLater()
                .given(Stream.concat(ATTENDED.stream(), Stream.of(CLOSED)).toArray())
                .when(new ApproveMinutes(SITTING, version(1), HELD.plusDays(10), null, true))
                .expectException(rejection(GovernanceRejection.MINUTES_NOT_TACITLY));
    }
}
