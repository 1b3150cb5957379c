package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordProxy;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingCommand.RevokeProxy;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** the written powers of a council, with the figures of scenario SC-06. */
class CouncilProxyTest {

    private static final LocalDate WRITTEN = HELD.minusDays(2);

    private static TestExecutor<Sitting> given(CouncilRoom room, List<SittingEvent> events, SittingEvent... more) {
        return room.fixture()
                .given(Stream.concat(events.stream(), Stream.of(more)).toArray());
    }

    @Nested
    class AProxy {

        private final CouncilRoom room = CouncilRoom.of(5);

        private Proxy proxy(int giver, int holder) {
            return new Proxy(person(giver), person(holder), WRITTEN, false);
        }

        @Test
        void isWrittenAndDatedAndRecordedWithItsNumberOfSittings() {
            given(new CouncilRoom(5, 2), room.opened(1))
                    .when(new RecordProxy(SITTING, 2L, proxy(5, 1)))
                    .expectEvents(new ProxyGiven(SITTING, proxy(5, 1), 3));
        }

        @Test
        void isRefusedAtTheFourthSittingRunningExceptForIllness() {
            given(new CouncilRoom(5, 3), room.opened(1))
                    .when(new RecordProxy(SITTING, 2L, proxy(5, 1)))
                    .expectException(rejection(
                            GovernanceRejection.PROXY_RUNS_TOO_LONG,
                            "giver",
                            person(5),
                            "holder",
                            person(1),
                            "running",
                            4,
                            "limit",
                            3));
            var ill = new Proxy(person(5), person(1), WRITTEN, true);
            given(new CouncilRoom(5, 3), room.opened(1))
                    .when(new RecordProxy(SITTING, 2L, ill))
                    .expectEvents(new ProxyGiven(SITTING, ill, 4));
        }

        @Test
        void givenInAdvanceIsCountedAgainWhenItIsUsed() {
            var events = room.opened(1);
            events.add(new ProxyGiven(SITTING, proxy(5, 1), 1));
            given(new CouncilRoom(5, 3), events)
                    .when(new RecordAttendance(SITTING, 3L, attendances(5, 4, 1)))
                    .expectException(rejection(GovernanceRejection.PROXY_RUNS_TOO_LONG, "running", 4, "limit", 3));
            given(new CouncilRoom(5, 2), events)
                    .when(new RecordAttendance(SITTING, 3L, attendances(5, 4, 1)))
                    .expectEvents(new AttendanceRecorded(SITTING, attendances(5, 4, 1), 4, 3, true, HELD));
        }

        @Test
        void isTheOnlyOneOfItsGiverUntilItIsTakenBack() {
            var first = new ProxyGiven(SITTING, proxy(5, 1), 1);
            given(room, room.opened(1), first)
                    .when(new RecordProxy(SITTING, 3L, proxy(5, 2)))
                    .expectException(rejection(
                            GovernanceRejection.PROXY_GIVEN_ALREADY, "person", person(5), "holder", person(1)));
            given(room, room.opened(1), first, new ProxyRevoked(SITTING, person(5), person(1), HELD))
                    .when(new RecordProxy(SITTING, 4L, proxy(5, 2)))
                    .expectEvents(new ProxyGiven(SITTING, proxy(5, 2), 1));
            given(room, room.opened(1), first)
                    .when(new RecordAttendance(SITTING, 3L, attendances(5, 4, 1), List.of(proxy(5, 1))))
                    .expectEvents(new AttendanceRecorded(SITTING, attendances(5, 4, 1), 4, 3, true, HELD));
            given(room.of(BodyKind.GOVERNANCE_COMMITTEE), room.attended(4, 1))
                    .when(new RecordProxy(SITTING, 4L, proxy(5, 2)))
                    .expectException(rejection(
                            GovernanceRejection.PROXY_GIVEN_ALREADY, "person", person(5), "holder", person(1)));
        }

        @Test
        void isTheOnlyOneOfItsHolder() {
            given(room, room.opened(1), new ProxyGiven(SITTING, proxy(5, 1), 1))
                    .when(new RecordProxy(SITTING, 3L, proxy(4, 1)))
                    .expectException(rejection(GovernanceRejection.PROXY_HOLDER_TAKEN, "holder", person(1)));
        }

        @Test
        void isNotForOneselfNorDatedAfterTheSittingNorForAStranger() {
            given(room, room.opened(1))
                    .when(new RecordProxy(SITTING, 2L, proxy(1, 1)))
                    .expectException(rejection(GovernanceRejection.PROXY_TO_ONESELF, "person", person(1)));
            given(room, room.opened(1))
                    .when(new RecordProxy(SITTING, 2L, new Proxy(person(5), person(1), HELD.plusDays(1), false)))
                    .expectException(rejection(GovernanceRejection.PROXY_DATED_LATE, "heldOn", HELD));
            given(room, room.opened(1))
                    .when(new RecordProxy(SITTING, 2L, proxy(6, 1)))
                    .expectException(
                            rejection(GovernanceRejection.OUTSIDE_MANDATE, "person", person(6), "heldOn", HELD));
        }

        @Test
        void doesNotLetItsGiverVoteInPersonToo() {
            given(room, room.opened(1), new ProxyGiven(SITTING, proxy(5, 1), 1))
                    .when(new RecordAttendance(SITTING, 3L, attendances(5, 5, 0)))
                    .expectException(rejection(
                            GovernanceRejection.PRESENT_AND_REPRESENTED, "person", person(5), "holder", person(1)));
        }

        @Test
        void hasToBeInWritingBeforeSomeoneIsRepresented() {
            given(room, room.opened(1))
                    .when(new RecordAttendance(SITTING, 2L, attendances(5, 4, 1)))
                    .expectException(rejection(GovernanceRejection.PROXY_NOT_WRITTEN, "person", person(5)));
            given(room, room.opened(1))
                    .when(new RecordAttendance(SITTING, 2L, attendances(5, 4, 1), List.of(proxy(5, 1))))
                    .expectEvents(
                            new ProxyGiven(SITTING, proxy(5, 1), 1),
                            new AttendanceRecorded(SITTING, attendances(5, 4, 1), 4, 3, true, HELD));
        }

        @Test
        void isTakenBackAndThenNobodyVotesForTheGiver() {
            var list = attendances(5, 4, 1);
            var attended = new AttendanceRecorded(SITTING, list, 4, 3, true, HELD);
            given(room, room.opened(1), new ProxyGiven(SITTING, proxy(5, 1), 1), attended)
                    .when(new RevokeProxy(SITTING, 4L, person(5)))
                    .expectEvents(new ProxyRevoked(SITTING, person(5), person(1), HELD));
            given(
                            room,
                            room.opened(1),
                            new ProxyGiven(SITTING, proxy(5, 1), 1),
                            attended,
                            new ProxyRevoked(SITTING, person(5), person(1), HELD))
                    .when(new RecordVote(SITTING, 5L, 1, ballots(1, 5, Choice.FOR)))
                    .expectException(rejection(GovernanceRejection.NOT_ENTITLED_TO_VOTE, "person", person(5)));
        }

        @Test
        void isNotThereToTakeBack() {
            given(room, room.opened(1))
                    .when(new RevokeProxy(SITTING, 2L, person(5)))
                    .expectException(rejection(GovernanceRejection.NO_PROXY, "person", person(5)));
        }
    }
}
