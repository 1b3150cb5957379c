package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.EarlierSittings.EarlierSitting;
import fr.gouvernail.contract.governance.AgendaCommand.PublishList;
import fr.gouvernail.contract.governance.AgendaCommand.WithdrawDocument;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.DocumentWithdrawn;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingRejection;
import fr.gouvernail.kernel.id.BodyId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found wrong in the papers of a sitting: each is recorded once, then again with a reason. */
class PaperCorrectionTest {

    private static final String REASON = "Mal relevé";
    private static final CouncilRoom ROOM = CouncilRoom.of(9);
    private static final SittingEvent CLOSED = new SittingClosed(SITTING, HELD);
    private static final AttachedDocument NOTE = new AttachedDocument("Note", "1", "a".repeat(64), 12, null);
    private static final AttachedDocument RIGHT_NOTE = new AttachedDocument("Note", "2", "b".repeat(64), 14, null);

    private static TestExecutor<Sitting> given(SittingEvent... more) {
        var events = new ArrayList<>(ROOM.attended(6, 0));
        events.addAll(List.of(more));
        return ROOM.fixtureLater().given(events);
    }

    private static SignMinutes sign(int person, int daysLater, @Nullable String reason) {
        return new SignMinutes(
                SITTING, null, 1, person(person), SigningCapacity.CHAIR, HELD.plusDays(daysLater), reason);
    }

    @Test
    void whoSignedAndTheDayAreCorrectedByTheSamePaperWithAReason() {
        var signed = new MinutesSigned(SITTING, 1, person(2), SigningCapacity.CHAIR, HELD.plusDays(1));
        given(CLOSED, signed)
                .when(sign(3, 1, " "))
                .expectException(rejection(GovernanceRejection.MINUTES_SIGNED_ALREADY));
        given(CLOSED, signed).when(sign(2, 1, REASON)).expectException(rejection(SittingRejection.PAPER_UNCHANGED));
        given(CLOSED, signed)
                .when(sign(3, 1, REASON))
                .expectEvents(
                        new MinutesSigned(SITTING, 1, person(3), SigningCapacity.CHAIR, REASON, HELD.plusDays(1)));
        given(CLOSED, signed)
                .when(sign(2, 4, REASON))
                .expectEvents(
                        new MinutesSigned(SITTING, 1, person(2), SigningCapacity.CHAIR, REASON, HELD.plusDays(4)));
    }

    @Test
    void whatIsRecordedForTheFirstTimeHasNothingToCorrect() {
        given(CLOSED)
                .when(sign(2, 1, REASON))
                .expectEvents(new MinutesSigned(SITTING, 1, person(2), SigningCapacity.CHAIR, HELD.plusDays(1)));
    }

    @Test
    void theDayOfTheApprovalIsCorrected() {
        var approved = new MinutesApproved(SITTING, null, false, HELD.plusDays(28));
        given(CLOSED, approved)
                .when(new ApproveMinutes(SITTING, null, HELD.plusDays(30), null, false))
                .expectException(rejection(GovernanceRejection.MINUTES_APPROVED_ALREADY, "on", HELD.plusDays(28)));
        given(CLOSED, approved)
                .when(new ApproveMinutes(SITTING, null, HELD.plusDays(28), null, false, REASON))
                .expectException(rejection(SittingRejection.PAPER_UNCHANGED));
        given(CLOSED, approved)
                .when(new ApproveMinutes(SITTING, null, HELD.plusDays(30), null, false, REASON))
                .expectEvents(new MinutesApproved(SITTING, null, false, REASON, HELD.plusDays(30)));
        given(CLOSED, approved, new MinutesApproved(SITTING, null, false, REASON, HELD.plusDays(30)))
                .when(new ApproveMinutes(SITTING, null, HELD.plusDays(31), null, false))
                .expectException(rejection(GovernanceRejection.MINUTES_APPROVED_ALREADY, "on", HELD.plusDays(30)));
    }

    @Test
    void whereTheListWasPostedAndWhenAreCorrectedAndItsDueDayStays() {
        var due = HELD.plusDays(7);
        var published = new ListPublished(SITTING, "Mairie", HELD.plusDays(3), HELD.plusDays(4), due);
        given(CLOSED, published)
                .when(new PublishList(SITTING, null, HELD.plusDays(2), HELD.plusDays(4), "Mairie"))
                .expectException(rejection(GovernanceRejection.LIST_PUBLISHED_ALREADY, "on", HELD.plusDays(4)));
        given(CLOSED, published)
                .when(new PublishList(SITTING, null, HELD.plusDays(2), HELD.plusDays(8), "Mairie", REASON))
                .expectEvents(new ListPublished(SITTING, "Mairie", HELD.plusDays(2), HELD.plusDays(8), due, REASON));
        given(CLOSED, published)
                .when(new PublishList(SITTING, null, HELD.plusDays(3), HELD.plusDays(4), "Mairie annexe", REASON))
                .expectEvents(
                        new ListPublished(SITTING, "Mairie annexe", HELD.plusDays(3), HELD.plusDays(4), due, REASON));
    }

    @Test
    void whatIsStillToComeIsNotRecorded() {
        var tomorrow = HELD.plusDays(61);
        var future = rejection(SittingRejection.PAPER_IN_THE_FUTURE, "on", tomorrow, "today", HELD.plusDays(60));
        given(CLOSED).when(sign(2, 61, null)).expectException(future);
        given(CLOSED)
                .when(new ApproveMinutes(SITTING, null, tomorrow, null, false))
                .expectException(future);
        given(CLOSED)
                .when(new PublishList(SITTING, null, tomorrow, HELD, "Mairie"))
                .expectException(future);
        given(CLOSED)
                .when(new PublishList(SITTING, null, HELD, tomorrow, "Mairie"))
                .expectException(future);
    }

    @Test
    void minutesAreApprovedAtASittingOfTheirOwnBody() {
        var other = new BodyId(new UUID(7, 7));
        var left = new EarlierSitting(other, HELD, EarlierSittings.End.WITH_QUORUM, 5, 5, null, List.of());
        var events = new ArrayList<>(ROOM.attended(6, 0));
        events.add(CLOSED);
        var approve = new ApproveMinutes(SITTING, null, HELD.plusDays(28), CouncilRoom.FIRST, false);
        ROOM.after(left)
                .fixtureLater()
                .given(events)
                .when(approve)
                .expectException(rejection(SittingRejection.APPROVED_BY_ANOTHER_BODY, "sitting", CouncilRoom.FIRST));
        given(CLOSED)
                .when(approve)
                .expectEvents(new MinutesApproved(SITTING, CouncilRoom.FIRST, false, HELD.plusDays(28)));
    }

    private static WithdrawDocument withdraw(AttachedDocument document, @Nullable AttachedDocument replacement) {
        return new WithdrawDocument(SITTING, null, 1, document.name(), document.version(), REASON, replacement);
    }

    @Test
    void aDocumentIsWithdrawnOrReplacedBeforeTheEndOfTheSittingAndAfterIt() {
        var attached = new DocumentAttached(SITTING, 1, NOTE);
        var withdrawn = new DocumentWithdrawn(SITTING, 1, "Note", "1", REASON, HELD.plusDays(60));
        given(attached).when(withdraw(NOTE, null)).expectEvents(withdrawn);
        given(attached, CLOSED)
                .when(withdraw(NOTE, RIGHT_NOTE))
                .expectEvents(withdrawn, new DocumentAttached(SITTING, 1, RIGHT_NOTE));
        given(attached, withdrawn)
                .when(withdraw(NOTE, null))
                .expectException(rejection(SittingRejection.DOCUMENT_WITHDRAWN_ALREADY));
        given(attached)
                .when(withdraw(RIGHT_NOTE, null))
                .expectException(rejection(SittingRejection.DOCUMENT_UNKNOWN, "item", 1));
    }

    @Test
    void whatReplacesADocumentIsTakenInAsAnyOther() {
        var attached = new DocumentAttached(SITTING, 1, NOTE);
        given(attached)
                .when(withdraw(NOTE, NOTE))
                .expectException(rejection(GovernanceRejection.DOCUMENT_ATTACHED_ALREADY));
        given(attached)
                .when(withdraw(NOTE, new AttachedDocument("Note", "2", null, 0, null)))
                .expectException(rejection(GovernanceRejection.FINGERPRINT_MALFORMED));
    }
}
