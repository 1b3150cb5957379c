package fr.gouvernail.query.platform.live;

import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that something of their territory has changed; they then fetch what they show. Says no more than that, so nobody learns
 * anything they may not read. Several changes within a moment are told once.
 */
public final class LiveHub implements AutoCloseable {

    private static final long MOMENT_MILLIS = 60;
    private static final long HEARTBEAT_SECONDS = 20;
    private static final int MOST_PAGES = 2_000;

    private final Map<SseEmitter, Reader> pages = new ConcurrentHashMap<>();
    private final Set<TerritoryId> changed = new HashSet<>();
    private boolean scheduled;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-hub").daemon().factory());

    public LiveHub() {
        var _ = executor.scheduleAtFixedRate(
                () -> pages.keySet()
                        .forEach(page -> send(page, SseEmitter.event().comment("ici"))),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Registers an open page. @return null when there are too many */
    public @org.jspecify.annotations.Nullable SseEmitter open(Reader reader) {
        if (pages.size() >= MOST_PAGES) {
            return null;
        }
        var page = new SseEmitter(0L);
        page.onCompletion(() -> pages.remove(page));
        page.onError(_ -> pages.remove(page));
        page.onTimeout(() -> pages.remove(page));
        pages.put(page, reader);
        send(page, SseEmitter.event().comment("ici"));
        return page;
    }

    /** Told by the projections after each committed batch. */
    public void changed(Set<TerritoryId> territories) {
        if (territories.isEmpty() || pages.isEmpty()) {
            return;
        }
        synchronized (changed) {
            changed.addAll(territories);
            if (!scheduled) {
                scheduled = true;
                var _ = executor.schedule(this::tell, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void tell() {
        Set<TerritoryId> territories;
        synchronized (changed) {
            territories = Set.copyOf(changed);
            changed.clear();
            scheduled = false;
        }
        pages.forEach((page, reader) -> {
            if (territories.stream().anyMatch(reader::mayRead)) {
                send(page, SseEmitter.event().name("change").data(""));
            }
        });
    }

    private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
        try {
            page.send(event);
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
        pages.keySet().forEach(SseEmitter::complete);
    }
}
