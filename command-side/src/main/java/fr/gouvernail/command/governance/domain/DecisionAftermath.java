package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.DecisionCommand.AnnulDecision;
import fr.gouvernail.contract.governance.DecisionCommand.LiftSuspension;
import fr.gouvernail.contract.governance.DecisionCommand.SuspendDecision;
import fr.gouvernail.kernel.command.CommandContext;
import org.axonframework.commandhandling.CommandHandler;

/** The part of {@link Decision} that takes what comes after the vote. */
abstract class DecisionAftermath {

    abstract DecisionState state();

    @CommandHandler
    public void suspend(SuspendDecision command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), LegalReviews.suspend(state(), command));
    }

    @CommandHandler
    public void liftSuspension(LiftSuspension command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), LegalReviews.lift(state(), command));
    }

    @CommandHandler
    public void annul(AnnulDecision command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), LegalReviews.annul(state(), command));
    }
}
