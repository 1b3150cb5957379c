package fr.gouvernail.query.platform.document;

import fr.gouvernail.kernel.command.CommandRejected;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files by the fingerprint of their bytes, in the schema {@code document}. A file is written once and never changed; whoever is handed one
 * gets exactly the bytes that its fingerprint stands for. Who may read a file is not known here: whatever shows it says so.
 */
public final class StoredFiles {

    private static final String KEEP = """
            INSERT INTO document.file (sha256, content, stored_at) VALUES (decode(:sha256, 'hex'), :content, :now)
            ON CONFLICT (sha256) DO NOTHING""";

    private static final String READ = "SELECT content FROM document.file WHERE sha256 = decode(:sha256, 'hex')";

    private static final String KEPT = """
            SELECT encode(sha256, 'hex') FROM document.file
            WHERE sha256 IN (SELECT decode(one, 'hex') FROM unnest(CAST(:all AS text[])) one)""";

    /** @param bytes the file itself, of the size that was handed over */
    public record StoredFile(String fingerprint, FileFormat format, byte[] bytes) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    public StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws CommandRejected {@code document.file-empty}, {@code document.format-refused} */
    public StoredFile keep(byte[] content) {
        if (content.length == 0) {
            throw CommandRejected.of(DocumentRejection.FILE_EMPTY);
        }
        var format = FileFormat.of(content)
                .orElseThrow(
                        () -> CommandRejected.of(DocumentRejection.FORMAT_REFUSED, "accepted", FileFormat.accepted()));
        var fingerprint = fingerprint(content);
        jdbc.sql(KEEP)
                .param("sha256", fingerprint)
                .param("content", content)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new StoredFile(fingerprint, format, content);
    }

    /**
     * @param fingerprint SHA-256 in hexadecimal
     * @throws CommandRejected {@code document.not-kept}
     * @throws IllegalStateException when the bytes are no longer those of the fingerprint
     */
    public StoredFile read(String fingerprint) {
        var content = jdbc.sql(READ)
                .param("sha256", fingerprint)
                .query((row, _) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> CommandRejected.of(DocumentRejection.NOT_KEPT, "fingerprint", fingerprint));
        if (!fingerprint(content).equals(fingerprint)) {
            throw new IllegalStateException("the file kept as " + fingerprint + " has changed");
        }
        return new StoredFile(fingerprint, FileFormat.of(content).orElse(FileFormat.TEXT), content);
    }

    /** Which of these are kept whole. */
    public Set<String> kept(Collection<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql(KEPT)
                .param("all", fingerprints.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
