package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.DecisionRecordCommand.AddFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AnnounceCorrection;
import fr.gouvernail.contract.governance.DecisionRecordCommand.CompleteFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DropFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.MarkCorrected;
import fr.gouvernail.contract.governance.DecisionRecordCommand.PlanReview;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordDissent;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordOptions;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordReview;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RescheduleFollowUp;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Subjects;
import org.axonframework.commandhandling.CommandHandler;

/** What is put on record about a decision beside its course: how it was weighed, who dissented, what follows, what corrects it. */
public abstract class DecisionOnRecord extends DecisionFile {

    @CommandHandler
    public void recordOptions(RecordOptions command, CommandContext context) {
        record(DecisionRecords.options(opened(context), command));
    }

    @CommandHandler
    public void recordDissent(RecordDissent command, CommandContext context, VoteResults votes) {
        record(DecisionRecords.dissent(opened(context), command, votes));
    }

    @CommandHandler
    public void addFollowUp(AddFollowUp command, CommandContext context) {
        record(FollowUps.add(opened(context), command));
    }

    @CommandHandler
    public void completeFollowUp(CompleteFollowUp command, CommandContext context) {
        record(FollowUps.complete(opened(context), command, context.actor()));
    }

    @CommandHandler
    public void dropFollowUp(DropFollowUp command, CommandContext context) {
        record(FollowUps.drop(opened(context), command));
    }

    @CommandHandler
    public void rescheduleFollowUp(RescheduleFollowUp command, CommandContext context) {
        record(FollowUps.reschedule(opened(context), command));
    }

    @CommandHandler
    public void planReview(PlanReview command, CommandContext context) {
        record(DecisionRecords.planReview(opened(context), command));
    }

    @CommandHandler
    public void recordReview(RecordReview command, CommandContext context) {
        record(DecisionRecords.review(opened(context), command));
    }

    @CommandHandler
    public void announceCorrection(
            AnnounceCorrection command, CommandContext context, Subjects subjects, DraftedDecisions decisions) {
        record(DecisionRecords.announce(opened(context), command, subjects, decisions));
    }

    @CommandHandler
    public void markCorrected(MarkCorrected command, CommandContext context) {
        record(DecisionRecords.corrected(opened(context), command));
    }
}
