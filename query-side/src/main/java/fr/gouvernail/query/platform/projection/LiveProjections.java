package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.eventstore.PacedSource;
import fr.gouvernail.kernel.eventstore.StoredTokens;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.monitoring.MessageMonitor;

/**
 * Keeps the live schema level with the store. One processor and one token for all projections: a batch is written by all of them in one
 * transaction, so that whatever a page shows side by side stands at the same event, and a commit waits for the disk once and not ten times.
 */
public final class LiveProjections implements AutoCloseable {

    /** Name of the processor and of its token. */
    public static final String PROCESSOR = "query.projections";

    private static final int BATCH = 500;
    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(50);
    private static final long CLAIM_INTERVAL_MILLIS = 1_000;

    private final List<Projection> projections;
    private final TrackingEventProcessor processor;
    private final StoredTokens tokens;
    private final ProjectionProgress progress;

    /**
     * @param dataSource of the live schema; {@code transactionManager} and {@code tokenStore} have to be on the same one
     * @param changes told which territories a committed batch was about
     */
    public LiveProjections(
            Collection<Projection> projections,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            DataSource dataSource,
            TransactionManager transactionManager,
            TokenStore tokenStore,
            MessageMonitor<? super EventMessage<?>> monitor,
            ProjectionProgress progress,
            Consumer<Set<TerritoryId>> changes) {
        this.projections = List.copyOf(projections);
        this.tokens = new StoredTokens(tokenStore, transactionManager);
        this.progress = progress;
        this.processor = TrackingEventProcessor.builder()
                .name(PROCESSOR)
                .eventHandlerInvoker(new ProjectionsInvoker(this.projections, dataSource, progress, changes))
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(new PacedSource(events, BETWEEN_BATCHES))
                .tokenStore(tokenStore)
                .transactionManager(transactionManager)
                .messageMonitor(monitor)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andTokenClaimInterval(CLAIM_INTERVAL_MILLIS, TimeUnit.MILLISECONDS))
                .build();
    }

    public List<Projection> projections() {
        return projections;
    }

    public ProjectionProgress progress() {
        return progress;
    }

    public void start() {
        progress.standsAt(tokens.positionOf(PROCESSOR));
        processor.start();
    }

    /** Where the projections stand: the last position written; -1 when nothing was read yet. */
    public long position() {
        long written = progress.position();
        if (written >= 0) {
            return written;
        }
        var status = processor.processingStatus().get(0);
        return status == null ? -1 : status.getCurrentPosition().orElse(-1);
    }

    /** Where the token stands. */
    long tokenPosition() {
        return processor.isRunning() ? progress.position() : tokens.positionOf(PROCESSOR);
    }

    /** Stops the live projections, runs the action, and starts them again. */
    void whileStopped(Runnable action) {
        boolean ran = processor.isRunning();
        if (ran) {
            processor.shutDown();
        }
        try {
            action.run();
        } finally {
            if (ran) {
                processor.start();
            }
        }
    }

    /** Whether the projections go on and are not held up by an error. */
    public boolean running() {
        return processor.isRunning()
                && processor.processingStatus().values().stream().noneMatch(status -> status.isErrorState());
    }

    @Override
    public void close() {
        processor.shutDown();
    }
}
