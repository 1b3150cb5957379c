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
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
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
                new Resolution.SuspendProject(
                        MARKET_HALL,
                        "Le marché du lot 2 est infructueux",
                        LocalDate.of(2027, 1, 8),
                        PortfolioLifeSamples.LEGACY),
                new Resolution.ResumeProject(MARKET_HALL, "Le lot 2 est attribué"),
                new Resolution.CompleteProject(MARKET_HALL, null, PortfolioLifeSamples.LEGACY),
                new Resolution.AbandonProject(
                        MARKET_HALL, "L’immeuble voisin a été vendu", PortfolioLifeSamples.LEGACY),
                new Resolution.ReframeProject(MARKET_HALL, PortfolioLifeSamples.REFRAMED, "Arbitrage rendu : option B"),
                new Resolution.GrantSubsidy(SampleIds.SUBSIDY, COMMITTEE, SubsidySamples.TERMS),
                new Resolution.TakeNote(),
                new Resolution.Request(List.of(DecisionSamples.TASK)));
    }

    static List<DomainEvent> all() {
        return Stream.of(body(), SittingSamples.all(), decision())
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
