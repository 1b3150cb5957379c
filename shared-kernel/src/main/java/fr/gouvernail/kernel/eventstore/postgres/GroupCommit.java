package fr.gouvernail.kernel.eventstore.postgres;

import fr.gouvernail.kernel.eventstore.AppendConflict;
import fr.gouvernail.kernel.eventstore.StoreUnavailable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Stores what concurrent commands hand in, several at a time: one transaction, one lock, one flush to disk for all that waited.
 * The order of the store is taken under a lock that is freed only once the commit is visible, so the lock would let through one
 * command per flush; grouped, it lets through as many as are waiting. A command returns only when its own events are durable.
 */
final class GroupCommit implements AutoCloseable {

    private static final int MOST_UNITS = 128;
    /** While one waits for the disk, the next group is already on its way to the server, and waits there for the lock. */
    private static final int WRITERS = 2;

    private static final long LONGEST_WAIT_NANOS = TimeUnit.MICROSECONDS.toNanos(150);
    private static final String UNIQUE_VIOLATION = "23505";

    /** Told what was stored, before those who wait for it are. */
    interface Listener {
        /** @param first position of the first event; the others follow without a hole, in the order of the units */
        void stored(long first, List<AppendUnit> units);
    }

    private record Waiting(AppendUnit unit, CompletableFuture<Long> firstPosition) {}

    private final DataSource dataSource;
    private final Listener listener;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final List<Thread> writers = new ArrayList<>();
    /** How many commands were stored or waiting at the same time lately. */
    private volatile int atOnce = 1;

    private volatile boolean closed;
    private volatile boolean ended;

    GroupCommit(DataSource dataSource, Listener listener) {
        this.dataSource = dataSource;
        this.listener = listener;
        for (int i = 1; i <= WRITERS; i++) {
            writers.add(
                    Thread.ofPlatform().name("event-store-writer-" + i).daemon().start(this::run));
        }
    }

    /** Waits until the unit is durable. @return the position of its first event */
    long append(AppendUnit unit) {
        if (closed) {
            throw new StoreUnavailable("the store is closed", new IllegalStateException());
        }
        var waiting = new Waiting(unit, new CompletableFuture<>());
        queue.add(waiting);
        if (ended) {
            // The writer may have left without seeing it.
            refuseWaiting();
        }
        try {
            return waiting.firstPosition().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void run() {
        var group = new ArrayList<Waiting>(MOST_UNITS);
        try {
            while (!closed || !queue.isEmpty()) {
                storeNext(group);
            }
        } finally {
            ended = true;
            refuseWaiting();
        }
    }

    /** Waits a moment for as many as were seen at once lately: a flush that more share costs each of them less. A lone client never waits. */
    private void gatherOthers(List<Waiting> group) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        queue.drainTo(group, MOST_UNITS - group.size());
        while (group.size() < Math.min(atOnce, MOST_UNITS)) {
            var next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            group.add(next);
            queue.drainTo(group, MOST_UNITS - group.size());
        }
    }

    /** Whatever goes wrong with one group, its callers are told and the writer lives on: without it every later command would wait for ever. */
    private void storeNext(List<Waiting> group) {
        try {
            var first = queue.poll(200, TimeUnit.MILLISECONDS);
            if (first != null) {
                group.add(first);
                gatherOthers(group);
                store(group);
                atOnce = Math.max(group.size() + queue.size(), atOnce - 1);
            }
        } catch (InterruptedException e) {
            closed = true;
            failAll(group, new StoreUnavailable("the store is closed", e));
        } catch (RuntimeException | Error e) {
            // What the database did before is not known, just as when the connection is lost.
            failAll(group, new StoreUnavailable("events not stored: " + e, e));
        } finally {
            group.clear();
        }
    }

    private void store(List<Waiting> group) {
        try {
            long first = call(group);
            listener.stored(first, group.stream().map(Waiting::unit).toList());
            complete(group, first);
        } catch (SQLException e) {
            if (group.size() == 1) {
                failAll(group, failure(group.getFirst().unit(), e));
            } else if (isRefusal(e)) {
                // One unit spoils the group's transaction: alone, only the culprit fails.
                group.forEach(waiting -> store(List.of(waiting)));
            } else {
                group.forEach(waiting -> waiting.firstPosition().completeExceptionally(failure(waiting.unit(), e)));
            }
        }
    }

    /** Those that were told already keep what they were told. */
    private static void failAll(List<Waiting> group, RuntimeException failure) {
        group.forEach(waiting -> waiting.firstPosition().completeExceptionally(failure));
    }

    private void refuseWaiting() {
        var left = new ArrayList<Waiting>();
        queue.drainTo(left);
        failAll(left, new StoreUnavailable("the store is closed", new IllegalStateException()));
    }

    private static void complete(List<Waiting> group, long firstPosition) {
        long position = firstPosition;
        for (var waiting : group) {
            waiting.firstPosition().complete(position);
            position += waiting.unit().events().size();
        }
    }

    private long call(List<Waiting> group) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return AppendCall.execute(
                    connection, group.stream().map(Waiting::unit).toList());
        }
    }

    /** Whether PostgreSQL answered with a refusal of the data, and not with a failure of its own. */
    private static boolean isRefusal(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static RuntimeException failure(AppendUnit unit, SQLException e) {
        if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
            var journal = unit.journal();
            if (journal != null && String.valueOf(e.getMessage()).contains("command_journal")) {
                return AppendConflict.onKey(journal.key(), e);
            }
            var first = unit.events().getFirst();
            return AppendConflict.onAggregate(first.aggregateId(), first.sequence(), e);
        }
        return new StoreUnavailable("events not stored: " + e.getSQLState(), e);
    }

    @Override
    public void close() {
        closed = true;
        try {
            for (var writer : writers) {
                writer.join(TimeUnit.SECONDS.toMillis(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
