package fr.gouvernail.app.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL on a folder of the user's, as a child process that listens on 127.0.0.1 only. Takes the folder over from a killed run,
 * restarts the server on the same port if it dies, stops it on close. Refuses a folder that another Gouvernail holds.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final HomeFolder home;
    private final Postmaster postmaster;
    private final int port;
    private final ReentrantLock guard = new ReentrantLock();
    private Process process;
    private boolean closed;

    private EmbeddedPostgres(HomeFolder home, Postmaster postmaster, int port) {
        this.home = home;
        this.postmaster = postmaster;
        this.port = port;
        this.process = postmaster.start(port);
    }

    public static EmbeddedPostgres start(Path folder) {
        return start(folder, Durability.FULL);
    }

    /** @throws HomeFolderInUse when another Gouvernail runs on the folder */
    public static EmbeddedPostgres start(Path folder, Durability durability) {
        var home = HomeFolder.open(folder);
        try {
            var user = SystemUser.current();
            var binaries = PostgresBinaries.unpackedUnder(home.path());
            var postmaster = new Postmaster(binaries, home, user, durability);
            postmaster.stopOrphan();
            initialise(binaries, home, user, durability);
            user.own(home.data());
            var started = new EmbeddedPostgres(home, postmaster, freePort());
            PostgresRoles.ensure(started.port, home);
            Thread.ofPlatform().name("postgres-watch").daemon().start(started::watch);
            return started;
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    public PostgresAccess access() {
        return new PostgresAccess(
                PostgresRoles.url(port, PostgresRoles.DATABASE),
                PostgresRoles.OWNER,
                home.secret(PostgresRoles.OWNER),
                PostgresRoles.APPLICATION,
                home.secret(PostgresRoles.APPLICATION));
    }

    public Path folder() {
        return home.path();
    }

    /** Process number of the server as it runs now. */
    public long pid() {
        guard.lock();
        try {
            return process.pid();
        } finally {
            guard.unlock();
        }
    }

    @Override
    public void close() {
        guard.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            Postmaster.stop(process.toHandle());
        } finally {
            guard.unlock();
            home.close();
        }
    }

    /** Its clients lose their connections when the server dies; on the same port their pools find it again. */
    private void watch() {
        try {
            while (true) {
                current().waitFor();
                guard.lock();
                try {
                    if (closed) {
                        return;
                    }
                    LOG.warn("PostgreSQL ended by itself (code {}); starting it again", process.exitValue());
                    process = postmaster.start(port);
                } finally {
                    guard.unlock();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Process current() {
        guard.lock();
        try {
            return process;
        } finally {
            guard.unlock();
        }
    }

    /** Into a folder beside, renamed when complete, so that a start that was cut short leaves nothing half made. */
    private static void initialise(Path binaries, HomeFolder home, SystemUser user, Durability durability) {
        if (Files.isDirectory(home.data())) {
            return;
        }
        try {
            var draft = Files.createTempDirectory(home.path(), "initdb");
            var password = draft.resolve("password");
            var data = Files.createDirectory(draft.resolve("data"));
            HomeFolder.writePrivate(password, home.secret(PostgresRoles.SUPERUSER));
            user.own(draft);
            Commands.require(user.command(initdb(binaries, data, password, durability)));
            Files.move(data, home.data(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(password);
            Files.delete(draft);
        } catch (IOException e) {
            throw new UncheckedIOException("La base de données ne peut pas être créée dans " + home.data(), e);
        }
    }

    private static List<String> initdb(Path binaries, Path data, Path password, Durability durability) {
        var command = new ArrayList<>(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + PostgresRoles.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (durability == Durability.RELAXED) {
            command.add("--no-sync");
        }
        return command;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
