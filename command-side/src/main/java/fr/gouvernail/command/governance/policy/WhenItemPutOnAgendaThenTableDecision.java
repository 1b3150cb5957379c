package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;

/** A decision that stands on an agenda is tabled there. */
public final class WhenItemPutOnAgendaThenTableDecision implements Policy {

    @Override
    public String name() {
        return "governance.table-decision";
    }

    @Override
    public void on(RecordedEvent event, CommandDispatcher dispatcher) {
        if (event.payload() instanceof ItemPutOnAgenda put && put.item().decision() != null) {
            var decision = put.item().decision();
            int item = put.item().number();
            var key = "table:%s:%s:%d".formatted(decision.text(), put.sitting().uuid(), item);
            FollowUp.note(event, dispatcher, new TableDecision(decision, put.sitting(), item), key);
        }
    }
}
