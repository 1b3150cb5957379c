package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionRecordCommand.MarkCorrected;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;

/** The decision that a later one corrects says so itself, so that the link is seen from both ends. */
public final class WhenCorrectionTakesEffectThenMarkCorrected implements Policy {

    @Override
    public String name() {
        return "governance.mark-corrected";
    }

    @Override
    public void on(RecordedEvent event, CommandDispatcher dispatcher) {
        if (event.payload() instanceof CorrectionTookEffect took) {
            var mark = new MarkCorrected(took.earlier(), took.decision(), took.kind(), took.effectiveOn());
            var key = "corrected:%s:%s"
                    .formatted(took.earlier().uuid(), took.decision().uuid());
            FollowUp.note(event, dispatcher, mark, key);
        }
    }
}
