package fr.gouvernail.query.audit.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Resolution.LaunchProject;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhyChainsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final TerritoryId TERRITORY = new TerritoryId(new UUID(2, 1));
    private static final BodyId BODY = new BodyId(new UUID(2, 2));
    private static final SittingId SITTING = new SittingId(new UUID(2, 3));
    private static final DecisionId DECISION = new DecisionId(new UUID(2, 4));
    private static final ProjectId PROJECT = new ProjectId(new UUID(2, 5));
    private static final PersonId PERSON = new PersonId(new UUID(2, 6));
    private static final Tally TALLY = new Tally(7, 2, 0, 1, 9, 6, 9, Tally.Outcome.CARRIED);

    private final RecordedTrail store = new RecordedTrail(TERRITORY, PERSON);
    private final WhyChains chains = new WhyChains(store, store);

    @BeforeEach
    void aProjectWasLaunchedByADecision() {
        var rules = new BodyRules(BodyRules.Quorum.MAJORITY_OF_SEATS, 0, true, 5);
        var seats = List.of(new Seat(PERSON, SeatQuality.ELECTED, true, true));
        var resolution = new LaunchProject(PROJECT);
        record(
                BODY,
                null,
                new BodyEstablished(BODY, TERRITORY, null, BodyKind.GOVERNANCE_COMMITTEE, "Comité", rules, DAY));
        record(
                DECISION,
                null,
                new DecisionDrafted(DECISION, TERRITORY, null, BODY, false, "D-07", "Lancer", "Texte", resolution));
        record(SITTING, null, new SittingConvened(SITTING, BODY, TERRITORY, null, DAY, "Mairie", DAY, seats, rules));
        record(
                SITTING,
                null,
                new VoteRecorded(SITTING, BODY, new AgendaItem(4, "Halle", DECISION), List.of(), TALLY, DAY));
        record(DECISION, null, new DecisionAdopted(DECISION, SITTING, 4, TALLY, DAY));
        record(PROJECT, DECISION.text(), new ProjectLaunched(PROJECT, Phase.STUDY, Phase.OPERATION, DAY));
    }

    @Test
    void anEventLeadsUpToItsDecisionItsVoteAndItsSitting() {
        var why = chains.why(reader(Role.AUDITOR), 5, "project.phase").orElseThrow();
        assertThat(why.figure()).isEqualTo(new Fact("phase", Phase.STUDY, Phase.OPERATION));
        assertThat(Objects.requireNonNull(why.decision()).reference()).isEqualTo("D-07");
        assertThat(Objects.requireNonNull(why.vote()).tally()).isEqualTo(TALLY);
        assertThat(why.vote().position()).isEqualTo(3);
        assertThat(Objects.requireNonNull(why.sitting()).bodyName()).isEqualTo("Comité");
        assertThat(Objects.requireNonNull(why.origin()).name()).isEqualTo("governance.decision.drafted");
    }

    @Test
    void aDecisionLeadsDownToWhatItProduced() {
        var why = chains.why(reader(Role.DIRECTOR), 4, null).orElseThrow();
        assertThat(why.effects()).extracting(TrailRow::position).containsExactly(5L);
        assertThat(chains.effects(reader(Role.DIRECTOR), DECISION.text())).isEqualTo(why.effects());
    }

    @Test
    void theChainStopsAtAnEventThatNeededNoDecision() {
        var why = chains.why(reader(Role.AUDITOR), 0, null).orElseThrow();
        assertThat(why.decision()).isNull();
        assertThat(why.sitting()).isNull();
        assertThat(why.effects()).isEmpty();
    }

    @Test
    void aCoFinancerIsNotLedToADecisionThatIsNotAboutMoney() {
        assertThat(chains.why(reader(Role.CO_FINANCER), 5, null)).isEmpty();
        assertThat(chains.effects(reader(Role.CO_FINANCER), DECISION.text())).isEmpty();
    }

    @Test
    void aResidentIsLedUpToTheVoteAndNotDownToEverythingElse() {
        var why = chains.why(reader(Role.RESIDENT), 5, "project.phase").orElseThrow();
        assertThat(why.figure()).isEqualTo(new Fact("phase", Phase.STUDY, Phase.OPERATION));
        assertThat(Objects.requireNonNull(why.decision()).reference()).isEqualTo("D-07");
        assertThat(Objects.requireNonNull(why.vote()).tally()).isEqualTo(TALLY);
        assertThat(why.effects()).isEmpty();
    }

    @Test
    void aDecisionTakenOverFromPaperIsWhereItBegan() {
        var past = new DecisionId(new UUID(2, 7));
        record(past, null, past(past, new LaunchProject(PROJECT)));
        record(PROJECT, past.text(), new ProjectLaunched(PROJECT, Phase.STUDY, Phase.OPERATION, DAY));
        var why = chains.why(reader(Role.RESIDENT), store.size() - 1L, null).orElseThrow();
        assertThat(Objects.requireNonNull(why.decision()).reference()).isEqualTo("2019-14");
        assertThat(Objects.requireNonNull(why.origin()).name()).isEqualTo("governance.decision.past-recorded");
        assertThat(why.vote()).isNull();
        assertThat(chains.why(reader(Role.CO_FINANCER), store.size() - 1L, null))
                .isEmpty();

        var plan = new DecisionId(new UUID(2, 8));
        record(plan, null, past(plan, new Resolution.AdoptFundingPlan(new FundingPlanId(new UUID(2, 9)))));
        assertThat(chains.why(reader(Role.CO_FINANCER), store.size() - 1L, null))
                .isPresent();
    }

    private static PastDecisionRecorded past(DecisionId decision, Resolution allows) {
        return new PastDecisionRecorded(
                decision,
                TERRITORY,
                null,
                BODY,
                false,
                "2019-14",
                "Étude",
                "Texte",
                PastOutcome.ADOPTED,
                DAY,
                "Registre",
                "Reprise",
                allows,
                null,
                null,
                null);
    }

    @Test
    void noPersonIsShownOutsideOfTheAdministrations() {
        var frame = new ProjectFrame("Ouvrir la halle", "La place", DAY, DAY.plusYears(1), Money.euros(1), PERSON);
        record(PROJECT, null, new ProjectFramed(PROJECT, null, frame, DAY));
        var position = store.size() - 1L;
        assertThat(chains.why(reader(Role.DIRECTOR), position, "project.lead")
                        .orElseThrow()
                        .figure())
                .isEqualTo(new Fact("lead", null, PERSON));
        for (var role : List.of(Role.RESIDENT, Role.PARTNER)) {
            var why = chains.why(reader(role), position, "project.lead").orElseThrow();
            assertThat(why.figure()).isNull();
            assertThat(why.event().actor()).isNull();
        }
    }

    @Test
    void whatIsUnderlinedForAReaderOpensForThem() {
        for (var role : Role.values()) {
            var access = new WhyAccess(role);
            assertThat(access.opens("funding.plan")).as(role.name()).isEqualTo(access.links("plan.own-rate"));
            assertThat(access.opens("portfolio.project")).as(role.name()).isEqualTo(access.links("project.cost"));
            assertThat(access.opens("governance.sitting")).as(role.name()).isEqualTo(access.links("vote"));
            assertThat(access.opens("territory.access")).as(role.name()).isEqualTo(access.links("access.role"));
        }
        assertThat(new WhyAccess(Role.RESIDENT).opens("territory.access")).isFalse();
        assertThat(new WhyAccess(Role.CO_FINANCER).links("project.cost")).isFalse();
    }

    private static Reader reader(Role role) {
        return new Reader(PERSON, "l’auditrice", role, TERRITORY, null);
    }

    private void record(Identifier aggregate, @Nullable String authority, DomainEvent payload) {
        store.record(aggregate, authority, payload);
    }
}
