package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.DecisionCommand.ReceiveDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;

/** A point that a body hands on is drafted in the backlog of the one that receives it, once, under the id that the referral gave it. */
public final class WhenDecisionReferredThenDraftInReceivingBody implements Policy {

    @Override
    public String name() {
        return "governance.receive-referred";
    }

    @Override
    public void on(RecordedEvent event, CommandDispatcher dispatcher) {
        if (event.payload() instanceof DecisionReferred referred) {
            var receive = new ReceiveDecision(
                    referred.successor(),
                    referred.decision(),
                    referred.to(),
                    referred.reference(),
                    referred.title(),
                    referred.text(),
                    referred.resolution(),
                    referred.reason(),
                    referred.effectiveOn());
            var key = "receive:%s:%s"
                    .formatted(referred.decision().uuid(), referred.successor().uuid());
            FollowUp.note(event, dispatcher, receive, key);
        }
    }
}
