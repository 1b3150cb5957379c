package fr.gouvernail.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.document.StoredFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read where it was handed over, and nowhere else: a fingerprint is no key. */
class StoredFilesTest {

    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    private static final TerritoryId SAINT_AUBRAC = TerritoryId.ofInsee("99002");
    private static final PersonId CLERK = new PersonId(new UUID(4, 1));
    private static final byte[] NOTE = "Note de synthèse".getBytes(UTF_8);

    @Test
    void aFingerprintOfAnotherTerritoryOpensNothing(@TempDir Path folder) {
        try (var server = EmbeddedPostgres.start(folder, Durability.RELAXED)) {
            var jdbc = MigratedSchema.open(server, "document", "document");
            var files = new StoredFiles(jdbc, Clock.systemUTC());

            var kept = files.keep(VALMORET, CLERK, NOTE).fingerprint();
            assertThat(files.read(VALMORET, kept).bytes()).isEqualTo(NOTE);
            assertThat(files.kept(VALMORET, List.of(kept))).containsExactly(kept);
            assertThat(files.kept(SAINT_AUBRAC, List.of(kept))).isEmpty();
            assertThatThrownBy(() -> files.read(SAINT_AUBRAC, kept))
                    .isInstanceOfSatisfying(
                            CommandRejected.class,
                            refused -> assertThat(refused.code().code()).isEqualTo("document.not-kept"));

            files.keep(SAINT_AUBRAC, CLERK, NOTE);
            files.keep(SAINT_AUBRAC, CLERK, NOTE);
            assertThat(files.read(SAINT_AUBRAC, kept).bytes()).isEqualTo(NOTE);
        }
    }
}
