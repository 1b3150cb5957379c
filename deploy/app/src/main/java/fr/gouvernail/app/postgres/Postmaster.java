package fr.gouvernail.app.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server process on one data folder: starting it, knowing when it is ready, stopping it, also when it is not our child. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration FAST_STOP = Duration.ofSeconds(15);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(5);
    private static final int PROBE_MILLIS = 20;
    private static final int STATUS_LINE = 7;

    private final Path binaries;
    private final HomeFolder home;
    private final SystemUser user;
    private final Durability durability;

    Postmaster(Path binaries, HomeFolder home, SystemUser user, Durability durability) {
        this.binaries = binaries;
        this.home = home;
        this.user = user;
        this.durability = durability;
    }

    /** Starts it on the port and waits until it answers. @throws IllegalStateException when it does not start within 60 s */
    Process start(int port) {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            var process = launch(port);
            if (becomesReady(process, deadline)) {
                return process;
            }
            // What is left of a killed server may hold its memory for a moment more; a new attempt succeeds once that
            // is gone.
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("PostgreSQL ne démarre pas ; voir " + logFile());
            }
            LOG.info("PostgreSQL did not start at once; trying again");
        }
    }

    /** Stops a server that a killed run left on this data folder: there must never be two. */
    void stopOrphan() {
        var pid = pidInFile();
        if (pid <= 0) {
            return;
        }
        ProcessHandle.of(pid).filter(this::servesThisFolder).ifPresent(orphan -> {
            LOG.info("Stopping the PostgreSQL that an earlier run left behind (process {})", orphan.pid());
            stop(orphan);
        });
    }

    /** Stops it with its clients, in order if it can be; it recovers by itself at the next start if not. */
    static void stop(ProcessHandle process) {
        Commands.signal("INT", process.pid());
        if (!ends(process, FAST_STOP)) {
            Commands.signal("QUIT", process.pid());
            if (!ends(process, IMMEDIATE_STOP)) {
                process.destroyForcibly();
                if (!ends(process, IMMEDIATE_STOP)) {
                    throw new IllegalStateException("PostgreSQL (process " + process.pid() + ") does not stop");
                }
            }
        }
    }

    private Process launch(int port) {
        var command = new ArrayList<>(apart());
        command.addAll(user.command(List.of(
                binaries.resolve("bin/postgres").toString(), "-D", home.data().toString())));
        settings(port).forEach(setting -> command.addAll(List.of("-c", setting)));
        try {
            return new ProcessBuilder(command)
                    .directory(home.path().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL ne peut pas être lancé", e);
        }
    }

    /** Away from the terminal's group of processes: the user's Ctrl-C is for the application, which then stops its server in order. */
    private static List<String> apart() {
        return Commands.succeeds(List.of("setsid", "true")) ? List.of("setsid") : List.of();
    }

    /** On the command line rather than in the file of the data folder, so that an older folder follows a newer Gouvernail. */
    private List<String> settings(int port) {
        var settings = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "shared_buffers=192MB",
                "max_connections=60",
                "max_wal_size=2GB",
                "wal_compression=on",
                // Tidying up leaves most of a small machine to those who work on it.
                "autovacuum_vacuum_cost_delay=10ms",
                // How long a rebuilt table waits, when it takes its place, for a tidying up of the old one to give way.
                "deadlock_timeout=100ms",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_min_messages=warning",
                "log_min_error_statement=panic",
                "jit=off"));
        if (durability == Durability.RELAXED) {
            settings.addAll(List.of("fsync=off", "full_page_writes=off"));
        }
        return settings;
    }

    private boolean becomesReady(Process process, long deadline) {
        try {
            while (System.nanoTime() < deadline) {
                if (process.waitFor(PROBE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return false;
                }
                var lines = pidFile();
                if (pidIn(lines) == process.pid()
                        && lines.size() > STATUS_LINE
                        && lines.get(STATUS_LINE).startsWith("ready")) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was starting", e);
        }
    }

    /** The number of a dead server may since have gone to any other program, so its command line is looked at. */
    private boolean servesThisFolder(ProcessHandle process) {
        try {
            var words = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
            return words.contains("postgres")
                    && words.contains(new String(
                            home.data().toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException _) {
            // It has just ended.
            return false;
        }
    }

    private long pidInFile() {
        return pidIn(pidFile());
    }

    private static long pidIn(List<String> lines) {
        var first = lines.isEmpty() ? "" : lines.getFirst().strip();
        return first.matches("\\d{1,10}") ? Long.parseLong(first) : -1;
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(home.data().resolve("postmaster.pid"));
        } catch (IOException _) {
            // Not there, or being replaced: as good as not there.
            return List.of();
        }
    }

    private Path logFile() {
        return home.path().resolve("postgres.log");
    }

    private static boolean ends(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was stopping", e);
        }
    }
}
