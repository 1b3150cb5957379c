package fr.gouvernail.command.platform.reaction;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Hands each event to the policies. What they send waits until the look-ups know the event, and goes out from another thread: within the
 * processor's own unit of work it would only be stored when its batch ends. Most events make no policy send anything, and cost no thread.
 */
final class PolicyInvoker implements EventHandlerInvoker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Policy> policies;
    private final CommandDispatcher dispatcher;
    private final LookupProgress lookups;
    private final ExecutorService sender;

    PolicyInvoker(List<Policy> policies, CommandDispatcher dispatcher, LookupProgress lookups, ExecutorService sender) {
        this.policies = policies;
        this.dispatcher = dispatcher;
        this.lookups = lookups;
        this.sender = sender;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var event = RecordedEvents.of((TrackedEventMessage<?>) message);
        policies.forEach(policy -> policy.on(event, envelope -> sendAfter(event, envelope)));
    }

    private CommandReceipt sendAfter(RecordedEvent event, CommandEnvelope envelope) {
        var sent = CompletableFuture.supplyAsync(
                () -> {
                    if (!lookups.await(event.position(), PATIENCE)) {
                        throw new IllegalStateException("look-ups have not reached " + event.position());
                    }
                    return dispatcher.send(envelope);
                },
                sender);
        try {
            return sent.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
