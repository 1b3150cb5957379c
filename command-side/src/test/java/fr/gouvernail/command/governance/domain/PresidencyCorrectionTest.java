package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.PresidedRoom.BY_DEPUTY;
import static fr.gouvernail.command.governance.domain.PresidedRoom.ROOM;
import static fr.gouvernail.command.governance.domain.PresidedRoom.correct;
import static fr.gouvernail.command.governance.domain.PresidedRoom.leaving;
import static fr.gouvernail.command.governance.domain.PresidedRoom.open;
import static fr.gouvernail.command.governance.domain.PresidedRoom.preside;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SignatureVoided;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingRejection;
import org.junit.jupiter.api.Test;

/** What is found wrong about who presided, once the sitting is over. */
class PresidencyCorrectionTest {

    @Test
    void whatIsFoundWrongAfterClosingIsCorrectedWithAReason() {
        var closed = new SittingClosed(SITTING, HELD);
        var reason = "Le secrétaire était une autre élue";
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, closed))
                .when(preside(2, PresidingCapacity.DEPUTY, 4))
                .expectException(rejection(SittingRejection.PRESIDENCY_REASON_MISSING));
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, closed))
                .when(correct(null, 2, 4, " "))
                .expectException(rejection(SittingRejection.PRESIDENCY_REASON_MISSING));
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, closed))
                .when(correct(null, 2, 4, reason))
                .expectEvents(new PresidencyRecorded(
                        SITTING, null, person(2), PresidingCapacity.DEPUTY, person(4), reason, HELD));
        var voted = new SittingEvent.VoteRecorded(
                SITTING, Sittings.BODY, CouncilRoom.item(1), ballots(2, 6, Choice.FOR), Decisions.LOST, HELD);
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, voted, closed))
                .when(correct(1, 5, null, reason))
                .expectEvents(
                        new PresidencyRecorded(SITTING, 1, person(5), PresidingCapacity.DEPUTY, null, reason, HELD));
    }

    private static final String REASON = "Le secrétaire était une autre élue";
    private static final SittingEvent CLOSED = new SittingClosed(SITTING, HELD);
    private static final SittingEvent BY_ITS_CHAIR =
            new MinutesSigned(SITTING, 1, person(2), SigningCapacity.CHAIR, HELD.plusDays(1));
    private static final SittingEvent BY_ITS_SECRETARY =
            new MinutesSigned(SITTING, 1, person(3), SigningCapacity.SECRETARY, HELD.plusDays(1));

    @Test
    void whatAnotherThanTheRightOneSignedIsVoidAndWhatTheRightOneSignedStands() {
        var corrected =
                new PresidencyRecorded(SITTING, null, person(2), PresidingCapacity.DEPUTY, person(4), REASON, HELD);
        var voided = new SignatureVoided(SITTING, 1, person(3), SigningCapacity.SECRETARY, REASON, HELD);
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, CLOSED, BY_ITS_CHAIR, BY_ITS_SECRETARY))
                .when(correct(null, 2, 4, REASON))
                .expectEvents(corrected, voided);
        ROOM.fixtureLater()
                .given(open(false, BY_DEPUTY, CLOSED, BY_ITS_CHAIR, BY_ITS_SECRETARY, corrected, voided))
                .when(new SignMinutes(SITTING, null, 1, person(4), SigningCapacity.SECRETARY, HELD.plusDays(9)))
                .expectEvents(new MinutesSigned(SITTING, 1, person(4), SigningCapacity.SECRETARY, HELD.plusDays(9)));
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, CLOSED, BY_ITS_CHAIR, BY_ITS_SECRETARY))
                .when(correct(2, 5, null, REASON))
                .expectEvents(
                        new PresidencyRecorded(SITTING, 2, person(5), PresidingCapacity.DEPUTY, null, REASON, HELD));
    }

    @Test
    void theSecretaryWhoLeftForAnItemWasNotToSignItSoThatWhoDidStillHas() {
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, leaving(4), CLOSED, BY_ITS_SECRETARY))
                .when(correct(null, 2, 4, REASON))
                .expectEvents(new PresidencyRecorded(
                        SITTING, null, person(2), PresidingCapacity.DEPUTY, person(4), REASON, HELD));
    }
}
