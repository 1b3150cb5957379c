package fr.gouvernail.query.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** One throw-away PostgreSQL for all projection tests of this module's run; stopped when the virtual machine ends. */
public final class TestPostgres {

    private static final class Holder {
        static final String URL = start();
    }

    public static String url() {
        return Holder.URL;
    }

    private static String start() {
        try {
            var home = Files.createTempDirectory("gouvernail-pg");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(home);
            var data = home.resolve("data");
            var server = List.of(home.resolve("bin/postgres").toString());
            int port;
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            run(List.of(
                    home.resolve("bin/initdb").toString(),
                    "-D",
                    data.toString(),
                    "-U",
                    "test",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "-N"));
            var command = new ArrayList<>(asNobody());
            command.addAll(server);
            command.addAll(List.of(
                    "-D",
                    data.toString(),
                    "-p",
                    String.valueOf(port),
                    "-k",
                    "",
                    "-c",
                    "fsync=off",
                    "-c",
                    "listen_addresses=127.0.0.1"));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=test";
            awaitReady(url, process);
            return url;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The port is open before the server takes connections, so the only proof is a connection. */
    private static void awaitReady(String url, Process process) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (var connection = DriverManager.getConnection(url)) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException(notYet);
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static void run(List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(asNobody());
        command.addAll(words);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(words + " : " + output);
        }
    }

    /** PostgreSQL refuses to run as root: in a user namespace of its own, root is nobody to it but still owns the files. */
    private static List<String> asNobody() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private static void unpack(Path folder) {
        var architecture = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        var archive = Objects.requireNonNull(
                TestPostgres.class.getResourceAsStream("/postgres-linux-" + architecture + ".txz"));
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, folder.resolve(entry.getName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private TestPostgres() {}
}
