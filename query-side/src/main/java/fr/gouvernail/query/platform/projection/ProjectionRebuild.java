package fr.gouvernail.query.platform.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes projections anew from the whole history, into a schema beside the live one, and swaps the tables when they are level. Pages go on
 * reading the old tables until that moment. One rebuild at a time.
 */
public final class ProjectionRebuild {

    /** A rebuild that left off this close to the head takes the rest with the live processors stopped. */
    private static final long NEARLY_LEVEL = 1_000;

    private static final String SCHEMA = "rebuild";

    /** How a rebuild stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** @param position reached so far; @param head of the store when last looked at */
    public record Status(
            List<String> projections,
            State state,
            long position,
            long head,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String failure) {}

    private static final String PROCESSOR = LiveProjections.PROCESSOR;

    private final LiveProjections live;
    private final EventHistory history;
    private final HistoryWriter writer;
    private final ReadModelSchemas schemas;
    private final TokenStore tokenStore;
    private final TransactionManager transactionManager;
    private final Clock clock;
    private final AtomicReference<@Nullable Status> status = new AtomicReference<>();

    public ProjectionRebuild(
            LiveProjections live,
            EventHistory history,
            HistoryWriter writer,
            ReadModelSchemas schemas,
            TokenStore tokenStore,
            TransactionManager transactionManager,
            Clock clock) {
        this.live = live;
        this.history = history;
        this.writer = writer;
        this.schemas = schemas;
        this.tokenStore = tokenStore;
        this.transactionManager = transactionManager;
        this.clock = clock;
    }

    /** The last rebuild, running or over; null when there was none since the start. */
    public @Nullable Status status() {
        return status.get();
    }

    /**
     * Starts a rebuild in the background.
     *
     * @param names of projections; empty for all
     * @return false when one is running already
     * @throws IllegalArgumentException when a name is unknown
     */
    public boolean start(Collection<String> names) {
        var chosen = chosen(names);
        if (!begin(chosen)) {
            return false;
        }
        Thread.ofPlatform().name("projection-rebuild").daemon().start(() -> run(chosen));
        return true;
    }

    /** Rebuilds and waits. @return how it ended; null when one was running already */
    public @Nullable Status runNow(Collection<String> names) {
        var chosen = chosen(names);
        if (!begin(chosen)) {
            return null;
        }
        run(chosen);
        return status.get();
    }

    private List<Projection> chosen(Collection<String> names) {
        var all = live.projections();
        var known = all.stream().map(Projection::name).toList();
        for (var name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("no projection " + name);
            }
        }
        return all.stream()
                .filter(projection -> names.isEmpty() || names.contains(projection.name()))
                .toList();
    }

    private boolean begin(List<Projection> chosen) {
        var before = status.get();
        if (before != null && before.state() == State.RUNNING) {
            return false;
        }
        var names = chosen.stream().map(Projection::name).toList();
        var begun = new Status(names, State.RUNNING, -1, history.head(), clock.instant(), null, null);
        return status.compareAndSet(before, begun);
    }

    private void run(List<Projection> chosen) {
        try {
            schemas.create(SCHEMA, chosen);
            long position = -1;
            long goal = goal(chosen);
            do {
                position = catchUp(chosen, position, goal);
                goal = goal(chosen);
            } while (goal - position > NEARLY_LEVEL);
            schemas.complete(SCHEMA, chosen);
            finish(chosen, position);
            end(State.DONE, null);
        } catch (RuntimeException e) {
            end(State.FAILED, String.valueOf(e.getMessage()));
            schemas.drop(SCHEMA);
            throw e;
        }
    }

    /** All of them may run ahead to the head; some of them have to meet the others where those stand. */
    private long goal(List<Projection> chosen) {
        return isWhole(chosen) ? history.head() : live.tokenPosition();
    }

    private long catchUp(List<Projection> chosen, long after, long head) {
        writer.write(SCHEMA, chosen, after, head, null, reached -> move(reached, head));
        move(head, head);
        return head;
    }

    private void finish(List<Projection> chosen, long position) {
        live.whileStopped(() -> {
            long level = goal(chosen);
            catchUp(chosen, position, level);
            transactionManager.executeInTransaction(() -> {
                schemas.swapIn(SCHEMA, chosen);
                setToken(level);
            });
            live.progress().standsAt(level);
        });
    }

    /** Whether nothing is left that would still stand where the token was. */
    private boolean isWhole(List<Projection> chosen) {
        return chosen.size() == live.projections().size();
    }

    private void setToken(long position) {
        var token = new GlobalSequenceTrackingToken(position);
        if (tokenStore.fetchSegments(PROCESSOR).length == 0) {
            tokenStore.initializeTokenSegments(PROCESSOR, 1, token);
            return;
        }
        tokenStore.fetchToken(PROCESSOR, 0);
        tokenStore.storeToken(token, PROCESSOR, 0);
        tokenStore.releaseClaim(PROCESSOR, 0);
    }

    private void move(long position, long head) {
        status.updateAndGet(before -> before == null
                ? null
                : new Status(before.projections(), before.state(), position, head, before.startedAt(), null, null));
    }

    private void end(State state, @Nullable String failure) {
        status.updateAndGet(before -> before == null
                ? null
                : new Status(
                        before.projections(),
                        state,
                        before.position(),
                        before.head(),
                        before.startedAt(),
                        clock.instant(),
                        failure));
    }
}
