package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CommitteeRoom.CONSENSUS;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.MAJORITY;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.attendance;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.attended;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.fixture;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.here;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.open;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.tally;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.vote;
import static fr.gouvernail.command.governance.domain.CommitteeRoom.voted;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.CONVENED;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.agendaItem;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.RecordProxy;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingChartered;
import fr.gouvernail.contract.governance.Tally.Outcome;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a committee's own charter says of powers and of what carries a point. */
class CharterInSittingsTest {

    @Test
    void theCharterOfTheDayIsKeptWithTheConvocation() {
        fixture(CONSENSUS, HELD)
                .givenNoPriorActivity()
                .when(new ConveneSitting(SITTING, BODY, HELD, "Mairie", CONVENED))
                .expectEvents(convened(seats(3), COUNCIL), new SittingChartered(SITTING, CONSENSUS));
    }

    @Nested
    class WithoutProxies {

        @Test
        void noPowerIsRecordedNorUsed() {
            open(CONSENSUS)
                    .when(new RecordProxy(SITTING, null, new Proxy(person(2), person(1), HELD, false)))
                    .expectNoEvents()
                    .expectException(rejection(GovernanceRejection.PROXIES_NOT_ALLOWED, "giver", person(2)));
            open(CONSENSUS)
                    .when(attendance(here(1), new Attendance(person(2), Presence.REPRESENTED, person(1)), here(3)))
                    .expectNoEvents()
                    .expectException(rejection(GovernanceRejection.PROXIES_NOT_ALLOWED, "giver", person(2)));
        }

        @Test
        void aCharterThatAllowsThemTakesThem() {
            var proxy = new Proxy(person(2), person(1), HELD, false);
            open(MAJORITY).when(new RecordProxy(SITTING, null, proxy)).expectEvents(new ProxyGiven(SITTING, proxy, 1));
        }
    }

    @Nested
    class ByConsensus {

        @Test
        void oneVoteAgainstIsEnoughEvenWithTheChairFor() {
            open(CONSENSUS, attended(here(1), here(2), here(3)))
                    .when(vote(Choice.FOR, Choice.FOR, Choice.AGAINST))
                    .expectEvents(voted(tally(2, 1, 0, Outcome.NOT_CARRIED), Choice.FOR, Choice.FOR, Choice.AGAINST));
        }

        @Test
        void whoAbstainsLetsTheOthersAgree() {
            open(CONSENSUS, attended(here(1), here(2), here(3)))
                    .when(vote(Choice.FOR, Choice.ABSTAINED, Choice.ABSTAINED))
                    .expectEvents(
                            voted(tally(1, 0, 2, Outcome.CARRIED), Choice.FOR, Choice.ABSTAINED, Choice.ABSTAINED));
        }

        @Test
        void whatNobodyIsForIsNoAgreement() {
            open(CONSENSUS, attended(here(1), here(2), here(3)))
                    .when(vote(Choice.ABSTAINED, Choice.ABSTAINED, Choice.ABSTAINED))
                    .expectEvents(voted(
                            tally(0, 0, 3, Outcome.NOT_CARRIED), Choice.ABSTAINED, Choice.ABSTAINED, Choice.ABSTAINED));
        }

        @Test
        void holdsInASecretVoteToo() {
            var all = List.of(person(1), person(2), person(3));
            open(
                            CONSENSUS,
                            attended(here(1), here(2), here(3)),
                            new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 3, 0, 1, false, HELD))
                    .when(new RecordSecretVote(SITTING, null, 1, all, 2, 1, 0, 0))
                    .expectEvents(new SecretVoteRecorded(
                            SITTING,
                            BODY,
                            agendaItem(1),
                            all,
                            List.of(),
                            List.of(),
                            0,
                            0,
                            tally(2, 1, 0, Outcome.NOT_CARRIED),
                            HELD));
        }
    }
}
