package fr.gouvernail.app.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root: root then starts it in a user namespace of its own, where it is nobody but still owns
 * the files; where namespaces are forbidden, as in most containers, really as nobody, with leave to pass through root's folders.
 *
 * @param prefix what comes before each command
 * @param uid who owns the data; -1 when it is the current user, who owns what they create
 */
record SystemUser(List<String> prefix, int uid) {

    private static final int NOBODY = 65534;

    static SystemUser current() {
        if (!isRoot()) {
            return new SystemUser(List.of(), -1);
        }
        if (Commands.succeeds(List.of("unshare", "-U", "true"))) {
            return new SystemUser(List.of("unshare", "-U"), 0);
        }
        return new SystemUser(
                List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        "--inh-caps=+dac_override",
                        "--ambient-caps=+dac_override"),
                NOBODY);
    }

    List<String> command(List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Gives the files to this user, when they are not theirs already. */
    void own(Path path) {
        try {
            if (uid < 0 || uid == ownerOf(path)) {
                return;
            }
            try (var all = Files.walk(path)) {
                for (var file : (Iterable<Path>) all::iterator) {
                    Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException _) {
            // No /proc, or files without owners, as on macOS and Windows: whether it is root cannot be asked there.
            // Saying no is safe: a
            // PostgreSQL that is started as root all the same refuses, and says so.
            return false;
        }
    }
}
