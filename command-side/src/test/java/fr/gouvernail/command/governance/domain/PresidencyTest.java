package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.ItemCommand.RecordPresidency;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingRejection;
import fr.gouvernail.contract.governance.Tally.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A council of nine: member 1 has its chair. */
class PresidencyTest {

    private static final CouncilRoom ROOM = CouncilRoom.of(9);
    private static final PresidencyRecorded BY_DEPUTY =
            new PresidencyRecorded(SITTING, null, person(2), PresidingCapacity.DEPUTY, person(3), null, HELD);
    private static final PresidencyRecorded BY_CHAIR =
            new PresidencyRecorded(SITTING, null, person(1), PresidingCapacity.CHAIR, person(3), null, HELD);

    /** Open, with the chair there or excused, and members 2 to 6 present. */
    private static List<SittingEvent> open(boolean chair, SittingEvent... later) {
        var attendances = new ArrayList<Attendance>();
        for (int number = 1; number <= 9; number++) {
            boolean there = number == 1 ? chair : number <= 6;
            attendances.add(new Attendance(person(number), there ? Presence.PRESENT : Presence.EXCUSED, null));
        }
        var events = new ArrayList<>(ROOM.opened(2));
        events.add(new AttendanceRecorded(SITTING, attendances, chair ? 6 : 5, 5, true, HELD));
        events.addAll(List.of(later));
        return events;
    }

    private static RecordPresidency preside(int person, PresidingCapacity capacity, @Nullable Integer secretary) {
        return new RecordPresidency(
                SITTING, null, null, person(person), capacity, secretary == null ? null : person(secretary), null);
    }

    private static ItemOpened leaving(int person) {
        return new ItemOpened(
                SITTING,
                CouncilRoom.item(1),
                List.of(new Recusal(person(person), Recusal.Ground.PERSONAL_INTEREST)),
                new QuorumCheck(9, 5, 6, 5),
                HELD);
    }

    private static Outcome tie(List<SittingEvent> events, int first, int split, int last) {
        var all = new ArrayList<>(ballots(first, split, Choice.FOR));
        all.addAll(ballots(split + 1, last, Choice.AGAINST));
        return SittingDecisions.recordVote(Sittings.stateAfter(events), new RecordVote(SITTING, null, 1, all))
                .tally()
                .outcome();
    }

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
    void theVoteOfWhoPresidesDecidesATieAndNobodysWhereTheChairIsAwayAndNobodySaidWhoPresides() {
        var votes = new ArrayList<SittingEvent>(open(false));
        votes.set(votes.size() - 1, new AttendanceRecorded(SITTING, present(2, 7), 6, 5, true, HELD));
        assertThat(tie(votes, 2, 4, 7)).isEqualTo(Outcome.NOT_CARRIED);
        votes.add(BY_DEPUTY);
        assertThat(tie(votes, 2, 4, 7)).isEqualTo(Outcome.CARRIED_BY_CHAIR);
        votes.add(new PresidencyRecorded(SITTING, null, person(7), PresidingCapacity.MEMBER, person(3), null, HELD));
        assertThat(tie(votes, 2, 4, 7)).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(tie(open(true), 1, 3, 6)).as("as before, by the chair").isEqualTo(Outcome.CARRIED_BY_CHAIR);
    }

    private static List<Attendance> present(int first, int last) {
        var attendances = new ArrayList<Attendance>();
        for (int number = 1; number <= 9; number++) {
            boolean there = number >= first && number <= last;
            attendances.add(new Attendance(person(number), there ? Presence.PRESENT : Presence.ABSENT, null));
        }
        return attendances;
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

    @Test
    void aSecretVoteIsPresidedToo() {
        var secret = new SittingEvent.BallotMannerSet(SITTING, 1, BallotManner.SECRET, 6, 0, 2, false, HELD);
        var papers = new RecordSecretVote(
                SITTING, null, 1, List.of(person(2), person(3), person(4), person(5), person(6)), 3, 2, 0, 0);
        ROOM.fixture()
                .given(open(true, BY_CHAIR, leaving(1), secret))
                .when(papers)
                .expectException(rejection(SittingRejection.PRESIDING_LEFT));
        ROOM.fixture()
                .given(open(
                        true,
                        BY_CHAIR,
                        leaving(1),
                        secret,
                        new PresidencyRecorded(SITTING, 1, person(2), PresidingCapacity.DEPUTY, null, null, HELD)))
                .when(papers)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatIsFoundWrongAfterClosingIsCorrectedWithAReasonUntilItIsSigned() {
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
        var signed = new MinutesSigned(SITTING, 1, person(2), SigningCapacity.CHAIR, HELD);
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, closed, signed))
                .when(correct(null, 2, 4, reason))
                .expectException(rejection(SittingRejection.PRESIDENCY_SIGNED, "item", "1"));
        ROOM.fixture()
                .given(open(false, BY_DEPUTY, closed, signed))
                .when(correct(2, 5, null, reason))
                .expectSuccessfulHandlerExecution();
    }

    private static RecordPresidency correct(
            @Nullable Integer item, int person, @Nullable Integer secretary, String reason) {
        var keeping = secretary == null ? null : person(secretary);
        return new RecordPresidency(SITTING, null, item, person(person), PresidingCapacity.DEPUTY, keeping, reason);
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
    void aChairWithoutAVotePresidesAndDecidesNoTie() {
        var events = new ArrayList<>(open(true));
        var seats = new ArrayList<>(Sittings.seats(9));
        seats.set(0, new Seat(person(1), seats.getFirst().quality(), false, true));
        events.set(0, Sittings.convened(seats, Sittings.COUNCIL));
        ROOM.of(BodyKind.STEERING_COMMITTEE)
                .fixture()
                .given(events)
                .when(preside(1, PresidingCapacity.CHAIR, 3))
                .expectEvents(BY_CHAIR);
        ROOM.fixture()
                .given(events)
                .when(preside(2, PresidingCapacity.DEPUTY, 3))
                .expectException(rejection(SittingRejection.CHAIR_PRESIDES));
        events.add(BY_CHAIR);
        assertThat(PresidencyDecisions.presiding(Sittings.stateAfter(events), 1))
                .isEmpty();
        var votes = new ArrayList<>(ballots(2, 4, Choice.FOR));
        votes.addAll(ballots(5, 6, Choice.AGAINST));
        ROOM.fixture()
                .given(events)
                .when(new RecordVote(SITTING, null, 1, votes))
                .expectSuccessfulHandlerExecution();
    }
}
