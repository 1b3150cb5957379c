package fr.gouvernail.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.portfolio.view.SavedViews;
import fr.gouvernail.query.portfolio.view.SavedViews.SavedView;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class JdbcSavedViewsTest {

    private static final PersonId MAYOR = new PersonId(new UUID(1, 1));
    private static final PersonId DIRECTOR = new PersonId(new UUID(1, 2));

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcClient jdbc;
    private static JdbcSavedViews views;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder, Durability.RELAXED);
        var access = server.access();
        Flyway.configure()
                .dataSource(access.url(), access.ownerUser(), access.ownerPassword())
                .schemas("directory")
                .locations("classpath:db/migration/directory")
                .load()
                .migrate();
        jdbc = JdbcClient.create(new DriverManagerDataSource(access.url(), access.appUser(), access.appPassword()));
        views = new JdbcSavedViews(jdbc);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void twoPersons() {
        jdbc.sql("DELETE FROM directory.person").update();
        var accounts = new Accounts(jdbc, new BCryptPasswordEncoder(4));
        accounts.savePerson(MAYOR, "La maire", "Préside", null);
        accounts.savePerson(DIRECTOR, "La directrice", "Dirige", null);
    }

    @Test
    void eachPersonHasTheirOwnAndTheSameNameReplaces() {
        assertThat(views.keep(DIRECTOR, new SavedView("Retards", "etat=LATE"))).isTrue();
        assertThat(views.keep(DIRECTOR, new SavedView("Retards", "etat=LATE&axe=2")))
                .isTrue();

        assertThat(views.of(DIRECTOR)).containsExactly(new SavedView("Retards", "etat=LATE&axe=2"));
        assertThat(views.of(MAYOR)).isEmpty();
        views.remove(MAYOR, "Retards");
        assertThat(views.of(DIRECTOR)).hasSize(1);
        views.remove(DIRECTOR, "Retards");
        assertThat(views.of(DIRECTOR)).isEmpty();
    }

    @Test
    void nobodyKeepsWithoutEnd() {
        for (int number = 0; number < SavedViews.MOST; number++) {
            assertThat(views.keep(DIRECTOR, new SavedView("Vue " + number, ""))).isTrue();
        }
        assertThat(views.keep(DIRECTOR, new SavedView("Une de trop", ""))).isFalse();
        assertThat(views.keep(DIRECTOR, new SavedView("Vue 3", "axe=4"))).isTrue();
        assertThat(views.keep(MAYOR, new SavedView("Vue 3", ""))).isTrue();
    }

    @Test
    void whoIsErasedLeavesNone() {
        views.keep(DIRECTOR, new SavedView("Retards", "etat=LATE"));
        views.keep(MAYOR, new SavedView("Retards", "etat=LATE"));
        jdbc.sql("UPDATE directory.person SET display_name = '', erased_at = now() WHERE person_id = ?")
                .param(DIRECTOR.text())
                .update();

        assertThat(views.of(DIRECTOR)).isEmpty();
        assertThat(views.of(MAYOR)).hasSize(1);
    }
}
