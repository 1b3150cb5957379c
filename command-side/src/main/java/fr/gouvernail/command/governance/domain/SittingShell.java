package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.id.SittingId;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What every handler of a sitting works on: its state, and how what was decided is recorded. */
abstract class SittingShell {

    @AggregateIdentifier
    @Nullable
    SittingId id;

    private @Nullable SittingState state;

    @EventSourcingHandler
    void on(SittingEvent event) {
        id = event.sitting();
        state = SittingState.evolve(state, event);
    }

    final void record(SittingEvent event) {
        record(List.of(event));
    }

    final void record(List<? extends SittingEvent> events) {
        Recording.record(state().scope(), events);
    }

    final boolean isCouncil(Bodies bodies) {
        return bodies.requireProfile(state().body()).kind().isCouncil();
    }

    final SittingState state(CommandContext context) {
        context.requireRightOn(state().scope().territory());
        SittingDecisions.requireNotCalledOff(state());
        return state();
    }

    final SittingState state() {
        return Objects.requireNonNull(state);
    }
}
