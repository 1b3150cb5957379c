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
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), Referrals.refer(state(), command, bodies, subjects, votes));
    }

    @CommandHandler
    public void table(TableDecision command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.table(state(), command));
    }

    @CommandHandler
    public void adopt(AdoptDecision command, CommandContext context, VoteResults votes, ShownFindings findings) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.adopt(state(), command, votes, findings));
    }

    @CommandHandler
    public void refuse(RefuseDecision command, CommandContext context, VoteResults votes, ShownFindings findings) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.refuse(state(), command, votes, findings));
    }

    @CommandHandler
    public void withdraw(WithdrawDecision command, CommandContext context, VoteResults votes) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.withdraw(state(), command, votes));
    }

    @CommandHandler
    public void postpone(PostponeDecision command, CommandContext context, VoteResults votes) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.postpone(state(), command, votes));
    }

    @CommandHandler
    public void transmit(TransmitDecision command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.transmit(state(), command));
    }

    @CommandHandler
    public void publish(PublishDecision command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.publish(state(), command));
    }

    @CommandHandler
    public void confirmEnactment(ConfirmEnactment command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.confirmEnactment(state(), command));
    }

    @CommandHandler
    public void recordEnactmentFailure(RecordEnactmentFailure command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.recordEnactmentFailure(state(), command));
    }

    @CommandHandler
    public void retryEnactment(RetryEnactment command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.retryEnactment(state(), command));
    }

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
    public void recordDissent(RecordDissent command, CommandContext context, VoteResults votes) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.dissent(state(), command, votes));
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
    public void dropFollowUp(DropFollowUp command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), FollowUps.drop(state(), command));
    }

    @CommandHandler
    public void rescheduleFollowUp(RescheduleFollowUp command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), FollowUps.reschedule(state(), command));
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
    public void announceCorrection(
            AnnounceCorrection command, CommandContext context, Subjects subjects, DraftedDecisions decisions) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.announce(state(), command, subjects, decisions));
    }

    @CommandHandler
    public void markCorrected(MarkCorrected command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionRecords.corrected(state(), command));
    }

    @EventSourcingHandler
    void on(DecisionEvent event) {
        id = event.decision();
        state = DecisionState.evolve(state, event);
    }

    private DecisionState state() {
        return Objects.requireNonNull(state);
    }
}
