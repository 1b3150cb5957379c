package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.BUDGET;
import static fr.gouvernail.contract.SampleIds.COMMITTEE;
import static fr.gouvernail.contract.SampleIds.DECISION;
import static fr.gouvernail.contract.SampleIds.DIRECTOR;
import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.MAYOR;
import static fr.gouvernail.contract.SampleIds.PLAN;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.PROJECT_LEAD;
import static fr.gouvernail.contract.SampleIds.SITTING;
import static fr.gouvernail.contract.SampleIds.STATE_MEMBER;
import static fr.gouvernail.contract.SampleIds.VALMORET;
import static fr.gouvernail.contract.SampleIds.WORKS;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent.AgendaReordered;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
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
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One sample of each event of the governance context: the committee that launches the market hall. */
final class GovernanceSamples {

    static final LocalDate SITTING_DAY = LocalDate.of(2026, 3, 12);
    static final BodyRules RULES = new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, 5);
    static final AgendaItem ITEM = new AgendaItem(1, "Lancement de la halle marchande", DECISION);
    static final Seat SEAT = new Seat(MAYOR, SeatQuality.ELECTED, true, true);
    static final Attendance REPRESENTED = new Attendance(STATE_MEMBER, Presence.REPRESENTED, MAYOR);
    static final Ballot BALLOT = new Ballot(MAYOR, Choice.FOR);
    static final Tally CARRIED = new Tally(3, 1, 0, 0, 4, 3, 4, Tally.Outcome.CARRIED);
    static final Tally NOT_CARRIED = new Tally(1, 2, 1, 0, 3, 3, 4, Tally.Outcome.NOT_CARRIED);
    static final SittingId FIRST_SITTING = new SittingId(new UUID(0x4, 0x99));
    static final Proxy PROXY = new Proxy(STATE_MEMBER, MAYOR, SITTING_DAY.minusDays(2), false);
    static final Recusal RECUSAL = new Recusal(PROJECT_LEAD, Ground.REPRESENTATIVE_BY_LAW);
    static final QuorumCheck QUORUM = new QuorumCheck(38, 20, 22, 20);
    static final AttachedDocument DOCUMENT = new AttachedDocument(
            "Relevé de structure",
            "2",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            248_000,
            "https://valmoret.example/releve.pdf");
    static final Resolution LAUNCH = new Resolution.LaunchProject(MARKET_HALL);

    /** One resolution of each kind. */
    static List<Resolution> resolutions() {
        return List.of(
                LAUNCH,
                new Resolution.ArbitrateAction(WORKS, "B", "Le surcoût est contenu sans appel à un autre financeur"),
                new Resolution.AuthoriseBudget(BUDGET, MARKET_HALL, FundingSamples.FIRST_ENVELOPE),
                new Resolution.ReframeBudget(BUDGET, FundingSamples.REFRAMED_ENVELOPE, "Arbitrage de l’option B"),
                new Resolution.AdoptFundingPlan(PLAN),
                new Resolution.GrantDelegation(
                        COMMITTEE,
                        DIRECTOR,
                        DelegatedPower.ARBITRATE_ACTION,
                        Money.euros(200_000),
                        LocalDate.of(2026, 4, 1),
                        null),
                new Resolution.TakeNote(),
                new Resolution.Request(List.of(DecisionSamples.TASK)));
    }

    static List<DomainEvent> all() {
        return Stream.of(body(), sitting(), sittingWithIncidents(), decision())
                .<DomainEvent>flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> body() {
        var established = List.<DomainEvent>of(
                new BodyEstablished(
                        COMMITTEE,
                        VALMORET,
                        PROGRAMME,
                        BodyKind.GOVERNANCE_COMMITTEE,
                        "Comité de pilotage Action cœur de ville",
                        RULES,
                        LocalDate.of(2026, 1, 15)),
                new RulesSet(
                        COMMITTEE,
                        RULES,
                        new BodyRules(Quorum.FIXED, 4, false, 7),
                        "Nouveau règlement intérieur",
                        LocalDate.of(2026, 6, 1)),
                new MemberSeated(
                        COMMITTEE,
                        MAYOR,
                        SeatQuality.ELECTED,
                        true,
                        true,
                        LocalDate.of(2026, 1, 15),
                        LocalDate.of(2031, 12, 31)),
                new SeatEnded(COMMITTEE, STATE_MEMBER, "Mutation", LocalDate.of(2026, 9, 1)));
        return Stream.<DomainEvent>concat(established.stream(), BodySamples.all().stream())
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
                new PresidencyRecorded(SITTING, 2, MAYOR, PresidingCapacity.DEPUTY, DIRECTOR, SITTING_DAY),
                new MinutesSigned(SITTING, 1, MAYOR, SigningCapacity.CHAIR, SITTING_DAY.plusDays(4)),
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
                new ListPublished(
                        SITTING,
                        "Hôtel de ville et site de la ville",
                        SITTING_DAY.plusDays(3),
                        SITTING_DAY.plusDays(4),
                        SITTING_DAY.plusDays(7)));
    }

    private static List<DomainEvent> decision() {
        return List.of(
                new DecisionDrafted(
                        DECISION,
                        VALMORET,
                        PROGRAMME,
                        COMMITTEE,
                        false,
                        "D-07",
                        "Lancer la réhabilitation de la halle marchande",
                        "Le comité valide le projet sous deux réserves : plan de stationnement, relevé de structure.",
                        LAUNCH),
                new DecisionTabled(DECISION, SITTING, 1),
                new DecisionAdopted(DECISION, SITTING, 1, CARRIED, SITTING_DAY),
                new DecisionRefused(DECISION, SITTING, 1, NOT_CARRIED, SITTING_DAY),
                new DecisionWithdrawn(DECISION, "Dossier incomplet", LocalDate.of(2026, 3, 10)),
                new DecisionTransmitted(DECISION, LocalDate.of(2026, 3, 16)),
                new DecisionPublished(DECISION, LocalDate.of(2026, 3, 18)),
                new DecisionBecameExecutable(DECISION, LAUNCH, SITTING_DAY),
                new DecisionEnacted(DECISION, MARKET_HALL.text(), 3),
                new EnactmentFailed(
                        DECISION,
                        "funding.budget.credits-differ-from-authorisation",
                        Map.of("credits", "303840000", "authorisation", "288000000")),
                new EnactmentRetried(DECISION, 2, LAUNCH, LocalDate.of(2026, 4, 2)),
                new DecisionPostponed(
                        DECISION,
                        SITTING,
                        1,
                        Postponement.MORE_INFORMATION,
                        "Étude de stationnement attendue",
                        SITTING_DAY),
                new DecisionSuspended(
                        DECISION,
                        LegalChallenge.PREFECT_REFERRAL,
                        "TA 2600417",
                        "Doute sérieux sur la compétence",
                        LocalDate.of(2026, 4, 20)),
                new SuspensionLifted(DECISION, "TA 2600417", "Rejet du déféré", LocalDate.of(2026, 6, 8)),
                new DecisionAnnulled(
                        DECISION,
                        LegalChallenge.APPEAL,
                        "TA 2600512",
                        "Convocation irrégulière",
                        LocalDate.of(2026, 9, 15)));
    }

    private GovernanceSamples() {}
}
