package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.Postponement;
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
                var command = new PostponeDecision(decision, postponed.sitting(), item, reason(postponed));
                FollowUp.note(event, dispatcher, command, key);
            }
            default -> {}
        }
    }

    /** Kept with the decision for people to read, in the language of the territory. */
    private static String reason(ItemPostponed postponed) {
        var ground = words(postponed.ground());
        return postponed.reason() == null ? ground : ground + " : " + postponed.reason();
    }

    private static String words(Postponement ground) {
        return switch (ground) {
            case NO_QUORUM -> "Défaut de quorum";
            case URGENCY_REFUSED -> "Urgence refusée";
            case NOT_REACHED -> "Non examiné avant la levée";
            case MORE_INFORMATION -> "Complément demandé";
            case OTHER -> "Autre motif";
        };
    }
}
