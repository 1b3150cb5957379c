package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.OpinionId;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The first part of an opinion: its state, and how events are recorded. */
abstract class OpinionShell {

    @AggregateIdentifier
    @Nullable
    OpinionId id;

    private @Nullable OpinionState state;

    @EventSourcingHandler
    void on(DomainEvent event) {
        if (event instanceof OpinionEvent opinion) {
            id = opinion.opinion();
            state = OpinionState.evolve(state, opinion);
        } else if (event instanceof PrescriptionEvent prescription) {
            state = state().evolve(prescription);
        }
    }

    OpinionState state() {
        return Objects.requireNonNull(state);
    }

    OpinionState state(CommandContext context) {
        context.requireRightOn(state().scope().territory());
        return state();
    }

    void record(DomainEvent event) {
        Recording.record(state().scope(), event);
    }

    void record(List<? extends DomainEvent> events) {
        Recording.record(state().scope(), events);
    }
}
