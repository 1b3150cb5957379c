package fr.gouvernail.command.platform.reaction;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.BatchInvoker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

/**
 * Hands each batch to the policies once the look-ups know it: what a policy looks up, and what is looked up for its commands, is then there.
 * Commands go out from another thread: within the processor's own unit of work they would only be stored when its batch ends. Most events
 * make no policy send anything, and cost no thread.
 */
final class PolicyInvoker extends BatchInvoker {

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
    protected void write(List<RecordedEvent> batch) {
        long last = batch.getLast().position();
        if (!lookups.await(last, PATIENCE)) {
            throw new IllegalStateException("look-ups have not reached " + last);
        }
        var reactions = policies.stream().map(policy -> policy.to(batch)).toList();
        // Each event through all policies before the next: what one has sent for an event may be what another needs for
        // a later one.
        batch.forEach(event -> reactions.forEach(reaction -> reaction.on(event, this::send)));
    }

    private CommandReceipt send(CommandEnvelope envelope) {
        try {
            return CompletableFuture.supplyAsync(() -> dispatcher.send(envelope), sender)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    protected void committed(List<RecordedEvent> batch) {
        // Nobody waits for the policies themselves, only for what they have sent.
    }
}
