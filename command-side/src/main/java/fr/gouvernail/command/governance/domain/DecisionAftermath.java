package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.DecisionCommand.AnnulDecision;
import fr.gouvernail.contract.governance.DecisionCommand.LiftSuspension;
import fr.gouvernail.contract.governance.DecisionCommand.SuspendDecision;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AddFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AnnounceCorrection;
import fr.gouvernail.contract.governance.DecisionRecordCommand.CompleteFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.MarkCorrected;
import fr.gouvernail.contract.governance.DecisionRecordCommand.PlanReview;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordDissent;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordOptions;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordReview;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Subjects;
import org.axonframework.commandhandling.CommandHandler;

/** The part of {@link Decision} that takes what comes after the vote. It creates nothing: Axon would make one of this very class. */
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

    @CommandHandler
    public void recordOptions(RecordOptions command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.options(state(), command));
    }

    @CommandHandler
    public void recordDissent(RecordDissent command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.dissent(state(), command));
    }

    @CommandHandler
    public void addFollowUp(AddFollowUp command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), FollowUps.add(state(), command));
    }

    @CommandHandler
    public void completeFollowUp(CompleteFollowUp command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), FollowUps.complete(state(), command, context.actor()));
    }

    @CommandHandler
    public void planReview(PlanReview command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.planReview(state(), command));
    }

    @CommandHandler
    public void recordReview(RecordReview command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.review(state(), command));
    }

    @CommandHandler
    public void announceCorrection(AnnounceCorrection command, CommandContext context, Subjects subjects) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.announce(state(), command, subjects));
    }

    @CommandHandler
    public void markCorrected(MarkCorrected command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.corrected(state(), command));
    }
}
