package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.agendaItem;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.attended;
import static fr.gouvernail.command.governance.domain.Sittings.ballots;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.item;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class VoteTest {

    private static final BodyRules NO_QUORUM_ASKED = new BodyRules(Quorum.NONE, 0, true, 0);

    private static FixtureConfiguration<Sitting> fixture() {
        return Fixtures.of(Sitting.class, Contexts.allowed(person(99), Role.PMO, HELD));
    }

    /** A sitting of so many seats where so many are present and so many represented, up to the votes. */
    private static TestExecutor<Sitting> attendedBy(int seats, BodyRules rules, int present, int represented) {
        return fixture().given(attended(seats, rules, attendances(seats, present, represented)));
    }

    private static RecordVote vote(List<Ballot> ballots) {
        return new RecordVote(SITTING, 3L, 1, ballots);
    }

    @SafeVarargs
    private static List<Ballot> all(List<Ballot>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static VoteRecorded recorded(List<Ballot> ballots, Tally tally) {
        return new VoteRecorded(SITTING, BODY, agendaItem(1), ballots, tally, HELD);
    }

    /** Scenario SC-06, first sitting: 14 of 29 are there, and six proxies change nothing. */
    @Test
    void fourteenPresentAndSixProxiesAreNoQuorumOfTwentyNine() {
        attendedBy(29, COUNCIL, 14, 6)
                .when(vote(ballots(1, 20, Choice.FOR)))
                .expectNoEvents()
                .expectException(rejection(
                        GovernanceRejection.NO_QUORUM,
                        "required",
                        15,
                        "counted",
                        14,
                        "present",
                        14,
                        "recused",
                        0,
                        "item",
                        1));
    }

    /** Scenario SC-06, second sitting: seven to seven, and the chair voted for. */
    @Test
    void aTieIsCarriedByTheChairWhoVotedFor() {
        var ballots = all(ballots(1, 7, Choice.FOR), ballots(8, 14, Choice.AGAINST));
        attendedBy(29, NO_QUORUM_ASKED, 9, 5)
                .when(vote(ballots))
                .expectEvents(recorded(ballots, new Tally(7, 7, 0, 0, 14, 0, 9, Outcome.CARRIED_BY_CHAIR)));
    }

    @Test
    void aTieIsLostWhenTheChairVotedAgainst() {
        var ballots = all(ballots(1, 7, Choice.AGAINST), ballots(8, 14, Choice.FOR));
        attendedBy(29, NO_QUORUM_ASKED, 9, 5)
                .when(vote(ballots))
                .expectEvents(recorded(ballots, new Tally(7, 7, 0, 0, 14, 0, 9, Outcome.NOT_CARRIED)));
    }

    @Test
    void aTieIsLostWhereTheChairHasNoCastingVote() {
        var rules = new BodyRules(Quorum.NONE, 0, false, 0);
        var ballots = all(ballots(1, 1, Choice.FOR), ballots(2, 2, Choice.AGAINST));
        attendedBy(2, rules, 2, 0)
                .when(vote(ballots))
                .expectEvents(recorded(ballots, new Tally(1, 1, 0, 0, 2, 0, 2, Outcome.NOT_CARRIED)));
    }

    @Test
    void aRepresentedChairHasNoCastingVote() {
        var reversed = attendances(2, 1, 1).stream()
                .map(attendance -> new Attendance(
                        attendance.person().equals(person(1)) ? person(2) : person(1),
                        attendance.presence(),
                        attendance.proxyHolder() == null ? null : person(2)))
                .toList();
        var ballots = all(ballots(1, 1, Choice.FOR), ballots(2, 2, Choice.AGAINST));
        fixture()
                .given(attended(2, NO_QUORUM_ASKED, reversed))
                .when(vote(ballots))
                .expectEvents(recorded(ballots, new Tally(1, 1, 0, 0, 2, 0, 1, Outcome.NOT_CARRIED)));
    }

    @Test
    void abstentionsAreNotVotesCast() {
        var ballots = all(ballots(1, 1, Choice.AGAINST), ballots(2, 3, Choice.FOR), ballots(4, 9, Choice.ABSTAINED));
        attendedBy(9, COUNCIL, 9, 0)
                .when(vote(ballots))
                .expectEvents(recorded(ballots, new Tally(2, 1, 6, 0, 3, 5, 9, Outcome.CARRIED)));
    }

    /** Scenario SC-07, item A: 22 of 40 are there and one leaves, so that 21 count and 21 are needed. */
    @Test
    void aRecusedMemberCountsAsAbsent() {
        var ballots = all(ballots(1, 21, Choice.FOR), ballots(22, 22, Choice.RECUSED));
        attendedBy(40, COUNCIL, 22, 0)
                .when(vote(ballots))
                .expectEvents(recorded(ballots, new Tally(21, 0, 0, 1, 21, 21, 21, Outcome.CARRIED)));
    }

    /** Scenario SC-07, item A again: a second one leaves, and the quorum with them. */
    @Test
    void theQuorumIsLostForTheItemWhenOneMoreLeaves() {
        attendedBy(40, COUNCIL, 22, 0)
                .when(vote(all(ballots(1, 20, Choice.FOR), ballots(21, 22, Choice.RECUSED))))
                .expectException(rejection(
                        GovernanceRejection.NO_QUORUM, "required", 21, "counted", 20, "present", 22, "recused", 2));
    }

    @Test
    void aBodyMayHaveAQuorumOfItsOwn() {
        attendedBy(9, new BodyRules(Quorum.FIXED, 4, false, 0), 3, 0)
                .when(vote(ballots(1, 3, Choice.FOR)))
                .expectException(rejection(GovernanceRejection.NO_QUORUM, "required", 4, "counted", 3));
    }

    @Test
    void whoLeftTheRoomDoesNotVoteForAnother() {
        attendedBy(3, COUNCIL, 2, 1)
                .when(vote(all(ballots(1, 1, Choice.RECUSED), ballots(2, 3, Choice.FOR))))
                .expectException(rejection(GovernanceRejection.PROXY_HOLDER_RECUSED, "person", person(3)));
    }

    @Test
    void eachMemberThereOrRepresentedCastsOneBallot() {
        var events = attended(5, COUNCIL, attendances(5, 3, 1));
        fixture()
                .given(events)
                .when(vote(ballots(1, 5, Choice.FOR)))
                .expectException(rejection(GovernanceRejection.NOT_ENTITLED_TO_VOTE, "person", person(5)));
        fixture()
                .given(events)
                .when(vote(all(ballots(1, 4, Choice.FOR), ballots(4, 4, Choice.AGAINST))))
                .expectException(rejection(GovernanceRejection.VOTED_TWICE, "person", person(4)));
        fixture()
                .given(events)
                .when(vote(ballots(1, 2, Choice.FOR)))
                .expectException(rejection(GovernanceRejection.BALLOT_MISSING, "missing", 2, "person", person(3)));
    }

    @Test
    void onlyAnItemOfTheAgendaIsVotedAndOnce() {
        var events = attended(2, COUNCIL, attendances(2, 2, 0));
        var ballots = ballots(1, 2, Choice.FOR);
        for (int unknown : new int[] {0, 2}) {
            fixture()
                    .given(events)
                    .when(new RecordVote(SITTING, 3L, unknown, ballots))
                    .expectException(rejection(GovernanceRejection.UNKNOWN_ITEM, "item", unknown));
        }
        fixture()
                .given(events)
                .andGiven(recorded(ballots, new Tally(2, 0, 0, 0, 2, 2, 2, Outcome.CARRIED)))
                .when(new RecordVote(SITTING, 4L, 1, ballots))
                .expectException(rejection(GovernanceRejection.VOTED_ALREADY, "item", 1));
    }

    @Test
    void aVoteNeedsAnOpenSittingAndItsAttendance() {
        var ballots = ballots(1, 2, Choice.FOR);
        fixture()
                .given(convened(seats(2), COUNCIL), item(1), new SittingOpened(SITTING, HELD))
                .when(new RecordVote(SITTING, 2L, 1, ballots))
                .expectException(rejection(GovernanceRejection.ATTENDANCE_MISSING));
        attendedBy(2, COUNCIL, 2, 0)
                .andGiven(new SittingClosed(SITTING, HELD))
                .when(new RecordVote(SITTING, 4L, 1, ballots))
                .expectException(rejection(GovernanceRejection.SITTING_NOT_OPEN));
    }

    @Test
    void whoHasNoRightOnTheTerritoryRecordsNoVote() {
        Fixtures.of(Sitting.class, Contexts.refused(person(98), Role.PMO, HELD))
                .given(attended(2, COUNCIL, attendances(2, 2, 0)))
                .when(vote(ballots(1, 2, Choice.FOR)))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }
}
