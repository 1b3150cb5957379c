package fr.gouvernail.app.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder where one Gouvernail keeps its data, its secrets and its PostgreSQL. Held by an exclusive lock for as long as it is open,
 * which the system releases when the process dies, however it dies.
 */
public final class HomeFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 24;

    private final Path path;
    private final FileChannel lock;

    private HomeFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Opens and locks the folder, creating it if need be. @throws HomeFolderInUse when another Gouvernail runs on it */
    public static HomeFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            createPrivate(path);
            createPrivate(path.resolve("secrets"));
            return new HomeFolder(path, lock(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Le dossier de données " + path + " ne peut pas être ouvert", e);
        }
    }

    public Path path() {
        return path;
    }

    public Path data() {
        return path.resolve("data");
    }

    /** A random password kept under that name, made at its first use. */
    public String secret(String name) {
        var file = path.resolve("secrets").resolve(name);
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                writePrivate(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Le secret " + file + " ne peut pas être lu", e);
        }
    }

    /** Writes a file that only its owner reads, whole or not at all. */
    static void writePrivate(Path file, String text) throws IOException {
        var draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        if (isPosix()) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var file = path.resolve("gouvernail.lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // The same process already holds it: refused as well, just below.
        }
        channel.close();
        throw new HomeFolderInUse(path);
    }

    private static void createPrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (isPosix()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
