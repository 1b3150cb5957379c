package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.id.DecisionId;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What every handler of a decision works on: its state, and how what was decided is recorded. */
abstract class DecisionShell {

    @AggregateIdentifier
    @Nullable
    DecisionId id;

    private @Nullable DecisionState state;

    @EventSourcingHandler
    void on(DecisionEvent event) {
        id = event.decision();
        state = DecisionState.evolve(state, event);
    }

    final DecisionState opened(CommandContext context) {
        context.requireRightOn(state().scope().territory());
        return state();
    }

    final void record(DecisionEvent event) {
        Recording.record(state().scope(), event);
    }

    final void record(List<? extends DecisionEvent> events) {
        Recording.record(state().scope(), events);
    }

    final DecisionState state() {
        return Objects.requireNonNull(state);
    }
}
