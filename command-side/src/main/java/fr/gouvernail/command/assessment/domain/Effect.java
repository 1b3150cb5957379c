package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.assessment.EffectCommand.DropEffect;
import fr.gouvernail.contract.assessment.EffectCommand.ForeseeEffect;
import fr.gouvernail.contract.assessment.EffectCommand.ObserveEffect;
import fr.gouvernail.contract.assessment.EffectEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.EffectId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An effect that a project is expected to have, and what is seen of it later. */
@AggregateRoot(type = "assessment.effect")
public class Effect {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable EffectId id;

    private @Nullable EffectState state;

    protected Effect() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ForeseeEffect command, CommandContext context, Subjects subjects) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), EffectDecisions.foresee(command, home, context.today()));
    }

    @CommandHandler
    void handle(ObserveEffect command, CommandContext context) {
        record(EffectDecisions.observe(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(DropEffect command, CommandContext context) {
        record(EffectDecisions.drop(state(context), command, context.today()));
    }

    @EventSourcingHandler
    void on(EffectEvent event) {
        id = event.effect();
        state = EffectState.evolve(state, event);
    }

    private void record(EffectEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private EffectState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
