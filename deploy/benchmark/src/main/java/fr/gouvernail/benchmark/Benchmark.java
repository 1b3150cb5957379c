package fr.gouvernail.benchmark;

import fr.gouvernail.app.GouvernailApplication;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures Gouvernail against the very PostgreSQL it runs on, so that the figures of two machines can be compared. Prints a table; ends with
 * an error only when something failed, never because a figure is low.
 */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        GouvernailApplication.keepQuiet();
        var settings = Settings.of(List.of(arguments));
        var lines = new ArrayList<Line>();
        Report.heading(settings);
        if (settings.part("commands")) {
            try (var installation = Installation.start(settings.home().resolve("commands"))) {
                Report.machine(installation);
                var commands = new CommandsPerSecond(installation, settings);
                lines.addAll(commands.measure());
                lines.addAll(new VisibilityDelay(installation, settings, commands.median()).measure());
            }
        }
        if (settings.part("rebuild")) {
            try (var installation = Installation.start(settings.home().resolve("rebuild"))) {
                Report.machine(installation);
                lines.addAll(new RebuildSpeed(installation, settings).measure());
            }
        }
        if (settings.part("portfolio")) {
            try (var installation = Installation.start(settings.home().resolve("portfolio"))) {
                Report.machine(installation);
                lines.addAll(new PortfolioSpeed(installation, settings).measure());
            }
        }
        Report.table(lines);
        System.exit(0);
    }
}
