package fr.gouvernail.benchmark;

import fr.gouvernail.command.platform.reaction.LookupProgress;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.ProjectionProgress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Durable commands per second through the dispatcher, against single-row inserts per second into the same server. Look-ups, policies and
 * projections run as always and compete with the commands; before the other side's slice they are let come level.
 */
final class CommandsPerSecond {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Installation installation;
    private final Settings settings;
    private final double[] ratios;
    private final double[] commands;
    private final double[] rows;
    private final double[] drains;

    CommandsPerSecond(Installation installation, Settings settings) {
        this.installation = installation;
        this.settings = settings;
        this.ratios = new double[settings.pairs()];
        this.commands = new double[settings.pairs()];
        this.rows = new double[settings.pairs()];
        this.drains = new double[settings.pairs()];
    }

    List<Line> measure() throws SQLException, InterruptedException {
        var dispatcher = installation.part(CommandDispatcher.class);
        var mixes = IntStream.range(0, Settings.CLIENTS)
                .mapToObj(client -> new CommandMix(dispatcher, settings.seed(), client))
                .toList();
        mixes.forEach(mix -> mix.prepare(installation.part(LookupProgress.class)));
        try (var clients = new Clients()) {
            Clients.Work sending = (client, until) -> send(mixes.get(client), until);
            clients.perSecond(settings.sliceSeconds(), sending);
            try (var raw = new RawInserts(installation, payloadBytes())) {
                warmUp(clients, sending, raw);
                for (int pair = 0; pair < settings.pairs(); pair++) {
                    commands[pair] = clients.perSecond(settings.sliceSeconds(), sending);
                    drains[pair] = comeLevel();
                    rows[pair] = clients.perSecond(settings.sliceSeconds(), raw::insert);
                    raw.empty();
                    ratios[pair] = commands[pair] / rows[pair];
                    Report.say(
                            "commands %.0f/s, raw rows %.0f/s, ratio %.3f, level after %.2f s",
                            commands[pair], rows[pair], ratios[pair], drains[pair]);
                }
            }
        }
        return List.of(
                Line.ofRatios("a  commands / raw inserts", ratios, ">= 0.30"),
                Line.ofCounts("   durable commands per second, 8 clients", commands, ""),
                Line.ofCounts("   raw single-row inserts per second, 8 clients", rows, ""),
                Line.ofRatios("   seconds until all is level after a slice", drains, ""));
    }

    /** Both sides in turn, as they are measured: code that is compiled for one of them alone is compiled again when the other comes. */
    private void warmUp(Clients clients, Clients.Work sending, RawInserts raw)
            throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(settings.warmUpSeconds());
        while (System.nanoTime() < end) {
            clients.perSecond(settings.sliceSeconds() * 3, sending);
            comeLevel();
            clients.perSecond(1, raw::insert);
            raw.empty();
        }
    }

    double median() {
        return Line.median(commands);
    }

    private static long send(CommandMix mix, Clients.Until until) {
        long count = 0;
        while (until.goesOn()) {
            mix.next();
            count++;
        }
        return count;
    }

    private double comeLevel() {
        long start = System.nanoTime();
        var head = installation.part(EventHistory.class).head();
        if (!installation.part(ProjectionProgress.class).awaitLevel(head, PATIENCE)) {
            throw new IllegalStateException("projections do not come level");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private int payloadBytes() {
        return (int) Double.parseDouble(installation.ask(
                "SELECT avg(octet_length(payload) + octet_length(metadata)) FROM event_store.domain_event_entry"));
    }
}
