package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.Resolution.Request;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What comes with a decision's becoming executable, whichever formality was the last. */
final class DecisionEffects {

    static List<DecisionEvent> executable(DecisionState state, DecisionId decision, LocalDate day) {
        var events = new ArrayList<DecisionEvent>();
        events.add(new DecisionBecameExecutable(decision, state.resolution(), day));
        if (state.resolution() instanceof Request request) {
            int number = state.onRecord().followUps().size();
            for (var task : request.tasks()) {
                events.add(new FollowUpAdded(decision, ++number, task, day));
            }
        }
        var correction = state.onRecord().correction();
        if (correction != null) {
            events.add(new CorrectionTookEffect(decision, correction.earlier(), correction.kind(), day));
        }
        return events;
    }

    private DecisionEffects() {}
}
