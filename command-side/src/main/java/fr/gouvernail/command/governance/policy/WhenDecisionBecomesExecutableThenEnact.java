package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.RejectionKind;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;

/**
 * Carries a decision out by sending the command its resolution orders, under the decision's authority, and records how it went.
 * A refusal by the target is a fact someone has to see, so it is recorded with its code and figures.
 */
public final class WhenDecisionBecomesExecutableThenEnact implements Policy {

    private static final int FIRST_ATTEMPT = 1;

    private record Order(DecisionId decision, Resolution resolution, LocalDate effectiveOn, int attempt) {

        private String key(String verb) {
            return verb + ":" + decision.text() + ":" + attempt;
        }
    }

    @Override
    public String name() {
        return "governance.enact";
    }

    @Override
    public void on(RecordedEvent event, CommandDispatcher dispatcher) {
        switch (event.payload()) {
            case DecisionBecameExecutable e ->
                enact(event, new Order(e.decision(), e.resolution(), e.effectiveOn(), FIRST_ATTEMPT), dispatcher);
            case EnactmentRetried e ->
                enact(event, new Order(e.decision(), e.resolution(), e.effectiveOn(), e.attempt()), dispatcher);
            default -> {}
        }
    }

    private static void enact(RecordedEvent event, Order order, CommandDispatcher dispatcher) {
        CommandReceipt receipt;
        try {
            receipt = carryOut(event, order, dispatcher);
        } catch (CommandRejected refused) {
            if (refused.code().kind() == RejectionKind.UNAVAILABLE) {
                throw refused;
            }
            var failure =
                    new RecordEnactmentFailure(order.decision(), refused.code().code(), refused.parameters());
            FollowUp.note(event, dispatcher, failure, order.key("enactment-failed"));
            return;
        }
        var confirmation = new ConfirmEnactment(order.decision(), receipt.target(), receipt.version());
        FollowUp.note(event, dispatcher, confirmation, order.key("enacted"));
    }

    private static CommandReceipt carryOut(RecordedEvent event, Order order, CommandDispatcher dispatcher) {
        var command = ResolutionCommands.commandFor(order.decision(), order.resolution(), order.effectiveOn(), null);
        if (command == null) {
            // Taking note or asking for something has its effect in the decision itself.
            return new CommandReceipt(order.decision().text(), event.sequence(), event.position(), false);
        }
        var authority = order.decision().text();
        return dispatcher.send(FollowUp.envelope(event, command, order.key("enact"), authority));
    }
}
