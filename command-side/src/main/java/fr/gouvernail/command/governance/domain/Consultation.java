package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.ConsultationCommand.AnswerConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CancelConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CloseConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.OpenConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.ConsultationCommand.WithdrawAnswer;
import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.id.ConsultationId;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A written consultation of a committee on one decision, where silence means approval. */
@AggregateRoot(type = "governance.consultation")
public class Consultation {

    @AggregateIdentifier
    @Nullable
    ConsultationId id;

    private @Nullable ConsultationState state;

    protected Consultation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void open(
            OpenConsultation command,
            CommandContext context,
            Bodies bodies,
            DraftedDecisions decisions,
            Aggregates others) {
        var profile = bodies.requireProfile(command.body());
        context.requireRightOn(profile.scope().territory());
        ConsultationOpenings.requireCommittee(profile.kind());
        var body = bodies.requireComposition(command.body(), command.openedOn());
        var opened = ConsultationOpenings.open(command, body, decisions, context.today());
        others.tell(Decision.class, command.decision(), decision -> decision.consultedBy(opened));
        Recording.record(body.scope(), opened);
    }

    @CommandHandler
    public void answer(AnswerConsultation command, CommandContext context) {
        record(ConsultationDecisions.answer(state(context), command, context));
    }

    @CommandHandler
    public void recordAnswer(RecordAnswer command, CommandContext context) {
        record(ConsultationDecisions.recordAnswer(state(context), command, context));
    }

    @CommandHandler
    public void withdraw(WithdrawAnswer command, CommandContext context) {
        record(List.of(ConsultationDecisions.withdraw(state(context), command, context.today())));
    }

    @CommandHandler
    public void close(CloseConsultation command, CommandContext context) {
        record(List.of(ConsultationDecisions.close(state(context), command, context.today())));
    }

    @CommandHandler
    public void cancel(CancelConsultation command, CommandContext context) {
        record(List.of(ConsultationDecisions.cancel(state(context), command, context.today())));
    }

    @EventSourcingHandler
    void on(ConsultationEvent event) {
        id = event.consultation();
        state = ConsultationState.evolve(state, event);
    }

    private void record(List<? extends ConsultationEvent> events) {
        Recording.record(Objects.requireNonNull(state).scope(), events);
    }

    private ConsultationState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.scope().territory());
        return current;
    }
}
