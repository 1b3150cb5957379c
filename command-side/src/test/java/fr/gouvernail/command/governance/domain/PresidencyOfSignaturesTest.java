package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.PresidedRoom.BY_DEPUTY;
import static fr.gouvernail.command.governance.domain.PresidedRoom.ROOM;
import static fr.gouvernail.command.governance.domain.PresidedRoom.leaving;
import static fr.gouvernail.command.governance.domain.PresidedRoom.open;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingRejection;
import org.junit.jupiter.api.Test;

/** Who signs the minutes, from who presided and who was secretary. */
class PresidencyOfSignaturesTest {

    @Test
    void theSignaturesAreThoseOfWhoPresidedAndOfTheSecretary() {
        var closed = new SittingClosed(SITTING, HELD);
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, closed))
                .when(new SignMinutes(SITTING, null, 1, person(4), SigningCapacity.CHAIR, HELD))
                .expectException(rejection(SittingRejection.SIGNED_BY_ANOTHER));
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, closed))
                .when(new SignMinutes(SITTING, null, 1, person(2), SigningCapacity.SECRETARY, HELD))
                .expectException(rejection(SittingRejection.SIGNED_BY_ANOTHER));
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, closed))
                .when(new SignMinutes(SITTING, null, 1, person(2), SigningCapacity.CHAIR, HELD))
                .expectEvents(new MinutesSigned(SITTING, 1, person(2), SigningCapacity.CHAIR, HELD));
        ROOM.fixture()
                .given(open(false, closed))
                .when(new SignMinutes(SITTING, null, 1, person(4), SigningCapacity.CHAIR, HELD))
                .expectEvents(new MinutesSigned(SITTING, 1, person(4), SigningCapacity.CHAIR, HELD));
    }

    @Test
    void anItemThatWhoPresidedOrTheSecretaryLeftForIsSignedByAnother() {
        var closed = new SittingClosed(SITTING, HELD);
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, leaving(3), closed))
                .when(new SignMinutes(SITTING, null, 1, person(4), SigningCapacity.SECRETARY, HELD))
                .expectEvents(new MinutesSigned(SITTING, 1, person(4), SigningCapacity.SECRETARY, HELD));
        var postponed = new SittingEvent.ItemPostponed(
                SITTING, Sittings.BODY, CouncilRoom.item(1), Postponement.OTHER, "Pièce manquante", null, HELD);
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, leaving(2), postponed, closed))
                .when(new SignMinutes(SITTING, null, 1, person(4), SigningCapacity.CHAIR, HELD))
                .expectEvents(new MinutesSigned(SITTING, 1, person(4), SigningCapacity.CHAIR, HELD));
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, leaving(3), closed))
                .when(new SignMinutes(SITTING, null, 2, person(4), SigningCapacity.SECRETARY, HELD))
                .expectException(rejection(SittingRejection.SIGNED_BY_ANOTHER));
    }
}
