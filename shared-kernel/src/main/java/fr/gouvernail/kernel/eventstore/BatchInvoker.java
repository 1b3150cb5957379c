package fr.gouvernail.kernel.eventstore;

import fr.gouvernail.kernel.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers the events that Axon's processor hands over one by one, and writes what follows from a whole batch in the batch's transaction, the
 * one that also stores the token. So no event is applied twice, and none is lost.
 */
public abstract class BatchInvoker implements EventHandlerInvoker {

    private final String resource = getClass().getName();

    /** Within the transaction. @param batch never empty, in the order of the store */
    protected abstract void write(List<RecordedEvent> batch);

    /** After the transaction. */
    protected abstract void committed(List<RecordedEvent> batch);

    @Override
    public final boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public final void handle(EventMessage<?> message, Segment segment) {
        batch().add(RecordedEvents.of((TrackedEventMessage<?>) message));
    }

    private List<RecordedEvent> batch() {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource(resource, _ -> {
            List<RecordedEvent> batch = new ArrayList<>();
            root.onPrepareCommit(_ -> write(batch));
            root.afterCommit(_ -> committed(batch));
            return batch;
        });
    }

    /** What is written here is never built again by a processor of Axon's. */
    @Override
    public final boolean supportsReset() {
        return false;
    }
}
