package fr.gouvernail.query.platform.administration;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.ProjectionRebuild;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator may see and do about projections; the page and the API are two doors to it. */
public final class ProjectionAdministration {

    private final LiveProjections live;
    private final ProjectionRebuild rebuild;
    private final EventHistory history;
    private final Clock clock;

    public ProjectionAdministration(
            LiveProjections live, ProjectionRebuild rebuild, EventHistory history, Clock clock) {
        this.live = live;
        this.rebuild = rebuild;
        this.history = history;
        this.clock = clock;
    }

    /** Every projection. @throws CommandRejected {@code platform.administrator-only} */
    public List<ProjectionStanding> projections(Reader reader) {
        requireAdministrator(reader);
        long position = live.position();
        long missing = live.progress().missing();
        boolean running = live.running();
        long head = history.head();
        return live.projections().stream()
                .map(projection -> new ProjectionStanding(
                        projection.name(),
                        position,
                        head,
                        Math.max(0, head - position),
                        missing,
                        running,
                        projection.version()))
                .toList();
    }

    /** The last rebuild; null when there was none since the start. @throws CommandRejected {@code platform.administrator-only} */
    public @Nullable RebuildReport current(Reader reader) {
        requireAdministrator(reader);
        var status = rebuild.status();
        return status == null ? null : RebuildReport.of(status, clock.instant());
    }

    /**
     * Starts a rebuild in the background.
     *
     * @param names empty for every projection
     * @throws CommandRejected {@code platform.administrator-only}, {@code platform.projection-unknown}, {@code platform.rebuild-running}
     */
    public void start(Reader reader, List<String> names) {
        requireAdministrator(reader);
        var known = live.projections().stream().map(Projection::name).toList();
        for (var name : names) {
            if (!known.contains(name)) {
                throw CommandRejected.of(AdministrationRejection.PROJECTION_UNKNOWN, "projection", name);
            }
        }
        if (!rebuild.start(names)) {
            var status = rebuild.status();
            var running = status == null ? List.<String>of() : status.projections();
            throw CommandRejected.of(
                    AdministrationRejection.REBUILD_RUNNING, "projections", String.join(", ", running));
        }
    }

    private static void requireAdministrator(Reader reader) {
        if (reader.role() != Role.ADMINISTRATOR) {
            throw CommandRejected.of(
                    AdministrationRejection.ADMINISTRATOR_ONLY,
                    "role",
                    reader.role().name());
        }
    }
}
