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
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.ItemCommand.OpenItem;
import fr.gouvernail.contract.governance.ItemCommand.PostponeItem;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.ItemCommand.SetBallotManner;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.ReconveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordProxy;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingCommand.RevokeProxy;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The council of scenarios SC-06 (29 members) and SC-07 (40 members), with the figures of both. */
class CouncilSittingTest {

    private static final LocalDate WRITTEN = HELD.minusDays(2);

    private static TestExecutor<Sitting> given(CouncilRoom room, List<SittingEvent> events, SittingEvent... more) {
        return room.fixture()
                .given(Stream.concat(events.stream(), Stream.of(more)).toArray());
    }

    private static Recusal recused(int number, Ground ground) {
        return new Recusal(person(number), ground);
    }

    private static ItemOpened opened(int number, List<Recusal> recusals, QuorumCheck quorum) {
        return new ItemOpened(SITTING, item(number), recusals, quorum, HELD);
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

    @Nested
    class ARecusal {

        private final CouncilRoom room = CouncilRoom.of(40);
        private final List<SittingEvent> attended = room.attended(22, 0);
        private final long version = attended.size() - 1L;

        @Test
        void ofPersonalInterestStaysInTheNumberOfMembersAndCountsAsAbsent() {
            var one = List.of(recused(22, Ground.PERSONAL_INTEREST));
            given(room, attended)
                    .when(new OpenItem(SITTING, version, 1, one))
                    .expectEvents(opened(1, one, new QuorumCheck(40, 21, 22, 21)));
        }

        @Test
        void ofASecondMemberLosesTheQuorumAndTheItemIsPostponed() {
            var two = List.of(recused(22, Ground.PERSONAL_INTEREST), recused(21, Ground.PERSONAL_INTEREST));
            var quorum = new QuorumCheck(40, 21, 22, 20);
            given(room, attended)
                    .when(new OpenItem(SITTING, version, 1, two))
                    .expectEvents(
                            opened(1, two, quorum),
                            new ItemPostponed(SITTING, BODY, item(1), Postponement.NO_QUORUM, null, quorum, HELD));
        }

        @Test
        void ofRepresentativesByLawLeavesThirtyEightMembersAndAQuorumOfTwenty() {
            var two = List.of(recused(22, Ground.REPRESENTATIVE_BY_LAW), recused(21, Ground.REPRESENTATIVE_BY_LAW));
            given(room, attended)
                    .when(new OpenItem(SITTING, version, 2, two))
                    .expectEvents(opened(2, two, new QuorumCheck(38, 20, 22, 20)));
            given(room, attended, opened(2, two, new QuorumCheck(38, 20, 22, 20)))
                    .when(new RecordVote(SITTING, version + 1, 2, ballots(1, 20, Choice.FOR)))
                    .expectEvents(new VoteRecorded(
                            SITTING,
                            BODY,
                            item(2),
                            Stream.concat(ballots(1, 20, Choice.FOR).stream(), ballots(21, 22, Choice.RECUSED).stream())
                                    .toList(),
                            new Tally(20, 0, 0, 2, 20, 20, 20, Outcome.CARRIED),
                            HELD));
        }

        @Test
        void declaredByTheVoteOnlyIsTakenFromTheQuorumOfTheOpening() {
            var none = new QuorumCheck(40, 21, 22, 22);
            var votes = Stream.concat(ballots(1, 20, Choice.FOR).stream(), ballots(21, 22, Choice.RECUSED).stream())
                    .toList();
            given(room, attended, opened(2, List.of(), none))
                    .when(new RecordVote(SITTING, version + 1, 2, votes))
                    .expectException(rejection(GovernanceRejection.NO_QUORUM, "required", 21, "counted", 20));
        }

        @Test
        void keepsTheMemberFromVoting() {
            var one = List.of(recused(22, Ground.PERSONAL_INTEREST));
            given(room, attended, opened(1, one, new QuorumCheck(40, 21, 22, 21)))
                    .when(new RecordVote(SITTING, version + 1, 1, ballots(1, 22, Choice.FOR)))
                    .expectException(
                            rejection(GovernanceRejection.RECUSED_MEMBER_VOTED, "person", person(22), "item", 1));
        }

        @Test
        void keepsTheMemberFromSigningTheMinutesOfThatItem() {
            var one = List.of(recused(22, Ground.PERSONAL_INTEREST));
            var over = new SittingEvent[] {
                opened(1, one, new QuorumCheck(40, 21, 22, 21)), new SittingClosed(SITTING, HELD)
            };
            given(room, attended, over)
                    .when(new SignMinutes(SITTING, version + 2, 1, person(22), SigningCapacity.CHAIR, HELD))
                    .expectException(
                            rejection(GovernanceRejection.SIGNED_BY_RECUSED_MEMBER, "person", person(22), "item", 1));
            given(room, attended, over)
                    .when(new SignMinutes(SITTING, version + 2, 2, person(22), SigningCapacity.CHAIR, HELD))
                    .expectEvents(new MinutesSigned(SITTING, 2, person(22), SigningCapacity.CHAIR, HELD));
            given(room, attended, over)
                    .when(new SignMinutes(SITTING, version + 2, 1, person(1), SigningCapacity.CHAIR, HELD))
                    .expectEvents(new MinutesSigned(SITTING, 1, person(1), SigningCapacity.CHAIR, HELD));
        }
    }

    @Nested
    class ASecretVote {

        private final CouncilRoom room = CouncilRoom.of(29);
        private final List<SittingEvent> attended = room.attended(16, 2);
        private final long version = attended.size() - 1L;
        private final SittingEvent secret = new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 16, 0, 6, false, HELD);

        private List<PersonId> persons(int last) {
            return IntStream.rangeClosed(1, last).mapToObj(Sittings::person).toList();
        }

        private BallotManner manner(int rollCall, int secretAsked, boolean appointment) {
            var state = Sittings.stateAfter(attended);
            var command = new SetBallotManner(SITTING, version, 1, rollCall, secretAsked, appointment);
            return ItemDecisions.setManner(state, command, fr.gouvernail.kernel.rule.RuleBook.standard())
                    .manner();
        }

        @Test
        void isHeldWhenAThirdOfThosePresentAskAndWinsOverTheQuarterForARollCall() {
            org.assertj.core.api.Assertions.assertThat(manner(3, 5, false)).isEqualTo(BallotManner.PUBLIC);
            org.assertj.core.api.Assertions.assertThat(manner(4, 5, false)).isEqualTo(BallotManner.ROLL_CALL);
            org.assertj.core.api.Assertions.assertThat(manner(4, 6, false)).isEqualTo(BallotManner.SECRET);
            org.assertj.core.api.Assertions.assertThat(manner(0, 0, true)).isEqualTo(BallotManner.SECRET);
        }

        @Test
        void isNotLeftOnceItIsSettledForARollCallOrForNothing() {
            for (int rollCall : new int[] {0, 16}) {
                given(room, attended, secret)
                        .when(new SetBallotManner(SITTING, version + 1, 1, rollCall, 0, false))
                        .expectException(rejection(GovernanceRejection.SECRET_VOTE_SETTLED, "item", 1));
            }
            given(room, attended, secret)
                    .when(new SetBallotManner(SITTING, version + 1, 1, 4, 7, false))
                    .expectEvents(new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 16, 4, 7, false, HELD));
            given(room, attended, secret)
                    .when(new SetBallotManner(SITTING, version + 1, 2, 4, 0, false))
                    .expectEvents(new BallotMannerSet(SITTING, 2, BallotManner.ROLL_CALL, 16, 4, 0, false, HELD));
        }

        @Test
        void isNotAskedForByMoreThanArePresent() {
            given(room, attended)
                    .when(new SetBallotManner(SITTING, version, 1, 17, 0, false))
                    .expectException(
                            rejection(GovernanceRejection.MORE_ASKERS_THAN_PRESENT, "asked", 17, "present", 16));
        }

        @Test
        void keepsWhoTookPartAndTheTotalsAndATieIsNotAdopted() {
            given(room, attended, secret)
                    .when(new RecordSecretVote(SITTING, version + 1, 1, persons(17), 8, 8, 1, 0))
                    .expectEvents(new SecretVoteRecorded(
                            SITTING,
                            BODY,
                            item(1),
                            persons(17),
                            List.of(),
                            List.of(),
                            1,
                            0,
                            new Tally(8, 8, 2, 0, 16, 15, 16, Outcome.NOT_CARRIED),
                            HELD));
        }

        @Test
        void hasAsManyPapersAsVoters() {
            given(room, attended, secret)
                    .when(new RecordSecretVote(SITTING, version + 1, 1, persons(17), 9, 9, 0, 0))
                    .expectException(rejection(
                            GovernanceRejection.VOTES_DO_NOT_ADD_UP,
                            "votesFor",
                            9,
                            "votesAgainst",
                            9,
                            "blank",
                            0,
                            "total",
                            18,
                            "participants",
                            17));
        }

        @Test
        void isTheOnlyWayOnceItIsSettledAndNoWayBefore() {
            given(room, attended, secret)
                    .when(new RecordVote(SITTING, version + 1, 1, ballots(1, 18, Choice.FOR)))
                    .expectException(rejection(GovernanceRejection.VOTE_IS_SECRET, "item", 1));
            given(room, attended)
                    .when(new RecordSecretVote(SITTING, version, 1, persons(18), 18, 0, 0, 0))
                    .expectException(rejection(GovernanceRejection.VOTE_IS_NOT_SECRET, "item", 1));
        }

        @Test
        void takesEachSeatOnce() {
            var twice = new ArrayList<>(persons(17));
            twice.add(person(1));
            given(room, attended, secret)
                    .when(new RecordSecretVote(SITTING, version + 1, 1, twice, 18, 0, 0, 0))
                    .expectException(rejection(GovernanceRejection.VOTED_TWICE, "person", person(1)));
        }
    }

    @Nested
    class AnItemOpenedWithItsQuorum {

        private final CouncilRoom room = CouncilRoom.of(29);
        private final List<SittingEvent> attended = room.attended(15, 0);
        private final long version = attended.size() + 1L;
        private final ItemOpened opened = opened(1, List.of(), new QuorumCheck(29, 15, 15, 15));
        private final AttendanceRecorded threeLeft =
                new AttendanceRecorded(SITTING, attendances(29, 12, 0), 12, 15, false, HELD);

        @Test
        void isVotedEvenIfMembersLeaveSinceAndTheVoteSaysTheQuorumOfTheOpening() {
            given(room, attended, opened, threeLeft)
                    .when(new RecordVote(SITTING, version, 1, ballots(1, 12, Choice.FOR)))
                    .expectEvents(new VoteRecorded(
                            SITTING,
                            BODY,
                            item(1),
                            ballots(1, 12, Choice.FOR),
                            new Tally(12, 0, 0, 0, 12, 15, 15, Outcome.CARRIED),
                            HELD));
        }

        @Test
        void isVotedInSecretEvenIfMembersLeaveSince() {
            var secret = new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 15, 0, 5, false, HELD);
            var state = Sittings.stateAfter(Stream.concat(attended.stream(), Stream.of(opened, secret, threeLeft))
                    .toList());
            var persons =
                    IntStream.rangeClosed(1, 12).mapToObj(Sittings::person).toList();
            var tally = ItemDecisions.voteInSecret(
                            state, new RecordSecretVote(SITTING, version, 1, persons, 7, 5, 0, 0))
                    .tally();
            org.assertj.core.api.Assertions.assertThat(tally.quorumRequired()).isEqualTo(15);
            org.assertj.core.api.Assertions.assertThat(tally.quorumCounted()).isEqualTo(15);
        }

        @Test
        void saysNothingOfAnotherThatIsNotOpenedYet() {
            given(room, attended, opened, threeLeft)
                    .when(new RecordVote(SITTING, version, 2, ballots(1, 12, Choice.FOR)))
                    .expectException(rejection(GovernanceRejection.NO_QUORUM, "required", 15, "counted", 12));
        }
    }

    @Nested
    class APostponement {

        private final CouncilRoom room = CouncilRoom.of(29);

        @Test
        void forWantOfAQuorumIsRefusedWhenThereIsOne() {
            var attended = room.attended(15, 0);
            given(room, attended)
                    .when(new PostponeItem(SITTING, attended.size() - 1L, 1, Postponement.NO_QUORUM, null))
                    .expectException(
                            rejection(GovernanceRejection.QUORUM_IS_MET, "item", 1, "required", 15, "counted", 15));
        }

        @Test
        void forAnotherReasonSaysWhich() {
            var attended = room.attended(15, 0);
            given(room, attended)
                    .when(new PostponeItem(SITTING, attended.size() - 1L, 1, Postponement.MORE_INFORMATION, " "))
                    .expectException(
                            rejection(GovernanceRejection.REASON_MISSING, "ground", Postponement.MORE_INFORMATION));
            var postponed = new ItemPostponed(
                    SITTING, BODY, item(1), Postponement.MORE_INFORMATION, "Plan de stationnement", null, HELD);
            given(room, attended)
                    .when(new PostponeItem(
                            SITTING, attended.size() - 1L, 1, Postponement.MORE_INFORMATION, "Plan de stationnement"))
                    .expectEvents(postponed);
            given(room, attended, postponed)
                    .when(new RecordVote(SITTING, (long) attended.size(), 1, ballots(1, 15, Choice.FOR)))
                    .expectException(rejection(GovernanceRejection.POSTPONED_ALREADY, "item", 1));
        }

        @Test
        void isNotMadeByHandForWhatFollowsFromTheRules() {
            var attended = room.attended(15, 0);
            for (var ground : List.of(Postponement.URGENCY_REFUSED, Postponement.NOT_REACHED)) {
                given(room, attended)
                        .when(new PostponeItem(SITTING, attended.size() - 1L, 1, ground, "Plus tard"))
                        .expectException(rejection(GovernanceRejection.GROUND_NOT_BY_HAND, "ground", ground));
            }
        }

        @Test
        void ofWhatIsLeftComesWithTheEndOfTheSitting() {
            var attended = room.attended(14, 6);
            given(room, attended)
                    .when(new CloseSitting(SITTING, attended.size() - 1L))
                    .expectEvents(
                            new ItemPostponed(
                                    SITTING,
                                    BODY,
                                    item(1),
                                    Postponement.NO_QUORUM,
                                    null,
                                    new QuorumCheck(29, 15, 14, 14),
                                    HELD),
                            new SittingClosed(SITTING, HELD));
        }

        @Test
        void forWantOfAQuorumIsNotThatOfAnItemNobodyOpenedBeforeEverybodyLeft() {
            var attended = room.attended(15, 0);
            var met = new QuorumCheck(29, 15, 15, 15);
            var everybodyGone = new AttendanceRecorded(SITTING, attendances(29, 0, 0), 0, 15, false, HELD);
            given(room, attended, opened(2, List.of(), met), everybodyGone)
                    .when(new CloseSitting(SITTING, attended.size() + 1L))
                    .expectEvents(
                            new ItemPostponed(SITTING, BODY, item(1), Postponement.NOT_REACHED, null, null, HELD),
                            new SittingClosed(SITTING, HELD));
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
            given(room, attended, closed)
                    .when(new ApproveMinutes(SITTING, version, HELD.plusDays(28), null, false))
                    .expectEvents(new MinutesApproved(SITTING, null, false, HELD.plusDays(28)));
            given(room, attended, closed, new MinutesApproved(SITTING, null, false, HELD.plusDays(28)))
                    .when(new ApproveMinutes(SITTING, version + 1, HELD.plusDays(30), null, false))
                    .expectException(rejection(GovernanceRejection.MINUTES_APPROVED_ALREADY, "on", HELD.plusDays(28)));
            given(room, attended)
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
