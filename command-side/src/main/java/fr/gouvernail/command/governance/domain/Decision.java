package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.AnnulDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.LiftSuspension;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ReceiveDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.ReferDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RefuseDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.SuspendDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionCommand.WithdrawDecision;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AddFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AnnounceCorrection;
import fr.gouvernail.contract.governance.DecisionRecordCommand.CompleteFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DescribeAct;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DropFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.MarkCorrected;
import fr.gouvernail.contract.governance.DecisionRecordCommand.PlanReview;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordDissent;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordOptions;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordPastDecision;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordReview;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RescheduleFollowUp;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.DecisionId;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A decision of a body, from its draft to its effect. */
@AggregateRoot(type = "governance.decision")
public class Decision {

    @AggregateIdentifier
    @Nullable
    DecisionId id;

    private @Nullable DecisionState state;

    protected Decision() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void draft(DraftDecision command, CommandContext context, Bodies bodies, Subjects subjects) {
        var body = bodies.requireProfile(command.body());
        context.requireRightOn(body.scope().territory());
        var drafted = DecisionDecisions.draft(command, body, subjects);
        Recording.record(new Scope(drafted.territory(), drafted.programme()), drafted);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void recordPast(RecordPastDecision command, CommandContext context, Bodies bodies, Subjects subjects) {
        var body = bodies.requireProfile(command.body());
        context.requireRightOn(body.scope().territory());
        var recorded = PastDecisions.record(command, bodies, subjects, context);
        Recording.record(new Scope(recorded.territory(), recorded.programme()), recorded);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void receive(ReceiveDecision command, CommandContext context, Bodies bodies, Subjects subjects) {
        var body = bodies.requireProfile(command.body());
        context.requireRightOn(body.scope().territory());
        var received = Referrals.receive(command, body, subjects);
        Recording.record(received.scope(), received.events());
    }

    @CommandHandler
    public void refer(
            ReferDecision command, CommandContext context, Bodies bodies, Subjects subjects, VoteResults votes) {
        record(Referrals.refer(opened(context), command, bodies, subjects, votes));
    }

    @CommandHandler
    public void table(TableDecision command, CommandContext context) {
        record(DecisionDecisions.table(opened(context), command));
    }

    @CommandHandler
    public void adopt(AdoptDecision command, CommandContext context, VoteResults votes, ShownFindings findings) {
        record(DecisionDecisions.adopt(opened(context), command, votes, findings));
    }

    @CommandHandler
    public void refuse(RefuseDecision command, CommandContext context, VoteResults votes, ShownFindings findings) {
        record(DecisionDecisions.refuse(opened(context), command, votes, findings));
    }

    @CommandHandler
    public void withdraw(WithdrawDecision command, CommandContext context, VoteResults votes) {
        record(DecisionDecisions.withdraw(opened(context), command, votes));
    }

    @CommandHandler
    public void postpone(PostponeDecision command, CommandContext context, VoteResults votes) {
        record(DecisionDecisions.postpone(opened(context), command, votes));
    }

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
    public void describeAct(DescribeAct command, CommandContext context, ActNumbers numbers) {
        record(CouncilActs.describe(opened(context), command, numbers));
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

    @EventSourcingHandler
    void on(DecisionEvent event) {
        id = event.decision();
        state = DecisionState.evolve(state, event);
    }

    private DecisionState opened(CommandContext context) {
        context.requireRightOn(state().scope().territory());
        return state();
    }

    private void record(DecisionEvent event) {
        Recording.record(state().scope(), event);
    }

    private void record(List<? extends DecisionEvent> events) {
        Recording.record(state().scope(), events);
    }

    private DecisionState state() {
        return Objects.requireNonNull(state);
    }
}
