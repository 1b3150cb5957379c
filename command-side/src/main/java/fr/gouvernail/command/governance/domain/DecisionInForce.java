package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.DecisionCommand.AnnulDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.LiftSuspension;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.SuspendDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.kernel.command.CommandContext;
import org.axonframework.commandhandling.CommandHandler;

/** A decision once it is voted: its formalities, its effect, and what a judge makes of it. */
public abstract class DecisionInForce extends DecisionOnRecord {

    @CommandHandler
    public void transmit(TransmitDecision command, CommandContext context) {
        record(DecisionFormalities.transmit(opened(context), command));
    }

    @CommandHandler
    public void publish(PublishDecision command, CommandContext context) {
        record(DecisionFormalities.publish(opened(context), command));
    }

    @CommandHandler
    public void confirmEnactment(ConfirmEnactment command, CommandContext context) {
        record(Enactments.confirmEnactment(opened(context), command));
    }

    @CommandHandler
    public void recordEnactmentFailure(RecordEnactmentFailure command, CommandContext context) {
        record(Enactments.recordEnactmentFailure(opened(context), command));
    }

    @CommandHandler
    public void retryEnactment(RetryEnactment command, CommandContext context) {
        record(Enactments.retryEnactment(opened(context), command));
    }

    @CommandHandler
    public void suspend(SuspendDecision command, CommandContext context) {
        record(LegalReviews.suspend(opened(context), command));
    }

    @CommandHandler
    public void liftSuspension(LiftSuspension command, CommandContext context) {
        record(LegalReviews.lift(opened(context), command));
    }

    @CommandHandler
    public void annul(AnnulDecision command, CommandContext context) {
        record(LegalReviews.annul(opened(context), command));
    }
}
