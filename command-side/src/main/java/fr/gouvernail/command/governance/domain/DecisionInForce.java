package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.kernel.command.CommandContext;
import org.axonframework.commandhandling.CommandHandler;

/** What makes an adopted decision executable, and what becomes of its effect. */
abstract class DecisionInForce extends DecisionOnRecord {

    @CommandHandler
    public void transmit(DecisionCommand.TransmitDecision command, CommandContext context) {
        record(DecisionFormalities.transmit(opened(context), command));
    }

    @CommandHandler
    public void publish(DecisionCommand.PublishDecision command, CommandContext context) {
        record(DecisionFormalities.publish(opened(context), command));
    }

    @CommandHandler
    public void confirmEnactment(DecisionCommand.ConfirmEnactment command, CommandContext context) {
        record(Enactments.confirmEnactment(opened(context), command));
    }

    @CommandHandler
    public void recordEnactmentFailure(DecisionCommand.RecordEnactmentFailure command, CommandContext context) {
        record(Enactments.recordEnactmentFailure(opened(context), command));
    }

    @CommandHandler
    public void retryEnactment(DecisionCommand.RetryEnactment command, CommandContext context) {
        record(Enactments.retryEnactment(opened(context), command));
    }

    @CommandHandler
    public void suspend(DecisionCommand.SuspendDecision command, CommandContext context) {
        record(LegalReviews.suspend(opened(context), command));
    }

    @CommandHandler
    public void liftSuspension(DecisionCommand.LiftSuspension command, CommandContext context) {
        record(LegalReviews.lift(opened(context), command));
    }

    @CommandHandler
    public void annul(DecisionCommand.AnnulDecision command, CommandContext context) {
        record(LegalReviews.annul(opened(context), command));
    }
}
