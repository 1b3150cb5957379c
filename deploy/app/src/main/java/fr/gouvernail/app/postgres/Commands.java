package fr.gouvernail.app.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Short commands of the system, run to their end. */
final class Commands {

    private static final long LIMIT_SECONDS = 120;

    private Commands() {}

    static boolean succeeds(List<String> command) {
        try {
            return run(command).exitCode() == 0;
        } catch (UncheckedIOException _) {
            // The program is not installed.
            return false;
        }
    }

    /** Runs it, and shows what it said if it fails. */
    static void require(List<String> command) {
        var outcome = run(command);
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(
                    command + " failed with code " + outcome.exitCode() + ":\n" + outcome.output());
        }
    }

    /** Sends a signal; the shell's own kill is there even where the program is not installed. */
    static void signal(String name, long pid) {
        run(List.of("sh", "-c", "kill -" + name + " " + pid));
    }

    private static Outcome run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end within " + LIMIT_SECONDS + " s");
            }
            return new Outcome(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command, e);
        }
    }

    private record Outcome(int exitCode, String output) {}
}
