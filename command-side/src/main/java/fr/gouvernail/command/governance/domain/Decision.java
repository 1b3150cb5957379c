package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.RefuseDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionCommand.WithdrawDecision;
import fr.gouvernail.contract.governance.DecisionEvent;
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
public class Decision extends DecisionAftermath {

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
    public void table(TableDecision command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.table(state(), command));
    }

    @CommandHandler
    public void adopt(AdoptDecision command, CommandContext context, VoteResults votes) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.adopt(state(), command, votes));
    }

    @CommandHandler
    public void refuse(RefuseDecision command, CommandContext context, VoteResults votes) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), DecisionDecisions.refuse(state(), command, votes));
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

    @EventSourcingHandler
    void on(DecisionEvent event) {
        id = event.decision();
        state = DecisionState.evolve(state, event);
    }

    @Override
    DecisionState state() {
        return Objects.requireNonNull(state);
    }
}
