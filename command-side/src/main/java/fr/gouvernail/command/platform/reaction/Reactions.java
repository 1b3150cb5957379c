package fr.gouvernail.command.platform.reaction;

import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.eventstore.PacedSource;
import fr.gouvernail.kernel.eventstore.StoredTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.monitoring.MessageMonitor;

/**
 * What the command side does with its own events: it feeds its look-ups, then lets its policies send commands. Both tokens live beside the
 * events and are never reset.
 */
public final class Reactions implements AutoCloseable {

    public static final String LOOKUPS = "command.lookups";
    public static final String POLICIES = "command.policies";

    private static final int BATCH = 500;
    /** Short, since the next command of a chain may wait for what this one has changed. */
    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(25);

    private static final long CLAIM_INTERVAL_MILLIS = 1_000;

    private final TrackingEventProcessor lookups;
    private final TrackingEventProcessor policies;
    private final LookupProgress progress;
    private final TokenStore tokenStore;
    private final StoredTokens tokens;
    private final TransactionManager transactionManager;
    private final ExecutorService sender = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("policy-sender").daemon().factory());

    public Reactions(
            List<LookupFeed> feeds,
            List<Policy> policies,
            CommandDispatcher dispatcher,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            TransactionManager transactionManager,
            TokenStore tokenStore,
            Function<String, MessageMonitor<? super EventMessage<?>>> monitors,
            LookupProgress progress) {
        this.progress = progress;
        this.tokenStore = tokenStore;
        this.tokens = new StoredTokens(tokenStore, transactionManager);
        this.transactionManager = transactionManager;
        this.lookups = processor(LOOKUPS, new LookupInvoker(feeds, progress), events, monitors);
        this.policies =
                processor(POLICIES, new PolicyInvoker(policies, dispatcher, progress, sender), events, monitors);
    }

    private TrackingEventProcessor processor(
            String name,
            EventHandlerInvoker invoker,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            Function<String, MessageMonitor<? super EventMessage<?>>> monitors) {
        return TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(new PacedSource(events, BETWEEN_BATCHES))
                .tokenStore(tokenStore)
                .transactionManager(transactionManager)
                .messageMonitor(monitors.apply(name))
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        // A plain token, not a replay: the very first event is to be reacted to.
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andTokenClaimInterval(CLAIM_INTERVAL_MILLIS, TimeUnit.MILLISECONDS))
                .build();
    }

    public void start() {
        // Where it cannot be read, the look-ups tell with their next event.
        progress.reached(tokens.positionOf(LOOKUPS));
        lookups.start();
        policies.start();
    }

    /** Where the look-ups stand: the last position they hold; -1 when they have read nothing yet. */
    public long lookupsPosition() {
        long reached = progress.position();
        var status = lookups.processingStatus().get(0);
        return reached >= 0 || status == null
                ? reached
                : status.getCurrentPosition().orElse(-1);
    }

    /** Whether each processor runs and is not held up by an error. */
    public Map<String, Boolean> running() {
        return Map.of(LOOKUPS, runs(lookups), POLICIES, runs(policies));
    }

    private static boolean runs(TrackingEventProcessor processor) {
        return processor.isRunning()
                && processor.processingStatus().values().stream().noneMatch(status -> status.isErrorState());
    }

    @Override
    public void close() {
        policies.shutDown();
        lookups.shutDown();
        sender.shutdownNow();
    }
}
