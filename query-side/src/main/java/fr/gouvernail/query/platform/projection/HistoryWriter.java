package fr.gouvernail.query.platform.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.TerritoryId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes a stretch of history into a schema, through the same projections as the live one. One thread reads and decodes; the projections, which
 * share no table, are taken by a few lanes that write at the same time, each on a connection of its own. All lanes are done with one
 * chunk before the next one starts. Commits do not wait for the disk: what is written is not used before it is whole, and can be written again.
 */
public final class HistoryWriter {

    private static final int CHUNK = 2_500;
    private static final int CHUNKS_AHEAD = 1;
    private static final int LANES = 3;

    private final EventHistory history;
    private final DataSource dataSource;

    public HistoryWriter(EventHistory history, DataSource dataSource) {
        this.history = history;
        this.dataSource = dataSource;
    }

    /** What the reading thread hands over: events, or the end, or why it ended. */
    private record Chunk(
            List<RecordedEvent> events,
            boolean last,
            @Nullable RuntimeException failure) {}

    /**
     * @param after position before the first event, -1 for all
     * @param upTo last position
     * @param territory only that history; null for everything
     * @param onProgress told the position reached after each commit
     */
    public void write(
            String schema,
            Collection<Projection> projections,
            long after,
            long upTo,
            @Nullable TerritoryId territory,
            LongConsumer onProgress) {
        var chunks = new ArrayBlockingQueue<Chunk>(CHUNKS_AHEAD);
        var reader =
                Thread.ofPlatform().name("history-reader").daemon().start(() -> read(after, upTo, territory, chunks));
        var lanes = new ArrayList<HistoryLane>();
        try (var threads = Executors.newFixedThreadPool(LANES)) {
            var rows = projections.stream().map(ProjectionRows::new).toList();
            for (int lane = 0; lane < Math.min(LANES, rows.size()); lane++) {
                lanes.add(new HistoryLane(dataSource, schema));
            }
            writeAll(rows, lanes, threads, chunks, onProgress);
        } catch (SQLException e) {
            throw new ProjectionFailed(schema, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProjectionFailed(schema, e);
        } finally {
            reader.interrupt();
            lanes.forEach(HistoryLane::close);
        }
    }

    /** So that no lane is left alone at the end with the projection that takes the most. */
    private static Queue<ProjectionRows> longestFirst(List<ProjectionRows> projections) {
        return projections.stream()
                .sorted(Comparator.comparingLong(ProjectionRows::nanosOfLastBatch)
                        .reversed())
                .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    }

    private void read(long after, long upTo, @Nullable TerritoryId territory, BlockingQueue<Chunk> chunks) {
        try {
            var events = new ArrayList<RecordedEvent>(CHUNK);
            try (var stream = history.between(after, upTo, territory)) {
                for (var iterator = stream.iterator(); iterator.hasNext(); ) {
                    events.add(iterator.next());
                    if (events.size() == CHUNK) {
                        chunks.put(new Chunk(List.copyOf(events), false, null));
                        events.clear();
                    }
                }
            } catch (RuntimeException e) {
                chunks.put(new Chunk(List.of(), true, e));
                return;
            }
            chunks.put(new Chunk(List.copyOf(events), true, null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void writeAll(
            List<ProjectionRows> projections,
            List<HistoryLane> lanes,
            ExecutorService threads,
            BlockingQueue<Chunk> chunks,
            LongConsumer onProgress)
            throws InterruptedException {
        Chunk chunk;
        do {
            chunk = chunks.take();
            if (chunk.failure() != null) {
                throw chunk.failure();
            }
            var events = chunk.events();
            var waiting = longestFirst(projections);
            var written = lanes.stream()
                    .map(lane -> CompletableFuture.runAsync(() -> lane.write(events, waiting), threads))
                    .toArray(CompletableFuture<?>[]::new);
            try {
                CompletableFuture.allOf(written).join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
            if (!events.isEmpty()) {
                onProgress.accept(events.getLast().position());
            }
        } while (!chunk.last());
    }
}
