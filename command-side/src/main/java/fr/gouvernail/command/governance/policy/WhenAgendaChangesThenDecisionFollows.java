package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;

/**
 * A decision that stands on an agenda is tabled there; one whose item is postponed goes back to the backlog. One policy for both, so that
 * a decision taken over by a second convocation is put off before it is tabled again.
 */
public final class WhenAgendaChangesThenDecisionFollows implements Policy {

    @Override
    public String name() {
        return "governance.table-decision";
    }

    @Override
    public void on(RecordedEvent event, CommandDispatcher dispatcher) {
        switch (event.payload()) {
            case ItemPutOnAgenda put
            when put.item().decision() != null -> {
                var decision = put.item().decision();
                int item = put.item().number();
                var key = "table:%s:%s:%d"
                        .formatted(decision.text(), put.sitting().uuid(), item);
                FollowUp.note(event, dispatcher, new TableDecision(decision, put.sitting(), item), key);
            }
            case ItemPostponed postponed
            when postponed.item().decision() != null -> {
                var decision = postponed.item().decision();
                int item = postponed.item().number();
                var key = "postpone:%s:%s:%d"
                        .formatted(decision.text(), postponed.sitting().uuid(), item);
                var command = new PostponeDecision(
                        decision,
                        null,
                        postponed.sitting(),
                        item,
                        postponed.ground(),
                        postponed.reason(),
                        postponed.effectiveOn());
                FollowUp.note(event, dispatcher, command, key);
            }
            default -> {}
        }
    }
}
