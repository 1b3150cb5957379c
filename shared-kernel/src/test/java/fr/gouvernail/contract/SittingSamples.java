package fr.gouvernail.contract;

import static fr.gouvernail.contract.GovernanceSamples.BALLOT;
import static fr.gouvernail.contract.GovernanceSamples.CARRIED;
import static fr.gouvernail.contract.GovernanceSamples.DOCUMENT;
import static fr.gouvernail.contract.GovernanceSamples.FIRST_SITTING;
import static fr.gouvernail.contract.GovernanceSamples.ITEM;
import static fr.gouvernail.contract.GovernanceSamples.PROXY;
import static fr.gouvernail.contract.GovernanceSamples.QUORUM;
import static fr.gouvernail.contract.GovernanceSamples.RECUSAL;
import static fr.gouvernail.contract.GovernanceSamples.REPRESENTED;
import static fr.gouvernail.contract.GovernanceSamples.RULES;
import static fr.gouvernail.contract.GovernanceSamples.SEAT;
import static fr.gouvernail.contract.GovernanceSamples.SITTING_DAY;
import static fr.gouvernail.contract.SampleIds.COMMITTEE;
import static fr.gouvernail.contract.SampleIds.DIRECTOR;
import static fr.gouvernail.contract.SampleIds.MAYOR;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.PROJECT_LEAD;
import static fr.gouvernail.contract.SampleIds.SITTING;
import static fr.gouvernail.contract.SampleIds.STATE_MEMBER;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent.AgendaReordered;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.DocumentWithdrawn;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SignatureVoided;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingChartered;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyInvoked;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyRuled;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.event.DomainEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One of each event of a sitting. */
final class SittingSamples {

    static List<DomainEvent> all() {
        return Stream.concat(sitting().stream(), sittingWithIncidents().stream())
                .toList();
    }

    private static List<DomainEvent> sitting() {
        return List.of(
                new SittingConvened(
                        SITTING,
                        COMMITTEE,
                        VALMORET,
                        PROGRAMME,
                        SITTING_DAY,
                        "Hôtel de ville, salle des mariages",
                        LocalDate.of(2026, 3, 2),
                        List.of(
                                SEAT,
                                new Seat(STATE_MEMBER, SeatQuality.STATE, true, false),
                                new Seat(DIRECTOR, SeatQuality.OFFICIAL, false, false)),
                        RULES),
                new ItemPutOnAgenda(SITTING, ITEM),
                new SittingOpened(SITTING, SITTING_DAY),
                new AttendanceRecorded(
                        SITTING,
                        List.of(
                                new Attendance(MAYOR, Presence.PRESENT, null),
                                REPRESENTED,
                                new Attendance(DIRECTOR, Presence.EXCUSED, null)),
                        4,
                        3,
                        true,
                        SITTING_DAY),
                new VoteRecorded(
                        SITTING,
                        COMMITTEE,
                        ITEM,
                        List.of(
                                BALLOT,
                                new Ballot(STATE_MEMBER, Choice.AGAINST),
                                new Ballot(PROJECT_LEAD, Choice.RECUSED)),
                        CARRIED,
                        SITTING_DAY),
                new SittingClosed(SITTING, SITTING_DAY));
    }

    /** What a sitting goes through beside the straight way: a second convocation, powers, recusals, a secret vote, minutes. */
    private static List<DomainEvent> sittingWithIncidents() {
        return List.of(
                new SittingChartered(SITTING, BodySamples.CHARTER),
                new SittingReconvened(SITTING, FIRST_SITTING, SITTING_DAY.minusDays(3), 3),
                new SecondSittingConvened(FIRST_SITTING, SITTING, SITTING_DAY, SITTING_DAY.minusDays(2)),
                new SittingCalledOff(SITTING, COMMITTEE, "Salle indisponible", SITTING_DAY.minusDays(3)),
                new SecondSittingCalledOff(FIRST_SITTING, SITTING, "Salle indisponible", SITTING_DAY.minusDays(3)),
                new ProxyGiven(SITTING, PROXY, 2),
                new ProxyRevoked(SITTING, STATE_MEMBER, MAYOR, SITTING_DAY),
                new ItemOpened(SITTING, ITEM, List.of(RECUSAL), QUORUM, SITTING_DAY),
                new ItemPostponed(
                        SITTING,
                        COMMITTEE,
                        ITEM,
                        Postponement.NO_QUORUM,
                        "Deux membres se sont retirés",
                        new QuorumCheck(40, 21, 22, 20),
                        SITTING_DAY),
                new BallotMannerSet(SITTING, 1, BallotManner.SECRET, 22, 6, 8, false, SITTING_DAY),
                new SecretVoteRecorded(
                        SITTING,
                        COMMITTEE,
                        ITEM,
                        List.of(MAYOR, STATE_MEMBER),
                        List.of(PROJECT_LEAD),
                        List.of(),
                        1,
                        0,
                        new Tally(1, 0, 1, 1, 1, 0, 2, Tally.Outcome.CARRIED),
                        SITTING_DAY),
                new PresidencyRecorded(
                        SITTING,
                        2,
                        MAYOR,
                        PresidingCapacity.DEPUTY,
                        DIRECTOR,
                        "La première adjointe présidait",
                        SITTING_DAY),
                new MinutesSigned(SITTING, 1, MAYOR, SigningCapacity.CHAIR, SITTING_DAY.plusDays(4)),
                new SignatureVoided(
                        SITTING,
                        1,
                        MAYOR,
                        SigningCapacity.SECRETARY,
                        "Une autre élue était secrétaire",
                        SITTING_DAY.plusDays(6)),
                new MinutesSent(SITTING, "Parti un jour plus tard", SITTING_DAY.plusDays(5)),
                new MinutesApproved(SITTING, null, false, SITTING_DAY.plusDays(28)),
                new UrgencyInvoked(SITTING, "Mise en sécurité de la charpente", 1, 5),
                new UrgencyRuled(
                        SITTING,
                        true,
                        10,
                        10,
                        2,
                        Choice.FOR,
                        Tally.Outcome.CARRIED_BY_CHAIR,
                        new QuorumCheck(40, 21, 22, 22),
                        SITTING_DAY),
                new AgendaReordered(SITTING, List.of(2, 1)),
                new DocumentAttached(SITTING, 1, DOCUMENT),
                new DocumentWithdrawn(
                        SITTING, 1, DOCUMENT.name(), DOCUMENT.version(), "Relevé d’un autre projet", SITTING_DAY),
                new ListPublished(
                        SITTING,
                        "Hôtel de ville et site de la ville",
                        SITTING_DAY.plusDays(3),
                        SITTING_DAY.plusDays(4),
                        SITTING_DAY.plusDays(7)));
    }

    private SittingSamples() {}
}
