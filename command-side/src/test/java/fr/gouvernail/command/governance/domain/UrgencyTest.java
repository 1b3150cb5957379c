package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CouncilRoom.item;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.AgendaCommand.AttachDocument;
import fr.gouvernail.contract.governance.AgendaCommand.ConveneUrgently;
import fr.gouvernail.contract.governance.AgendaCommand.MoveItem;
import fr.gouvernail.contract.governance.AgendaCommand.PublishList;
import fr.gouvernail.contract.governance.AgendaCommand.RuleOnUrgency;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AgendaReordered;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyInvoked;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyRuled;
import fr.gouvernail.contract.governance.Tally.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The convocation in urgency, the order and documents of the agenda and the list of what was examined. */
class UrgencyTest {

    private static final CouncilRoom ROOM = CouncilRoom.of(5);
    private static final QuorumCheck QUORUM = new QuorumCheck(5, 3, 5, 5);
    private static final AttachedDocument LINK =
            new AttachedDocument("Relevé", "1", null, 0, "https://valmoret.example/releve");

    private static ConveneUrgently call(LocalDate convenedOn) {
        return new ConveneUrgently(SITTING, BODY, HELD, "Mairie", convenedOn, "Mise en sécurité");
    }

    private static List<SittingEvent> urgent() {
        var events = new ArrayList<>(ROOM.attended(5, 0));
        events.add(1, new UrgencyInvoked(SITTING, "Mise en sécurité", 1, 5));
        return events;
    }

    @Test
    void oneClearDayIsEnoughAndNoneIsNot() {
        ROOM.fixture()
                .givenNoPriorActivity()
                .when(call(HELD.minusDays(2)))
                .expectEvents(
                        new SittingConvened(
                                SITTING, BODY, VALMORET, null, HELD, "Mairie", HELD.minusDays(2), seats(5), COUNCIL),
                        new UrgencyInvoked(SITTING, "Mise en sécurité", 1, 5));
        ROOM.fixture()
                .givenNoPriorActivity()
                .when(call(HELD.minusDays(1)))
                .expectException(rejection(
                        GovernanceRejection.URGENT_NOTICE_TOO_SHORT,
                        "clearDays",
                        0,
                        "urgentDays",
                        1,
                        "convenedOn",
                        HELD.minusDays(1),
                        "heldOn",
                        HELD,
                        "earliest",
                        HELD.plusDays(1)));
        ROOM.fixture()
                .givenNoPriorActivity()
                .when(call(HELD.minusDays(6)))
                .expectException(rejection(GovernanceRejection.URGENCY_NOT_NEEDED, "clearDays", 5, "noticeDays", 5));
    }

    @Test
    void nothingIsVotedBeforeTheUrgency() {
        ROOM.fixture()
                .given(urgent().toArray())
                .when(new RecordVote(SITTING, 5L, 1, ballots(1, 5, Choice.FOR)))
                .expectException(rejection(GovernanceRejection.URGENCY_NOT_RULED));
    }

    @Test
    void refusedItPostponesEveryItem() {
        ROOM.fixture()
                .given(urgent().toArray())
                .when(new RuleOnUrgency(SITTING, 5L, 2, 3, 0, null))
                .expectEvents(
                        new UrgencyRuled(SITTING, false, 2, 3, 0, null, Outcome.NOT_CARRIED, QUORUM, HELD),
                        new ItemPostponed(SITTING, BODY, item(1), Postponement.URGENCY_REFUSED, null, null, HELD),
                        new ItemPostponed(SITTING, BODY, item(2), Postponement.URGENCY_REFUSED, null, null, HELD));
        ROOM.fixture()
                .given(urgent().toArray())
                .when(new RuleOnUrgency(SITTING, 5L, 3, 2, 1, null))
                .expectException(rejection(
                        GovernanceRejection.VOTES_DO_NOT_ADD_UP,
                        "votesFor",
                        3,
                        "votesAgainst",
                        2,
                        "blank",
                        1,
                        "total",
                        6,
                        "participants",
                        5));
    }

    @Test
    void aTieIsTheChairsToDecide() {
        ROOM.fixture()
                .given(urgent().toArray())
                .when(new RuleOnUrgency(SITTING, 5L, 2, 2, 1, Choice.FOR))
                .expectEvents(
                        new UrgencyRuled(SITTING, true, 2, 2, 1, Choice.FOR, Outcome.CARRIED_BY_CHAIR, QUORUM, HELD));
        for (var other : List.of(Choice.AGAINST, Choice.ABSTAINED)) {
            ROOM.fixture()
                    .given(urgent().toArray())
                    .when(new RuleOnUrgency(SITTING, 5L, 2, 2, 1, other))
                    .expectEvents(
                            new UrgencyRuled(SITTING, false, 2, 2, 1, other, Outcome.NOT_CARRIED, QUORUM, HELD),
                            new ItemPostponed(SITTING, BODY, item(1), Postponement.URGENCY_REFUSED, null, null, HELD),
                            new ItemPostponed(SITTING, BODY, item(2), Postponement.URGENCY_REFUSED, null, null, HELD));
        }
        ROOM.fixture()
                .given(urgent().toArray())
                .when(new RuleOnUrgency(SITTING, 5L, 2, 2, 1, null))
                .expectException(rejection(GovernanceRejection.CHAIR_VOTE_MISSING, "votesFor", 2, "votesAgainst", 2));
    }

    @Test
    void theVoteOfTheChairIsOneOfThoseCountedAndTheChairIsThere() {
        ROOM.fixture()
                .given(urgent().toArray())
                .when(new RuleOnUrgency(SITTING, 5L, 5, 0, 0, Choice.AGAINST))
                .expectException(rejection(GovernanceRejection.CHAIR_VOTE_MALFORMED, "choice", Choice.AGAINST));
        var withoutChair = new ArrayList<Attendance>();
        for (int number = 1; number <= 5; number++) {
            withoutChair.add(new Attendance(person(number), number == 1 ? Presence.ABSENT : Presence.PRESENT, null));
        }
        var events = urgent();
        events.set(events.size() - 1, new AttendanceRecorded(SITTING, withoutChair, 4, 3, true, HELD));
        ROOM.fixture()
                .given(events.toArray())
                .when(new RuleOnUrgency(SITTING, 5L, 2, 2, 0, Choice.FOR))
                .expectException(rejection(GovernanceRejection.CHAIR_VOTE_MALFORMED, "choice", Choice.FOR));
        ROOM.fixture()
                .given(events.toArray())
                .when(new RuleOnUrgency(SITTING, 5L, 2, 2, 0, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anItemMovesWithoutChangingItsNumber() {
        ROOM.fixture()
                .given(ROOM.opened(3).toArray())
                .when(new MoveItem(SITTING, 4L, 3, 1))
                .expectEvents(new AgendaReordered(SITTING, List.of(3, 1, 2)));
        ROOM.fixture()
                .given(ROOM.opened(3).toArray())
                .when(new MoveItem(SITTING, 4L, 3, 4))
                .expectException(rejection(GovernanceRejection.UNKNOWN_PLACE, "place", 4, "items", 3));
    }

    @Test
    void aDocumentHasAFingerprintOrALinkOfTheWebAndIsAttachedOnceInEachVersion() {
        ROOM.fixture()
                .given(ROOM.opened(1).toArray())
                .when(new AttachDocument(SITTING, 2L, 1, LINK))
                .expectEvents(new DocumentAttached(SITTING, 1, LINK));
        ROOM.fixture()
                .given(ROOM.opened(1).toArray())
                .andGiven(new DocumentAttached(SITTING, 1, LINK))
                .when(new AttachDocument(SITTING, 3L, 1, LINK))
                .expectException(
                        rejection(GovernanceRejection.DOCUMENT_ATTACHED_ALREADY, "name", "Relevé", "version", "1"));
        for (var unsound : List.of(
                new AttachedDocument("Relevé", "1", "abc", 3, null),
                new AttachedDocument("Relevé", "1", null, 0, null),
                new AttachedDocument("Relevé", "1", null, 0, "javascript:alert(1)"))) {
            ROOM.fixture()
                    .given(ROOM.opened(1).toArray())
                    .when(new AttachDocument(SITTING, 2L, 1, unsound))
                    .expectException(rejection(GovernanceRejection.FINGERPRINT_MALFORMED, "name", "Relevé"));
        }
    }

    @Test
    void theListIsPublishedOnceAndDueOneWeekLater() {
        var attended = ROOM.attended(5, 0);
        ROOM.fixtureLater()
                .given(attended.toArray())
                .andGiven(new SittingClosed(SITTING, HELD))
                .when(new PublishList(
                        SITTING, (long) attended.size(), HELD.plusDays(6), HELD.plusDays(8), "Mairie et site"))
                .expectEvents(new ListPublished(
                        SITTING, "Mairie et site", HELD.plusDays(6), HELD.plusDays(8), HELD.plusDays(7)));
        ROOM.fixture()
                .given(attended.toArray())
                .when(new PublishList(SITTING, attended.size() - 1L, HELD, HELD, "Mairie"))
                .expectException(rejection(GovernanceRejection.NOT_CLOSED_YET));
    }
}
