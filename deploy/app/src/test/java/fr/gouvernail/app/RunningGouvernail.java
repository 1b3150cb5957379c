package fr.gouvernail.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real application in a JVM of its own on a data folder, so that it can be killed as a machine would. */
final class RunningGouvernail implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Gouvernail est prêt : (http://localhost:\\d+)/");
    private static final Pattern PASSWORD = Pattern.compile("montré cette seule fois : (\\S+)");
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Path home;
    private final Path output;
    private final Process process;
    private final String address;

    private RunningGouvernail(Path home, Path output, Process process, String address) {
        this.home = home;
        this.output = output;
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until it says that it is ready. */
    static RunningGouvernail start(Path home, String... arguments) throws IOException, InterruptedException {
        var output = Files.createTempFile(home.getParent(), "gouvernail", ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                GouvernailApplication.class.getName(),
                "--server.port=0",
                "--gouvernail.home=" + home));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new RunningGouvernail(home, output, process, awaitAddress(process, output));
    }

    private static String awaitAddress(Process process, Path output) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            var ready = in(output, READY);
            if (ready.find()) {
                return ready.group(1);
            }
            var ended = process.waitFor(20, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("Gouvernail did not start:\n" + Files.readString(output));
            }
        }
    }

    private static Matcher in(Path output, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(output));
    }

    Path home() {
        return home;
    }

    String address() {
        return address;
    }

    /** The password of the first administrator, shown on the first start on a folder. */
    String administratorPassword() throws IOException {
        var shown = in(output, PASSWORD);
        assertThat(shown.find()).as("the administrator's password is shown").isTrue();
        return shown.group(1);
    }

    /** Ends the application as the system would under {@code kill -9}: nothing is tidied up, and PostgreSQL is left behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void killPostgres() throws IOException {
        var pid = Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
    }

    String log() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Gouvernail did not stop within a minute");
        }
    }
}
