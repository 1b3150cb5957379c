package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CommitteeRoom.CONSENSUS;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.MAJORITY;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.SUBSTITUTED;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.attendance;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.attended;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.here;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.open;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.openUntil;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.tally;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.vote;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.voted;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.Tally.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A substitute takes the seat of its member, on the days of the substitution alone. */
class SubstitutesInSittingsTest {

    @Test
    void takesTheSeatAndCountsOnceForTheQuorum() {
        var absent = new Attendance(person(3), Presence.ABSENT, null);
        open(CONSENSUS)
                .when(attendance(here(1), SUBSTITUTED, absent))
                .expectEvents(new AttendanceRecorded(SITTING, List.of(here(1), SUBSTITUTED, absent), 2, 2, true, HELD));
    }

    @Test
    void isRefusedBesideTheMember() {
        var both = new Attendance(person(2), Presence.PRESENT, null, person(12));
        open(CONSENSUS)
                .when(attendance(here(1), both, here(3)))
                .expectException(rejection(
                        GovernanceRejection.SUBSTITUTE_NOT_NEEDED, "person", person(2), "substitute", person(12)));
    }

    @Test
    void isRefusedWhenNotNamedForThatDay() {
        openUntil(HELD.minusDays(1), CONSENSUS)
                .when(attendance(here(1), SUBSTITUTED, here(3)))
                .expectException(rejection(
                        GovernanceRejection.SUBSTITUTE_NOT_IN_FORCE,
                        "person",
                        person(2),
                        "substitute",
                        person(12),
                        "heldOn",
                        HELD));
        open(CONSENSUS)
                .when(attendance(here(1), new Attendance(person(2), Presence.SUBSTITUTED, null, person(13)), here(3)))
                .expectException(rejection(GovernanceRejection.SUBSTITUTE_NOT_IN_FORCE, "person", person(2)));
        open(CONSENSUS)
                .when(attendance(here(1), new Attendance(person(2), Presence.SUBSTITUTED, null), here(3)))
                .expectException(rejection(GovernanceRejection.SUBSTITUTE_MISSING, "person", person(2)));
    }

    @Test
    void sitsOnOneSeatOnly() {
        open(CONSENSUS)
                .when(attendance(
                        here(1), SUBSTITUTED, new Attendance(person(3), Presence.SUBSTITUTED, null, person(12))))
                .expectException(rejection(
                        GovernanceRejection.SUBSTITUTE_SITS_ALREADY, "substitute", person(12), "person", person(3)));
        open(CONSENSUS)
                .when(attendance(
                        here(1),
                        new Attendance(person(2), Presence.SUBSTITUTED, null, person(3)),
                        new Attendance(person(3), Presence.ABSENT, null)))
                .expectException(rejection(GovernanceRejection.SUBSTITUTE_SITS_ALREADY, "substitute", person(3)));
    }

    @Test
    void sitsForNobodyWhoGaveAPower() {
        open(MAJORITY, new ProxyGiven(SITTING, new Proxy(person(2), person(1), HELD, false), 1))
                .when(attendance(here(1), SUBSTITUTED, here(3)))
                .expectException(rejection(GovernanceRejection.PRESENT_AND_REPRESENTED, "person", person(2)));
    }

    @Test
    void votesForTheSeat() {
        open(MAJORITY, attended(here(1), SUBSTITUTED, here(3)))
                .when(vote(Choice.AGAINST, Choice.FOR, Choice.FOR))
                .expectEvents(voted(tally(2, 1, 0, Outcome.CARRIED), Choice.AGAINST, Choice.FOR, Choice.FOR));
    }
}
