package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CouncilRoom.FIRST;
import static fr.gouvernail.command.governance.domain.CouncilRoom.FIRST_HELD;
import static fr.gouvernail.command.governance.domain.CouncilRoom.item;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.domain.EarlierSittings.EarlierSitting;
import fr.gouvernail.command.governance.domain.EarlierSittings.End;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.ReconveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordProxy;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The council of scenarios SC-06 (29 members) and SC-07 (40 members): convened again, and closed. */
class CouncilSittingTest {

    private static final LocalDate WRITTEN = HELD.minusDays(2);

    private static TestExecutor<Sitting> later(CouncilRoom room, List<SittingEvent> events, SittingEvent... more) {
        return room.fixtureLater()
                .given(Stream.concat(events.stream(), Stream.of(more)).toArray());
    }

    private static TestExecutor<Sitting> given(CouncilRoom room, List<SittingEvent> events, SittingEvent... more) {
        return room.fixture()
                .given(Stream.concat(events.stream(), Stream.of(more)).toArray());
    }

    @Nested
    class ASecondConvocation {

        private final ReconveneSitting again =
                new ReconveneSitting(SITTING, FIRST, HELD, "Mairie", FIRST_HELD.plusDays(1));

        @Test
        void threeDaysLaterTakesTheAgendaOverAndNeedsNoQuorum() {
            CouncilRoom.of(29)
                    .fixture()
                    .givenNoPriorActivity()
                    .when(again)
                    .expectEvents(
                            new SittingConvened(
                                    SITTING,
                                    BODY,
                                    VALMORET,
                                    null,
                                    HELD,
                                    "Mairie",
                                    FIRST_HELD.plusDays(1),
                                    seats(29),
                                    COUNCIL),
                            new SittingReconvened(SITTING, FIRST, FIRST_HELD, 3),
                            new ItemPutOnAgenda(SITTING, new AgendaItem(1, "Recadrage de la halle", DECISION)));
        }

        @Test
        void twoDaysLaterIsTooEarly() {
            CouncilRoom.of(29)
                    .fixture()
                    .givenNoPriorActivity()
                    .when(new ReconveneSitting(SITTING, FIRST, HELD.minusDays(1), "Mairie", FIRST_HELD))
                    .expectException(rejection(
                            GovernanceRejection.SECOND_TOO_EARLY,
                            "firstHeldOn",
                            FIRST_HELD,
                            "heldOn",
                            HELD.minusDays(1),
                            "days",
                            2,
                            "requiredDays",
                            3,
                            "earliest",
                            HELD));
        }

        @Test
        void needsASittingThatHadNoQuorumOrAnItemThatHadNone() {
            CouncilRoom.of(29)
                    .after(new EarlierSitting(BODY, FIRST_HELD, End.WITH_QUORUM, 15, 16, null, List.of()))
                    .fixture()
                    .givenNoPriorActivity()
                    .when(again)
                    .expectException(rejection(
                            GovernanceRejection.QUORUM_WAS_MET, "heldOn", FIRST_HELD, "required", 15, "counted", 16));
        }

        @Test
        void isForACouncilOnlyWhoseLawItIs() {
            CouncilRoom.of(29)
                    .of(BodyKind.GOVERNANCE_COMMITTEE)
                    .fixture()
                    .givenNoPriorActivity()
                    .when(again)
                    .expectException(rejection(GovernanceRejection.SECOND_IS_THE_COUNCILS, "firstHeldOn", FIRST_HELD));
        }

        @Test
        void takesUpTheItemThatLostItsQuorumAtASittingThatHadIt() {
            var first = CouncilRoom.first(End.WITH_QUORUM, 22, null);
            CouncilRoom.of(40)
                    .after(first)
                    .fixture()
                    .givenNoPriorActivity()
                    .when(again)
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void needsToKnowWhoWasAtTheFirst() {
            CouncilRoom.of(29)
                    .after(CouncilRoom.first(End.WITHOUT_ATTENDANCE, 0, null))
                    .fixture()
                    .givenNoPriorActivity()
                    .when(again)
                    .expectException(rejection(GovernanceRejection.FIRST_WITHOUT_ATTENDANCE, "heldOn", FIRST_HELD));
        }

        @Test
        void isSentOnce() {
            CouncilRoom.of(29)
                    .after(CouncilRoom.first(End.WITHOUT_QUORUM, 14, HELD.minusDays(1)))
                    .fixture()
                    .givenNoPriorActivity()
                    .when(again)
                    .expectException(rejection(
                            GovernanceRejection.RECONVENED_ALREADY,
                            "heldOn",
                            FIRST_HELD,
                            "secondHeldOn",
                            HELD.minusDays(1)));
        }

        @Test
        void waitsForTheEndOfTheFirst() {
            CouncilRoom.of(29)
                    .after(CouncilRoom.first(End.NOT_YET, 14, null))
                    .fixture()
                    .givenNoPriorActivity()
                    .when(again)
                    .expectException(rejection(GovernanceRejection.FIRST_NOT_CLOSED, "heldOn", FIRST_HELD));
        }

        @Test
        void takesNothingOverThatIsSettledOrTabledElsewhere() {
            for (var since : List.of(
                    new DraftedDecision(BODY, true, false, null),
                    new DraftedDecision(BODY, false, false, new SittingId(new java.util.UUID(4, 8))))) {
                CouncilRoom.of(29)
                        .with(since)
                        .fixture()
                        .givenNoPriorActivity()
                        .when(again)
                        .expectException(
                                rejection(GovernanceRejection.NOTHING_TO_RECONVENE, "heldOn", FIRST_HELD, "items", 1));
            }
        }

        @Test
        void isAskedForBetweenTheTwoSittings() {
            CouncilRoom.of(29)
                    .fixture()
                    .givenNoPriorActivity()
                    .when(new ReconveneSitting(SITTING, FIRST, HELD, "Mairie", FIRST_HELD.minusDays(1)))
                    .expectException(rejection(GovernanceRejection.CONVENED_OUT_OF_TURN));
        }

        @Test
        void addsNothingToTheAgenda() {
            CouncilRoom.of(29)
                    .fixture()
                    .given(Sittings.convened(seats(29), COUNCIL), new SittingReconvened(SITTING, FIRST, FIRST_HELD, 3))
                    .when(new PutOnAgenda(SITTING, 1L, "Autre point", null))
                    .expectException(rejection(GovernanceRejection.AGENDA_TAKEN_OVER, "firstHeldOn", FIRST_HELD));
        }

        @Test
        void ninePresentWithFiveProxiesAdoptSevenToSevenByTheChair() {
            var room = CouncilRoom.of(29);
            var before = new ArrayList<>(room.opened(2));
            before.add(1, new SittingReconvened(SITTING, FIRST, FIRST_HELD, 3));
            before.add(new AttendanceRecorded(SITTING, attendances(29, 9, 5), 9, 0, true, HELD));
            var votes = Stream.concat(ballots(1, 7, Choice.FOR).stream(), ballots(8, 14, Choice.AGAINST).stream())
                    .toList();
            given(room, before)
                    .when(new RecordVote(SITTING, (long) before.size() - 1, 1, votes))
                    .expectEvents(new VoteRecorded(
                            SITTING,
                            BODY,
                            item(1),
                            votes,
                            new Tally(7, 7, 0, 0, 14, 0, 9, Outcome.CARRIED_BY_CHAIR),
                            HELD));
        }
    }

    @Nested
    class WhatComesAfterTheEnd {

        private final CouncilRoom room = CouncilRoom.of(5);
        private final List<SittingEvent> attended = room.attended(5, 0);
        private final long version = attended.size();
        private final SittingEvent closed = new SittingClosed(SITTING, HELD);

        @Test
        void isNoMoreAttendanceNorProxy() {
            given(room, attended, closed)
                    .when(new RecordAttendance(SITTING, version, attendances(5, 4, 0)))
                    .expectException(rejection(GovernanceRejection.SITTING_CLOSED, "heldOn", HELD));
            given(room, attended, closed)
                    .when(new RecordProxy(SITTING, version, new Proxy(person(5), person(1), WRITTEN, false)))
                    .expectException(rejection(GovernanceRejection.SITTING_CLOSED, "heldOn", HELD));
        }

        @Test
        void areTheMinutesApprovedOnce() {
            later(room, attended, closed)
                    .when(new ApproveMinutes(SITTING, version, HELD.plusDays(28), null, false))
                    .expectEvents(new MinutesApproved(SITTING, null, false, HELD.plusDays(28)));
            later(room, attended, closed, new MinutesApproved(SITTING, null, false, HELD.plusDays(28)))
                    .when(new ApproveMinutes(SITTING, version + 1, HELD.plusDays(30), null, false))
                    .expectException(rejection(GovernanceRejection.MINUTES_APPROVED_ALREADY, "on", HELD.plusDays(28)));
            later(room, attended)
                    .when(new ApproveMinutes(SITTING, version - 1, HELD.plusDays(28), null, false))
                    .expectException(rejection(GovernanceRejection.NOT_CLOSED_YET));
        }

        @Test
        void aMemberOutsideTheirMandateIsNotPresent() {
            var list = new ArrayList<>(attendances(5, 5, 0));
            list.add(new Attendance(person(6), Presence.PRESENT, null));
            given(room, room.opened(1))
                    .when(new RecordAttendance(SITTING, 2L, list))
                    .expectException(
                            rejection(GovernanceRejection.OUTSIDE_MANDATE, "person", person(6), "heldOn", HELD));
        }
    }
}
