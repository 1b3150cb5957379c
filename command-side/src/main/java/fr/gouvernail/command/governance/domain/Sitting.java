package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.id.SittingId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A sitting of a body, from its convocation to its close. */
@AggregateRoot(type = "governance.sitting")
public class Sitting {

    @AggregateIdentifier
    @Nullable
    SittingId id;

    private @Nullable SittingState state;

    protected Sitting() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void convene(ConveneSitting command, CommandContext context, Bodies bodies) {
        var body = bodies.requireComposition(command.body(), command.heldOn());
        context.requireRightOn(body.scope().territory());
        Recording.record(body.scope(), SittingDecisions.convene(command, body));
    }

    @CommandHandler
    public void putOnAgenda(PutOnAgenda command, CommandContext context, DraftedDecisions decisions) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), SittingDecisions.putOnAgenda(state(), command, decisions));
    }

    @CommandHandler
    public void open(OpenSitting command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), SittingDecisions.open(state(), command));
    }

    @CommandHandler
    public void recordAttendance(RecordAttendance command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), SittingDecisions.recordAttendance(state(), command));
    }

    @CommandHandler
    public void recordVote(RecordVote command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), SittingDecisions.recordVote(state(), command));
    }

    @CommandHandler
    public void close(CloseSitting command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), SittingDecisions.close(state(), command));
    }

    @EventSourcingHandler
    void on(SittingEvent event) {
        id = event.sitting();
        state = SittingState.evolve(state, event);
    }

    private SittingState state() {
        return Objects.requireNonNull(state);
    }
}
