package fr.gouvernail.benchmark;

import fr.gouvernail.command.platform.reaction.LookupProgress;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.query.platform.projection.ProjectionProgress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * Time from the acknowledgement of a command to the commit of the last projection that writes its rows, at half the load of the first
 * measure. Sent at a fixed rate, whatever the answers take.
 */
final class VisibilityDelay {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SECONDS = 20;

    private record Acknowledged(long position, long nanoTime) {}

    private final Installation installation;
    private final Settings settings;
    private final double perSecond;
    private final LinkedBlockingQueue<Acknowledged> acknowledged = new LinkedBlockingQueue<>();
    private final Histogram micros = new Histogram(3);

    VisibilityDelay(Installation installation, Settings settings, double fullLoad) {
        this.installation = installation;
        this.settings = settings;
        this.perSecond = fullLoad / 2;
    }

    List<Line> measure() throws InterruptedException {
        var dispatcher = installation.part(CommandDispatcher.class);
        var mixes = IntStream.range(0, Settings.CLIENTS)
                .mapToObj(client -> new CommandMix(dispatcher, settings.seed(), Settings.CLIENTS + client))
                .toList();
        mixes.forEach(mix -> mix.prepare(installation.part(LookupProgress.class)));
        var watcher = Thread.ofPlatform().name("watcher").start(this::watch);
        double reached;
        try (var clients = new Clients()) {
            reached = clients.perSecond(SECONDS, (client, until) -> send(mixes.get(client), until));
        }
        acknowledged.put(new Acknowledged(Long.MAX_VALUE, 0));
        watcher.join();
        Report.say(
                "visibility at %.0f commands/s: p50 %.1f, p99 %.1f, p99.9 %.1f, max %.1f ms",
                reached, millis(50), millis(99), millis(99.9), millis(100));
        return List.of(
                new Line("c  ms from acknowledged to visible, half load: p50", "", text(50), "", ""),
                new Line("   the same: p99", "", text(99), "", "<= 250"),
                new Line("   the same: max", "", "", text(100), ""));
    }

    private long send(CommandMix mix, Clients.Until until) {
        long interval = (long) (TimeUnit.SECONDS.toNanos(1) * Settings.CLIENTS / perSecond);
        long due = System.nanoTime();
        long count = 0;
        while (until.goesOn()) {
            LockSupport.parkNanos(due - System.nanoTime());
            if (System.nanoTime() < due) {
                continue;
            }
            var receipt = mix.next();
            acknowledged.add(new Acknowledged(receipt.position(), System.nanoTime()));
            due += interval;
            count++;
        }
        return count;
    }

    private void watch() {
        var progress = installation.part(ProjectionProgress.class);
        try {
            for (var next = acknowledged.take(); next.position() < Long.MAX_VALUE; next = acknowledged.take()) {
                if (!progress.awaitLevel(next.position(), PATIENCE)) {
                    throw new IllegalStateException("not visible within " + PATIENCE);
                }
                micros.recordValue(Math.max(0, System.nanoTime() - next.nanoTime()) / 1_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }

    private String text(double percentile) {
        return "%.1f".formatted(millis(percentile));
    }
}
