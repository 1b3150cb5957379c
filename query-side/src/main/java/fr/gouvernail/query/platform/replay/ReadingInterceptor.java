package fr.gouvernail.query.platform.replay;

import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.ProjectionProgress;
import fr.gouvernail.query.platform.reading.ReaderOfRequest;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Binds the request to the point in time it reads: the past position of its path, or the present. With {@code ?vu=} it first waits, briefly,
 * until the views have reached the position a command was told, so that whoever acted sees the effect; attribute {@code catchingUp} says
 * they have not.
 */
public final class ReadingInterceptor implements HandlerInterceptor {

    public static final String CATCHING_UP = "catchingUp";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Replays replays;
    private final EventHistory history;
    private final ReaderOfRequest readers;
    private final ProjectionProgress progress;

    public ReadingInterceptor(
            Replays replays, EventHistory history, ReaderOfRequest readers, ProjectionProgress progress) {
        this.replays = replays;
        this.history = history;
        this.readers = readers;
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var position = PastPathFilter.positionOf(request);
        if (position != null) {
            bindPast(request, position);
        } else {
            awaitOwnCommand(request);
        }
        return true;
    }

    private void bindPast(HttpServletRequest request, long position) {
        var reader = readers.readerOf(request);
        if (reader != null) {
            ReadingPoint.bind(replays.at(Math.min(position, history.head()), reader.territory()));
        }
    }

    private void awaitOwnCommand(HttpServletRequest request) {
        var seen = request.getParameter("vu");
        if (seen != null && seen.matches("\\d{1,15}")) {
            long awaited = Math.min(Long.parseLong(seen), history.head());
            request.setAttribute(CATCHING_UP, !progress.awaitLevel(awaited, PATIENCE));
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        ReadingPoint.unbind();
    }
}
