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
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingRejection;
import fr.gouvernail.contract.governance.Tally.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What presiding means for the votes of a council of nine. */
class PresidencyInVotesTest {

    private static Outcome tie(List<SittingEvent> events, int first, int split, int last) {
        var all = new ArrayList<>(ballots(first, split, Choice.FOR));
        all.addAll(ballots(split + 1, last, Choice.AGAINST));
        return SittingDecisions.recordVote(Sittings.stateAfter(events), new RecordVote(SITTING, null, 1, all))
                .tally()
                .outcome();
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
