package fr.gouvernail.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    private Path folder;

    @Test
    void dataOutliveAStopAndAStart() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder, Durability.RELAXED)) {
            execute(server, "CREATE SCHEMA s", "CREATE TABLE s.kept(word text)", "INSERT INTO s.kept VALUES ('été')");
        }
        try (var server = EmbeddedPostgres.start(folder, Durability.RELAXED)) {
            assertThat(query(server, "SELECT upper(word) FROM s.kept")).isEqualTo("ÉTÉ");
        }
    }

    @Test
    void listensOnTheLoopbackOnlyWithAPasswordThatOnlyItsUserReads() throws Exception {
        try (var server = EmbeddedPostgres.start(folder, Durability.FULL)) {
            assertThat(query(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "SHOW server_encoding")).isEqualTo("UTF8");
            try (var files = Files.list(folder.resolve("secrets"))) {
                assertThat(files.toList())
                        .isNotEmpty()
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
            var access = server.access();
            assertThatThrownBy(() -> DriverManager.getConnection(access.url(), access.ownerUser(), "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aSecondGouvernailOnTheSameFolderIsRefused() {
        try (var _ = EmbeddedPostgres.start(folder, Durability.RELAXED)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, Durability.RELAXED))
                    .isInstanceOf(HomeFolderInUse.class)
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void theServerOfAKilledRunIsStoppedBeforeOursStarts() throws Exception {
        try (var server = EmbeddedPostgres.start(folder, Durability.RELAXED)) {
            execute(server, "CREATE SCHEMA s", "CREATE TABLE s.kept(n int)", "INSERT INTO s.kept VALUES (1)");
        }
        var orphan = startedByAnotherRun();
        try (var server = EmbeddedPostgres.start(folder, Durability.RELAXED)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(query(server, "SELECT n FROM s.kept")).isEqualTo("1");
        }
    }

    @Test
    void aServerThatDiesIsStartedAgainOnTheSamePort() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder, Durability.RELAXED)) {
            execute(server, "CREATE SCHEMA s", "CREATE TABLE s.kept(n int)");
            var before = server.pid();
            var url = server.access().url();
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
                assertThat(server.pid()).isNotEqualTo(before);
                assertThat(query(server, "SELECT count(*) FROM s.kept")).isEqualTo("0");
            });
            assertThat(server.access().url()).isEqualTo(url);
        }
    }

    private Process startedByAnotherRun() {
        try (var home = HomeFolder.open(folder)) {
            var binaries = PostgresBinaries.unpackedUnder(home.path());
            return new Postmaster(binaries, home, SystemUser.current(), Durability.RELAXED)
                    .start(EmbeddedPostgres.freePort());
        }
    }

    private static void execute(EmbeddedPostgres server, String... statements) throws SQLException {
        try (var connection = owner(server);
                var statement = connection.createStatement()) {
            for (var sql : List.of(statements)) {
                statement.execute(sql);
            }
        }
    }

    private static String query(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = owner(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection owner(EmbeddedPostgres server) throws SQLException {
        var access = server.access();
        return DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
    }
}
