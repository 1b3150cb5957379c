package fr.gouvernail.command.governance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Recorded;
import fr.gouvernail.command.testing.RecordingDispatcher;
import fr.gouvernail.contract.governance.DecisionCommand.ReceiveDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralPolicyTest {

    private static final DecisionId FROM = new DecisionId(new UUID(5, 1));
    private static final DecisionId NEXT = new DecisionId(new UUID(5, 2));
    private static final BodyId STEERING = new BodyId(new UUID(3, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final Resolution LAUNCH = new Resolution.LaunchProject(new ProjectId(new UUID(7, 1)));
    private static final DecisionReferred REFERRED =
            new DecisionReferred(FROM, STEERING, NEXT, "CP-12", "Halle", "Considérant…", LAUNCH, "Préparé", DAY);

    private final RecordingDispatcher dispatcher = new RecordingDispatcher();

    @Test
    void aPointThatIsHandedOnIsDraftedOnceInTheReceivingBodyAsItWasWorded() {
        var policy = new WhenDecisionReferredThenDraftInReceivingBody();
        var event = Recorded.event(FROM, 3, Scope.of(TerritoryId.ofInsee("99001")), REFERRED);
        policy.on(event, dispatcher);
        policy.on(event, dispatcher);
        assertThat(dispatcher.sent())
                .extracting(CommandEnvelope::command)
                .containsOnly(new ReceiveDecision(
                        NEXT, FROM, STEERING, "CP-12", "Halle", "Considérant…", LAUNCH, "Préparé", DAY));
        assertThat(dispatcher.sent())
                .extracting(CommandEnvelope::idempotencyKey)
                .hasSize(2);
        assertThat(dispatcher.sent().getFirst()).isEqualTo(dispatcher.sent().getLast());
    }
}
