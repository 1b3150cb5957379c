package fr.gouvernail.query.audit.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A point that three bodies had in hand, and a power that one of them granted. */
class WhyAcrossBodiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final TerritoryId TERRITORY = new TerritoryId(new UUID(2, 1));
    private static final PersonId PERSON = new PersonId(new UUID(2, 6));
    private static final ProjectId PROJECT = new ProjectId(new UUID(2, 5));
    private static final BudgetId BUDGET = new BudgetId(new UUID(2, 7));
    private static final BudgetEnvelope ENVELOPE = new BudgetEnvelope(Money.euros(100_000), List.of());
    private static final Resolution LAUNCH = new Resolution.LaunchProject(PROJECT);
    private static final BodyId TECHNICAL = new BodyId(new UUID(3, 1));
    private static final BodyId STEERING = new BodyId(new UUID(3, 2));
    private static final BodyId COUNCIL = new BodyId(new UUID(3, 3));
    private static final DecisionId PREPARED = new DecisionId(new UUID(4, 1));
    private static final DecisionId STEERED = new DecisionId(new UUID(4, 2));
    private static final DecisionId VOTED = new DecisionId(new UUID(4, 3));
    private static final DelegationId DELEGATION = new DelegationId(new UUID(5, 1));
    private static final Tally TALLY = new Tally(7, 2, 0, 1, 9, 6, 9, Tally.Outcome.CARRIED);

    private final RecordedTrail store = new RecordedTrail(TERRITORY, PERSON);
    private final WhyChains chains = new WhyChains(store, store);

    @BeforeEach
    void threeBodies() {
        establish(TECHNICAL, "Comité technique");
        establish(STEERING, "Comité de pilotage");
        establish(COUNCIL, "Conseil municipal");
    }

    private void establish(BodyId body, String name) {
        var rules = new BodyRules(BodyRules.Quorum.MAJORITY_OF_SEATS, 0, true, 5);
        store.record(
                body, null, new BodyEstablished(body, TERRITORY, null, BodyKind.STEERING_COMMITTEE, name, rules, DAY));
    }

    private void draft(DecisionId decision, BodyId body, String reference, Resolution resolution) {
        store.record(
                decision,
                null,
                new DecisionDrafted(decision, TERRITORY, null, body, false, reference, "Lancer", "Texte", resolution));
    }

    private void handOn(DecisionId from, BodyId to, DecisionId successor, Resolution resolution, int after) {
        store.record(
                from,
                null,
                new DecisionReferred(
                        from, to, successor, "R", "Lancer", "Texte", resolution, "Préparé", DAY.plusDays(after)));
    }

    private void receive(DecisionId decision, DecisionId from, BodyId body, String reference, Resolution resolution) {
        draft(decision, body, reference, resolution);
        store.record(decision, null, new DecisionReceived(decision, from, "Préparé", DAY));
    }

    private void vote(DecisionId decision, BodyId body, SittingId sitting) {
        var rules = new BodyRules(BodyRules.Quorum.MAJORITY_OF_SEATS, 0, true, 5);
        var seats = List.of(new Seat(PERSON, SeatQuality.ELECTED, true, true));
        store.record(
                sitting, null, new SittingConvened(sitting, body, TERRITORY, null, DAY, "Mairie", DAY, seats, rules));
        var item = new AgendaItem(1, "Halle", decision);
        store.record(sitting, null, new VoteRecorded(sitting, body, item, List.of(), TALLY, DAY));
        store.record(decision, null, new DecisionAdopted(decision, sitting, 1, TALLY, DAY));
    }

    /** The technical committee prepares, the steering committee votes and asks the council, which decides. */
    private long launchedThroughThreeBodies() {
        draft(PREPARED, TECHNICAL, "CT-03", LAUNCH);
        handOn(PREPARED, STEERING, STEERED, LAUNCH, 1);
        receive(STEERED, PREPARED, STEERING, "CP-12", LAUNCH);
        vote(STEERED, STEERING, new SittingId(new UUID(6, 2)));
        handOn(STEERED, COUNCIL, VOTED, LAUNCH, 2);
        receive(VOTED, STEERED, COUNCIL, "CM-07", LAUNCH);
        vote(VOTED, COUNCIL, new SittingId(new UUID(6, 3)));
        return store.record(PROJECT, VOTED.text(), new ProjectLaunched(PROJECT, Phase.STUDY, Phase.OPERATION, DAY));
    }

    private static Reader reader(Role role) {
        return new Reader(PERSON, "quelqu’un", role, TERRITORY, null);
    }

    @Test
    void theChainGoesOnThroughTheBodiesThatHadThePointBefore() {
        var position = launchedThroughThreeBodies();

        var why = chains.why(reader(Role.DIRECTOR), position, null).orElseThrow();

        assertThat(Objects.requireNonNull(why.decision()).reference()).isEqualTo("CM-07");
        assertThat(why.earlier())
                .extracting(Why.EarlierLink::bodyName, Why.EarlierLink::reference, Why.EarlierLink::handedOn)
                .containsExactly(
                        tuple("Comité de pilotage", "CP-12", DAY.plusDays(2)),
                        tuple("Comité technique", "CT-03", DAY.plusDays(1)));
        var steering = why.earlier().getFirst();
        assertThat(Objects.requireNonNull(steering.vote()).tally()).isEqualTo(TALLY);
        assertThat(Objects.requireNonNull(steering.sitting()).heldOn()).isEqualTo(DAY);
        assertThat(why.earlier().getLast().vote()).isNull();
        assertThat(Objects.requireNonNull(why.origin()).position())
                .as("it began with the first draft")
                .isEqualTo(3);
    }

    @Test
    void aCoFinancerFollowsOnlyTheBodiesThatHadMoneyInHand() {
        var plan = new Resolution.ReframeBudget(BUDGET, ENVELOPE, "Motif");
        draft(PREPARED, TECHNICAL, "CT-03", new Resolution.TakeNote());
        handOn(PREPARED, STEERING, STEERED, plan, 1);
        receive(STEERED, PREPARED, STEERING, "CP-12", plan);
        handOn(STEERED, COUNCIL, VOTED, plan, 2);
        receive(VOTED, STEERED, COUNCIL, "CM-07", plan);
        vote(VOTED, COUNCIL, new SittingId(new UUID(6, 3)));

        var position = store.size() - 1L;

        assertThat(chains.why(reader(Role.CO_FINANCER), position, null)
                        .orElseThrow()
                        .earlier())
                .extracting(Why.EarlierLink::reference)
                .containsExactly("CP-12");
        assertThat(chains.why(reader(Role.RESIDENT), position, null)
                        .orElseThrow()
                        .earlier())
                .hasSize(2);
    }

    /** The committee grants the power, and the budget is reframed under it. */
    private long reframedUnderADelegation() {
        var grant = new Resolution.GrantDelegation(
                STEERING, PERSON, DelegatedPower.REFRAME_BUDGET, Money.euros(200_000), DAY, null);
        draft(STEERED, STEERING, "CP-12", grant);
        vote(STEERED, STEERING, new SittingId(new UUID(6, 2)));
        store.record(
                STEERING,
                STEERED.text(),
                new DelegationGranted(
                        STEERING,
                        DELEGATION,
                        PERSON,
                        DelegatedPower.REFRAME_BUDGET,
                        Money.euros(200_000),
                        DAY,
                        null,
                        STEERED));
        return store.record(
                BUDGET,
                DELEGATION.text(),
                new BudgetReframed(BUDGET, PROJECT, ENVELOPE, ENVELOPE, Money.euros(0), "Motif", DAY));
    }

    @Test
    void aCoFinancerReadsUnderWhatBoundsItsBudgetWasReframedAndNothingAbove() {
        var position = reframedUnderADelegation();

        var why = chains.why(reader(Role.CO_FINANCER), position, null).orElseThrow();

        var power = Objects.requireNonNull(why.power());
        assertThat(power.bodyName()).isEqualTo("Comité de pilotage");
        assertThat(power.power()).isEqualTo(DelegatedPower.REFRAME_BUDGET);
        assertThat(power.ceiling()).isEqualTo(Money.euros(200_000));
        assertThat(power.from()).isEqualTo(DAY);
        assertThat(power.holder()).as("a role, not a name").isNull();
        assertThat(why.event().role()).isEqualTo(Role.DIRECTOR);
        assertThat(why.event().effectiveOn()).isEqualTo(DAY);
        assertThat(why.decision()).isNull();
        assertThat(why.vote()).isNull();
        assertThat(why.sitting()).isNull();
        assertThat(why.origin()).isNull();
        assertThat(why.effects()).isEmpty();
    }

    @Test
    void theAdministrationsReadTheDelegationAndTheDecisionThatGrantsIt() {
        var position = reframedUnderADelegation();

        var why = chains.why(reader(Role.PMO), position, null).orElseThrow();

        assertThat(Objects.requireNonNull(why.power()).holder()).isEqualTo(PERSON);
        assertThat(Objects.requireNonNull(why.decision()).reference()).isEqualTo("CP-12");
        assertThat(why.effects()).extracting(TrailRow::position).containsExactly(position);
    }

    @Test
    void aCoFinancerStillReadsNothingOfWhatIsNoMoney() {
        reframedUnderADelegation();
        var position = store.record(
                PROJECT, DELEGATION.text(), new ProjectLaunched(PROJECT, Phase.STUDY, Phase.OPERATION, DAY));

        assertThat(chains.why(reader(Role.CO_FINANCER), position, null)).isEmpty();
    }
}
