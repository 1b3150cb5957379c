package fr.gouvernail.query.platform.document;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
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
 * gets exactly the bytes that its fingerprint stands for. It is kept for the territory where it was handed over: to know a fingerprint of
 * another one opens nothing. Who may read it there is not known here: whatever shows it says so.
 */
public final class StoredFiles {

    private static final String KEEP = """
            INSERT INTO document.file (sha256, content, stored_at) VALUES (decode(:sha256, 'hex'), :content, :now)
            ON CONFLICT (sha256) DO NOTHING""";

    private static final String HOLD = """
            INSERT INTO document.holding (sha256, territory, person, held_at) VALUES (decode(:sha256, 'hex'), :territory, :person, :now)
            ON CONFLICT (sha256, territory) DO NOTHING""";

    private static final String READ = """
            SELECT f.content FROM document.file f JOIN document.holding h ON h.sha256 = f.sha256
            WHERE f.sha256 = decode(:sha256, 'hex') AND h.territory = :territory""";

    private static final String KEPT = """
            SELECT encode(sha256, 'hex') FROM document.holding
            WHERE territory = :territory AND sha256 IN (SELECT decode(one, 'hex') FROM unnest(CAST(:all AS text[])) one)""";

    /** @param bytes the file itself, of the size that was handed over */
    public record StoredFile(String fingerprint, FileFormat format, byte[] bytes) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    public StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param person who hands it over
     * @throws CommandRejected {@code document.file-empty}, {@code document.format-refused}
     */
    public StoredFile keep(TerritoryId territory, PersonId person, byte[] content) {
        if (content.length == 0) {
            throw CommandRejected.of(DocumentRejection.FILE_EMPTY);
        }
        var format = FileFormat.of(content)
                .orElseThrow(
                        () -> CommandRejected.of(DocumentRejection.FORMAT_REFUSED, "accepted", FileFormat.accepted()));
        return keep(territory, person, content, format);
    }

    /** Keeps a file whose format was told by whoever has read it whole, such as a text that is not UTF-8. */
    public StoredFile keep(TerritoryId territory, PersonId person, byte[] content, FileFormat format) {
        var fingerprint = fingerprint(content);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(KEEP)
                .param("sha256", fingerprint)
                .param("content", content)
                .param("now", now)
                .update();
        jdbc.sql(HOLD)
                .param("sha256", fingerprint)
                .param("territory", territory.text())
                .param("person", person.text())
                .param("now", now)
                .update();
        return new StoredFile(fingerprint, format, content);
    }

    /**
     * @param fingerprint SHA-256 in hexadecimal
     * @throws CommandRejected {@code document.not-kept}
     * @throws IllegalStateException when the bytes are no longer those of the fingerprint
     */
    public StoredFile read(TerritoryId territory, String fingerprint) {
        var content = jdbc.sql(READ)
                .param("sha256", fingerprint)
                .param("territory", territory.text())
                .query((row, _) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> CommandRejected.of(DocumentRejection.NOT_KEPT, "fingerprint", fingerprint));
        if (!fingerprint(content).equals(fingerprint)) {
            throw new IllegalStateException("the file kept as " + fingerprint + " has changed");
        }
        return new StoredFile(fingerprint, FileFormat.of(content).orElse(FileFormat.TEXT), content);
    }

    /** Which of these are kept whole for the territory. */
    public Set<String> kept(TerritoryId territory, Collection<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql(KEPT)
                .param("territory", territory.text())
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
