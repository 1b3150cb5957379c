package fr.gouvernail.command.governance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.command.testing.Recorded;
import fr.gouvernail.command.testing.RecordingDispatcher;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnactmentPolicyTest {

    private static final DecisionId DECISION = new DecisionId(new UUID(5, 1));
    private static final SittingId SITTING = new SittingId(new UUID(4, 1));
    private static final ProjectId HALL = new ProjectId(new UUID(7, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final Resolution LAUNCH = new Resolution.LaunchProject(HALL);
    private static final LaunchProject ORDERED = new LaunchProject(HALL, null, DAY);
    private static final Scope SCOPE = Scope.of(TerritoryId.ofInsee("99001"));

    private final RecordingDispatcher dispatcher = new RecordingDispatcher();

    private static RecordedEvent executable(Resolution resolution) {
        return Recorded.event(DECISION, 3, SCOPE, new DecisionBecameExecutable(DECISION, resolution, DAY));
    }

    private static String key(String verb, int attempt) {
        return verb + ":" + DECISION.text() + ":" + attempt;
    }

    @Test
    void theVeryCommandOrderedIsSentUnderTheDecisionsAuthorityAndConfirmed() {
        var event = executable(LAUNCH);
        new WhenDecisionBecomesExecutableThenEnact().on(event, dispatcher);
        assertThat(dispatcher.sent())
                .containsExactly(
                        new CommandEnvelope(
                                ORDERED,
                                Actor.SYSTEM,
                                key("enact", 1),
                                DECISION.text(),
                                event.context().correlation(),
                                event.eventId()),
                        new CommandEnvelope(
                                new ConfirmEnactment(DECISION, HALL.text(), 7),
                                Actor.SYSTEM,
                                key("enacted", 1),
                                null,
                                event.context().correlation(),
                                event.eventId()));
    }

    @Test
    void theSameEventAgainSendsTheSameKeys() {
        var policy = new WhenDecisionBecomesExecutableThenEnact();
        policy.on(executable(LAUNCH), dispatcher);
        policy.on(executable(LAUNCH), dispatcher);
        assertThat(dispatcher.sent().subList(2, 4)).isEqualTo(dispatcher.sent().subList(0, 2));
    }

    @Test
    void anotherTryHasKeysOfItsOwn() {
        var event = Recorded.event(DECISION, 5, SCOPE, new EnactmentRetried(DECISION, 2, LAUNCH, DAY));
        new WhenDecisionBecomesExecutableThenEnact().on(event, dispatcher);
        assertThat(dispatcher.sent())
                .extracting(CommandEnvelope::idempotencyKey)
                .containsExactly(key("enact", 2), key("enacted", 2));
    }

    @Test
    void aRefusalIsRecordedWithItsCodeAndFigures() {
        var refusal = CommandRejected.of(PlatformRejection.UNKNOWN_TARGET, "target", HALL);
        dispatcher.refusing(LaunchProject.class, refusal);
        new WhenDecisionBecomesExecutableThenEnact().on(executable(LAUNCH), dispatcher);
        assertThat(dispatcher.sent())
                .extracting(CommandEnvelope::command)
                .containsExactly(
                        ORDERED,
                        new RecordEnactmentFailure(DECISION, "platform.unknown-target", Map.of("target", HALL.text())));
        assertThat(dispatcher.sent().getLast().idempotencyKey()).isEqualTo(key("enactment-failed", 1));
    }

    @Test
    void unavailabilityIsNoFailureAndComesAgain() {
        var unavailable = CommandRejected.of(PlatformRejection.UNAVAILABLE);
        dispatcher.refusing(LaunchProject.class, unavailable);
        assertThatThrownBy(() -> new WhenDecisionBecomesExecutableThenEnact().on(executable(LAUNCH), dispatcher))
                .isSameAs(unavailable);
        assertThat(dispatcher.sent()).hasSize(1);
    }

    @Test
    void unavailabilityWhenConfirmingComesAgainToo() {
        var unavailable = CommandRejected.of(PlatformRejection.UNAVAILABLE);
        dispatcher.refusing(ConfirmEnactment.class, unavailable);
        assertThatThrownBy(() -> new WhenDecisionBecomesExecutableThenEnact().on(executable(LAUNCH), dispatcher))
                .isSameAs(unavailable);
    }

    @Test
    void whatWasConfirmedAlreadyHoldsNothingUp() {
        dispatcher.refusing(
                ConfirmEnactment.class, CommandRejected.of(DecisionRejection.NOT_EXECUTABLE, "status", "ENACTED"));
        new WhenDecisionBecomesExecutableThenEnact().on(executable(LAUNCH), dispatcher);
        assertThat(dispatcher.sent()).hasSize(2);
    }

    @Test
    void takingNoteHasItsEffectInTheDecisionItself() {
        new WhenDecisionBecomesExecutableThenEnact().on(executable(new Resolution.TakeNote()), dispatcher);
        assertThat(dispatcher.sent())
                .extracting(CommandEnvelope::command)
                .containsExactly(new ConfirmEnactment(DECISION, DECISION.text(), 3));
    }

    @Test
    void everyOtherResolutionOrdersAGovernedCommandOnItsSubject() {
        var envelope = new BudgetEnvelope(Money.euros(10), List.of(new YearCredit(2026, Money.euros(10))));
        var budget = new BudgetId(new UUID(8, 1));
        for (var resolution : List.of(
                LAUNCH,
                new Resolution.ArbitrateAction(new ActionId(new UUID(8, 2)), "B", "Sans mezzanine"),
                new Resolution.AuthoriseBudget(budget, HALL, envelope),
                new Resolution.ReframeBudget(budget, envelope, "Amiante"),
                new Resolution.AdoptFundingPlan(new FundingPlanId(new UUID(8, 3))))) {
            var command = ResolutionCommands.commandFor(DECISION, resolution, DAY, null);
            assertThat(command).isInstanceOf(Governed.class);
            assertThat(command).extracting("effectiveOn").isEqualTo(DAY);
            assertThat(command).extracting("target").isEqualTo(resolution.subject());
        }
        assertThat(ResolutionCommands.commandFor(DECISION, LAUNCH, DAY, 4L))
                .isEqualTo(new LaunchProject(HALL, 4L, DAY));
    }

    @Test
    void aDecisionPutOnAnAgendaIsTabledThere() {
        var item = new AgendaItem(12, "Lancement de la halle", DECISION);
        var event = Recorded.event(SITTING, 1, SCOPE, new ItemPutOnAgenda(SITTING, item));
        new WhenAgendaChangesThenDecisionFollows().on(event, dispatcher);
        var sent = dispatcher.sent().getFirst();
        assertThat(sent.command()).isEqualTo(new TableDecision(DECISION, SITTING, 12));
        assertThat(sent.actor()).isEqualTo(Actor.SYSTEM);
        assertThat(sent.causation()).isEqualTo(event.eventId());
        assertThat(sent.idempotencyKey()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aPointThatIsOnlyDiscussedTablesNothing() {
        var item = new AgendaItem(1, "Questions diverses", null);
        var event = Recorded.event(SITTING, 1, SCOPE, new ItemPutOnAgenda(SITTING, item));
        new WhenAgendaChangesThenDecisionFollows().on(event, dispatcher);
        assertThat(dispatcher.sent()).isEmpty();
    }
}
