package fr.gouvernail.benchmark;

import fr.gouvernail.command.platform.reaction.Reactions;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.ProjectionRebuild;
import java.util.List;

/** The rebuild of all projections against an ordered scan of the same events that decodes each of them and does nothing with it. */
final class RebuildSpeed {

    private final Installation installation;
    private final Settings settings;

    RebuildSpeed(Installation installation, Settings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    List<Line> measure() {
        // What reacts to events as they come would go through the generated history at the same time, and send
        // commands.
        installation.part(Reactions.class).close();
        installation.part(LiveProjections.class).close();
        fill();
        var ratios = new double[settings.rebuilds()];
        var scans = new double[settings.rebuilds()];
        var rebuilds = new double[settings.rebuilds()];
        scan();
        rebuild();
        for (int pair = 0; pair < settings.rebuilds(); pair++) {
            scans[pair] = scan();
            rebuilds[pair] = rebuild();
            ratios[pair] = rebuilds[pair] / scans[pair];
            Report.say(
                    "scan %.0f events/s, rebuild %.0f events/s, ratio %.3f", scans[pair], rebuilds[pair], ratios[pair]);
        }
        return List.of(
                Line.ofRatios("b  rebuild of all projections / ordered scan", ratios, ">= 0.20"),
                Line.ofCounts("   events rebuilt per second", rebuilds, ">= 10000"),
                Line.ofCounts("   events scanned and decoded per second", scans, ""));
    }

    /** A folder that holds a history from an earlier run keeps it. */
    private void fill() {
        if (installation.part(EventHistory.class).head() > settings.events() / 2) {
            return;
        }
        long start = System.nanoTime();
        var history = new GeneratedHistory(
                installation.part(PostgresEventStorageEngine.class),
                installation.part(EventNameRegistry.class),
                settings.seed());
        int territories = history.store(settings.events());
        Report.say(
                "stored %d events of %d territories in %.1f s",
                settings.events(), territories, (System.nanoTime() - start) / 1e9);
    }

    private double scan() {
        var history = installation.part(EventHistory.class);
        long start = System.nanoTime();
        long count;
        try (var events = history.between(-1, history.head(), null)) {
            count = events.mapToLong(event -> event.position() >= 0 ? 1 : 0).sum();
        }
        return perSecond(count, start);
    }

    private double rebuild() {
        long head = installation.part(EventHistory.class).head();
        long start = System.nanoTime();
        var status = installation.part(ProjectionRebuild.class).runNow(List.of());
        if (status == null || status.state() != ProjectionRebuild.State.DONE) {
            throw new IllegalStateException("rebuild: " + status);
        }
        return perSecond(head + 1, start);
    }

    private static double perSecond(long count, long start) {
        return count * 1e9 / (System.nanoTime() - start);
    }
}
