package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.DecisionRecordCommand;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Subjects;
import org.axonframework.commandhandling.CommandHandler;

/** What is put on record about a decision: how it was weighed, what follows from it, and what corrects it. */
abstract class DecisionOnRecord extends DecisionShell {

    @CommandHandler
    public void recordOptions(DecisionRecordCommand.RecordOptions command, CommandContext context) {
        record(DecisionRecords.options(opened(context), command));
    }

    @CommandHandler
    public void recordDissent(DecisionRecordCommand.RecordDissent command, CommandContext context, VoteResults votes) {
        record(DecisionRecords.dissent(opened(context), command, votes));
    }

    @CommandHandler
    public void addFollowUp(DecisionRecordCommand.AddFollowUp command, CommandContext context) {
        record(FollowUps.add(opened(context), command));
    }

    @CommandHandler
    public void completeFollowUp(DecisionRecordCommand.CompleteFollowUp command, CommandContext context) {
        record(FollowUps.complete(opened(context), command, context.actor()));
    }

    @CommandHandler
    public void dropFollowUp(DecisionRecordCommand.DropFollowUp command, CommandContext context) {
        record(FollowUps.drop(opened(context), command));
    }

    @CommandHandler
    public void rescheduleFollowUp(DecisionRecordCommand.RescheduleFollowUp command, CommandContext context) {
        record(FollowUps.reschedule(opened(context), command));
    }

    @CommandHandler
    public void describeAct(DecisionRecordCommand.DescribeAct command, CommandContext context, ActNumbers numbers) {
        record(CouncilActs.describe(opened(context), command, numbers));
    }

    @CommandHandler
    public void planReview(DecisionRecordCommand.PlanReview command, CommandContext context) {
        record(DecisionRecords.planReview(opened(context), command));
    }

    @CommandHandler
    public void recordReview(DecisionRecordCommand.RecordReview command, CommandContext context) {
        record(DecisionRecords.review(opened(context), command));
    }

    @CommandHandler
    public void announceCorrection(
            DecisionRecordCommand.AnnounceCorrection command,
            CommandContext context,
            Subjects subjects,
            DraftedDecisions decisions) {
        record(DecisionRecords.announce(opened(context), command, subjects, decisions));
    }

    @CommandHandler
    public void markCorrected(DecisionRecordCommand.MarkCorrected command, CommandContext context) {
        record(DecisionRecords.corrected(opened(context), command));
    }
}
