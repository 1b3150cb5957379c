package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.id.TerritoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.monitoring.MessageMonitor;

/** The processors that keep the live schema level with the store: one for each projection, with a token of its own. */
public final class LiveProjections implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int WORKERS = 2;
    private static final long CLAIM_INTERVAL_MILLIS = 1_000;

    private final Map<String, PooledStreamingEventProcessor> processors = new LinkedHashMap<>();
    private final List<Projection> projections;
    private final TokenStore tokenStore;
    private final TransactionManager transactionManager;
    private final ProjectionProgress progress;
    private final ScheduledExecutorService coordinator = executor("projection-coordinator", 1);
    private final ScheduledExecutorService workers = executor("projection-worker", WORKERS);

    /**
     * @param dataSource of the live schema; {@code transactionManager} and {@code tokenStore} have to be on the same one
     * @param monitors gives each processor its metrics
     * @param changes told which territories a committed batch was about
     */
    public LiveProjections(
            Collection<Projection> projections,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            DataSource dataSource,
            TransactionManager transactionManager,
            TokenStore tokenStore,
            Function<String, MessageMonitor<? super EventMessage<?>>> monitors,
            ProjectionProgress progress,
            Consumer<Set<TerritoryId>> changes) {
        this.projections = List.copyOf(projections);
        this.tokenStore = tokenStore;
        this.transactionManager = transactionManager;
        this.progress = progress;
        for (var projection : projections) {
            var invoker = new ProjectionInvoker(projection, dataSource, progress, changes);
            processors.put(
                    projection.name(),
                    PooledStreamingEventProcessor.builder()
                            .name(projection.name())
                            .eventHandlerInvoker(invoker)
                            .errorHandler(PropagatingErrorHandler.INSTANCE)
                            .messageSource(events)
                            .tokenStore(tokenStore)
                            .transactionManager(transactionManager)
                            .coordinatorExecutor(coordinator)
                            .workerExecutor(workers)
                            .initialSegmentCount(1)
                            .initialToken(StreamableMessageSource::createTailToken)
                            .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                            .batchSize(BATCH)
                            .messageMonitor(monitors.apply(projection.name()))
                            .build());
        }
    }

    private static ScheduledExecutorService executor(String name, int threads) {
        var executor = new ScheduledThreadPoolExecutor(
                threads, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }

    public List<Projection> projections() {
        return projections;
    }

    public ProjectionProgress progress() {
        return progress;
    }

    public void start() {
        processors.forEach((name, processor) -> {
            progress.standsAt(name, storedPosition(name));
            processor.start();
        });
    }

    /** Where a projection stands: the last position written; -1 when it has read nothing yet. */
    public long position(String name) {
        long written = progress.of(name).position();
        if (written >= 0) {
            return written;
        }
        var processor = processors.get(name);
        var status = processor == null ? null : processor.processingStatus().get(0);
        return status == null ? -1 : status.getCurrentPosition().orElse(-1);
    }

    /** Where the token of a projection stands; -1 when it has none yet, or when a process that runs, or has just died, holds it. */
    private long storedPosition(String name) {
        return transactionManager.fetchInTransaction(() -> {
            if (tokenStore.fetchSegments(name).length == 0) {
                return -1L;
            }
            try {
                var token = tokenStore.fetchToken(name, 0);
                tokenStore.releaseClaim(name, 0);
                return token == null ? -1L : token.position().orElse(-1);
            } catch (UnableToClaimTokenException _) {
                return -1L;
            }
        });
    }

    /** Stops the named projections, runs the action, and starts them again. */
    void whileStopped(Collection<String> names, Runnable action) {
        var stopped = new ArrayList<PooledStreamingEventProcessor>();
        try {
            for (var name : names) {
                var processor = processors.get(name);
                if (processor != null && processor.isRunning()) {
                    processor.shutDown();
                    stopped.add(processor);
                }
            }
            action.run();
        } finally {
            stopped.forEach(PooledStreamingEventProcessor::start);
        }
    }

    /** Whether each processor runs and is not held up by an error. */
    public Map<String, Boolean> running() {
        var running = new LinkedHashMap<String, Boolean>();
        processors.forEach((name, processor) -> running.put(
                name,
                processor.isRunning()
                        && processor.processingStatus().values().stream().noneMatch(status -> status.isErrorState())));
        return running;
    }

    @Override
    public void close() {
        processors.values().forEach(PooledStreamingEventProcessor::shutDown);
        for (var executor : List.of(coordinator, workers)) {
            executor.shutdown();
            try {
                if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
                    executor.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
