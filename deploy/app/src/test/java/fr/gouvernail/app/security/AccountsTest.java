package fr.gouvernail.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AccountsTest {

    private static final PersonId MAYOR = new PersonId(new UUID(1, 1));
    private static final PersonId DIRECTOR = new PersonId(new UUID(1, 2));
    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcClient jdbc;
    private static Accounts accounts;
    private static AccountAuthentication authentication;

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
        var encoder = new BCryptPasswordEncoder(4);
        accounts = new Accounts(jdbc, encoder);
        assertThat(accounts.isEmpty()).isTrue();
        accounts.savePerson(MAYOR, "La maire", "Préside", VALMORET);
        accounts.savePerson(DIRECTOR, "La directrice", "Dirige", null);
        accounts.openAll(List.of(new Accounts.NewAccount("Maire", MAYOR)), "un long secret");
        var clock = Clock.systemUTC();
        authentication =
                new AccountAuthentication(accounts, encoder, new LoginThrottle(clock), new VerifiedPasswords(clock));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theRightPasswordSignsThePersonIn() {
        var signedIn = authentication.authenticate(attempt("MAIRE", "un long secret"));
        assertThat(CurrentReader.signedIn(signedIn)).isEqualTo(new SignedIn("maire", MAYOR.text()));
        assertThat(signedIn.getCredentials()).isNull();
    }

    @Test
    void aPasswordFoundRightBeforeNoLongerWorksOnceChanged() {
        accounts.open("pmo", "premier", DIRECTOR);
        authentication.authenticate(attempt("pmo", "premier"));
        jdbc.sql("UPDATE directory.account SET password_hash = ? WHERE username = 'pmo'")
                .param(new BCryptPasswordEncoder(4).encode("second"))
                .update();
        assertThatThrownBy(() -> authentication.authenticate(attempt("pmo", "premier")))
                .isInstanceOf(BadCredentialsException.class);
        authentication.authenticate(attempt("pmo", "second"));
    }

    @Test
    void wrongPasswordsAndUnknownNamesAreRefusedAlikeThenHaveToWait() {
        for (int time = 0; time < LoginThrottle.FAILURES_ALLOWED; time++) {
            assertThatThrownBy(() -> authentication.authenticate(attempt("inconnu", "x")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> authentication.authenticate(attempt("inconnu", "x")))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anErasedPersonHasNoName() {
        var gone = new PersonId(new UUID(1, 9));
        accounts.savePerson(gone, "Quelqu’un", "Partie", VALMORET);
        var directory = new JdbcDirectory(jdbc);
        assertThat(directory.nameOf(gone)).isEqualTo("Quelqu’un");
        jdbc.sql("UPDATE directory.person SET erased_at = now() WHERE person_id = ?")
                .param(gone.text())
                .update();
        assertThat(directory.nameOf(gone)).isEqualTo(JdbcDirectory.NOBODY_KNOWN);
        assertThat(directory.find(List.of(gone, MAYOR))).containsOnlyKeys(MAYOR);
        assertThat(directory.personsOf(VALMORET))
                .extracting(person -> person.displayName())
                .containsExactly("La directrice", "La maire");
    }

    @Test
    void lookingNamesUpGivesEveryConnectionBack() {
        try (var pool = new HikariDataSource()) {
            var access = server.access();
            pool.setJdbcUrl(access.url());
            pool.setUsername(access.appUser());
            pool.setPassword(access.appPassword());
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(1_000);
            var directory = new JdbcDirectory(JdbcClient.create(pool));
            for (int time = 0; time < 3; time++) {
                assertThat(directory.nameOf(MAYOR)).isEqualTo("La maire");
                assertThat(directory.personsOf(VALMORET)).isNotEmpty();
            }
        }
    }

    private static UsernamePasswordAuthenticationToken attempt(String username, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(username, password);
    }
}
