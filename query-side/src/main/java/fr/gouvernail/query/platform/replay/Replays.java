package fr.gouvernail.query.platform.replay;

import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.projection.HistoryWriter;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.ReadModelSchemas;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The read model as it stood at past positions, each replayed into a schema of its own and kept while it is read. Reads only the history of
 * the territory it is asked for. The past does not change, so a replay is never stale.
 */
public final class Replays {

    private static final String PREFIX = "replay_";
    private static final int MOST_KEPT = 12;
    private static final Duration IN_USE = Duration.ofMinutes(2);

    private record Key(long position, @Nullable TerritoryId territory) {
        String schema() {
            var of = territory == null ? "all" : territory.uuid().toString().replace("-", "");
            return PREFIX + position + "_" + of;
        }
    }

    private final List<Projection> projections;
    private final HistoryWriter writer;
    private final ReadModelSchemas schemas;
    private final Clock clock;
    private final Map<Key, Instant> lastRead = new HashMap<>();

    public Replays(List<Projection> projections, HistoryWriter writer, ReadModelSchemas schemas, Clock clock) {
        this.projections = projections;
        this.writer = writer;
        this.schemas = schemas;
        this.clock = clock;
    }

    /** Drops what an earlier run left behind. */
    public void start() {
        schemas.withPrefix(PREFIX).forEach(schemas::drop);
    }

    /**
     * The read model as it stood right after that position.
     *
     * @param territory whose history; null for everything
     */
    public synchronized ReadingPoint at(long position, @Nullable TerritoryId territory) {
        var key = new Key(position, territory);
        if (!lastRead.containsKey(key)) {
            makeRoom();
            schemas.create(key.schema(), projections);
            writer.write(key.schema(), projections, -1, position, territory, _ -> {});
            schemas.complete(key.schema(), projections);
        }
        lastRead.put(key, clock.instant());
        return new ReadingPoint(position, key.schema());
    }

    private void makeRoom() {
        var longAgo = clock.instant().minus(IN_USE);
        while (lastRead.size() >= MOST_KEPT) {
            var oldest = lastRead.entrySet().stream()
                    .min(Comparator.comparing(Map.Entry::getValue))
                    .orElseThrow();
            if (oldest.getValue().isAfter(longAgo)) {
                return;
            }
            schemas.drop(oldest.getKey().schema());
            lastRead.remove(oldest.getKey());
        }
    }
}
