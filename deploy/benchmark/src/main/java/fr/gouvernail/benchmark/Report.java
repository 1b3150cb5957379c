package fr.gouvernail.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a person at the terminal reads. */
final class Report {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    static void heading(Settings settings) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var heap = Runtime.getRuntime().maxMemory() / (1 << 20);
        say(
                "machine   %d cores, load %.2f, %s %s",
                system.getAvailableProcessors(), system.getSystemLoadAverage(), system.getName(), system.getVersion());
        say("processor %s", firstOf(Path.of("/proc/cpuinfo"), "model name"));
        say("memory    %s; heap of this process %d MB", firstOf(Path.of("/proc/meminfo"), "MemTotal"), heap);
        say("java      %s", Runtime.version());
        say("settings  %s", settings);
    }

    static void machine(Installation installation) {
        say(
                "server    PostgreSQL %s, fsync=%s, synchronous_commit=%s, wal_sync_method=%s, shared_buffers=%s",
                installation.ask("SHOW server_version"),
                installation.ask("SHOW fsync"),
                installation.ask("SHOW synchronous_commit"),
                installation.ask("SHOW wal_sync_method"),
                installation.ask("SHOW shared_buffers"));
        try {
            say("disk      %s on %s", Files.getFileStore(installation.home()).type(), installation.home());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void table(List<Line> lines) {
        say("");
        say("%s", new Line("measure", "min", "median", "max", "target").row());
        say("|%s|%s|%s|%s|%s|", "-".repeat(60), "-".repeat(11), "-".repeat(11), "-".repeat(11), "-".repeat(11));
        lines.forEach(line -> say("%s", line.row()));
    }

    static void say(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }

    private static String firstOf(Path file, String key) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private Report() {}
}
