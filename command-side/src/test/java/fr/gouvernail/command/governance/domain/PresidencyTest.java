package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.PresidedRoom.BY_CHAIR;
import static fr.gouvernail.command.governance.domain.PresidedRoom.BY_DEPUTY;
import static fr.gouvernail.command.governance.domain.PresidedRoom.ROOM;
import static fr.gouvernail.command.governance.domain.PresidedRoom.leaving;
import static fr.gouvernail.command.governance.domain.PresidedRoom.open;
import static fr.gouvernail.command.governance.domain.PresidedRoom.preside;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.ItemCommand.RecordPresidency;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingRejection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may preside a council of nine, and who keeps its minutes. */
class PresidencyTest {

    @Test
    void theChairWhoIsThereAndASecretaryAreRecorded() {
        ROOM.fixture()
                .given(open(true))
                .when(preside(1, PresidingCapacity.CHAIR, 3))
                .expectEvents(BY_CHAIR);
        ROOM.fixture()
                .given(open(false))
                .when(preside(2, PresidingCapacity.DEPUTY, 3))
                .expectEvents(BY_DEPUTY);
        ROOM.fixture()
                .given(open(true, BY_CHAIR))
                .when(preside(1, PresidingCapacity.CHAIR, 3))
                .expectException(rejection(SittingRejection.PRESIDENCY_UNCHANGED));
    }

    @Test
    void whoPresidesIsThereWithAVoteAndNobodyDoesBesideTheChair() {
        ROOM.fixture()
                .given(open(false))
                .when(preside(1, PresidingCapacity.CHAIR, 3))
                .expectException(rejection(SittingRejection.PRESIDING_NOT_PRESENT));
        ROOM.fixture()
                .given(open(true))
                .when(preside(99, PresidingCapacity.MEMBER, 3))
                .expectException(rejection(SittingRejection.PRESIDING_NOT_PRESENT));
        ROOM.fixture()
                .given(open(true))
                .when(preside(2, PresidingCapacity.DEPUTY, 3))
                .expectException(rejection(SittingRejection.CHAIR_PRESIDES));
        ROOM.fixture()
                .given(open(false))
                .when(preside(2, PresidingCapacity.CHAIR, 3))
                .expectException(rejection(SittingRejection.PRESIDING_CAPACITY));
    }

    @Test
    void aCouncilNamesASecretaryWhoIsPresentAndDoesNotPreside() {
        ROOM.fixture()
                .given(open(true))
                .when(preside(1, PresidingCapacity.CHAIR, null))
                .expectException(rejection(SittingRejection.SECRETARY_MISSING));
        ROOM.fixture()
                .given(open(true))
                .when(preside(1, PresidingCapacity.CHAIR, 7))
                .expectException(rejection(SittingRejection.SECRETARY_NOT_PRESENT));
        ROOM.fixture()
                .given(open(true))
                .when(preside(1, PresidingCapacity.CHAIR, 1))
                .expectException(rejection(SittingRejection.SECRETARY_PRESIDES));
        ROOM.of(BodyKind.STEERING_COMMITTEE)
                .fixture()
                .given(open(true))
                .when(preside(1, PresidingCapacity.CHAIR, null))
                .expectEvents(
                        new PresidencyRecorded(SITTING, null, person(1), PresidingCapacity.CHAIR, null, null, HELD));
    }

    @Test
    void theCapacityOfTheSamePersonIsCorrected() {
        ROOM.fixture()
                .given(open(false, BY_DEPUTY))
                .when(preside(2, PresidingCapacity.MEMBER, 3))
                .expectEvents(new PresidencyRecorded(
                        SITTING, null, person(2), PresidingCapacity.MEMBER, person(3), null, HELD));
        ROOM.fixture()
                .given(open(false, BY_DEPUTY))
                .when(preside(2, PresidingCapacity.DEPUTY, 3))
                .expectException(rejection(SittingRejection.PRESIDENCY_UNCHANGED));
    }

    @Test
    void anItemThatWhoPresidesLeftForIsPresidedBySomebodyElse() {
        var ballots = new ArrayList<Ballot>(List.of(new Ballot(person(1), Choice.RECUSED)));
        ballots.addAll(ballots(2, 6, Choice.FOR));
        var vote = new RecordVote(SITTING, null, 1, ballots);
        ROOM.fixture()
                .given(open(true, BY_CHAIR, leaving(1)))
                .when(vote)
                .expectException(rejection(SittingRejection.PRESIDING_LEFT));
        ROOM.fixture()
                .given(open(true, BY_CHAIR, leaving(1)))
                .when(new RecordPresidency(SITTING, null, 1, person(1), PresidingCapacity.CHAIR, null, null))
                .expectException(rejection(SittingRejection.PRESIDING_LEFT));
        var other = new PresidencyRecorded(SITTING, 1, person(2), PresidingCapacity.DEPUTY, null, null, HELD);
        ROOM.fixture()
                .given(open(true, BY_CHAIR, leaving(1)))
                .when(new RecordPresidency(SITTING, null, 1, person(2), PresidingCapacity.DEPUTY, person(4), null))
                .expectEvents(other);
        ROOM.fixture().given(open(true, BY_CHAIR, leaving(1), other)).when(vote).expectSuccessfulHandlerExecution();
    }

    @Test
    void theSecretaryPresidesNoItemUntilAnotherOneIsNamed() {
        var atTheItem = new RecordPresidency(SITTING, null, 1, person(3), PresidingCapacity.DEPUTY, null, null);
        ROOM.fixture()
                .given(open(true, BY_CHAIR, leaving(1)))
                .when(atTheItem)
                .expectException(rejection(SittingRejection.SECRETARY_PRESIDES_ITEM, "person", person(3), "item", 1));
        var other = new PresidencyRecorded(SITTING, null, person(1), PresidingCapacity.CHAIR, person(4), null, HELD);
        var presiding = new PresidencyRecorded(SITTING, 1, person(3), PresidingCapacity.DEPUTY, null, null, HELD);
        ROOM.fixture()
                .given(open(true, BY_CHAIR, leaving(1), other))
                .when(atTheItem)
                .expectEvents(presiding);
        ROOM.fixture()
                .given(open(true, other, leaving(1), presiding))
                .when(preside(1, PresidingCapacity.CHAIR, 3))
                .expectException(rejection(SittingRejection.SECRETARY_PRESIDES_ITEM, "person", person(3), "item", 1));
    }
}
