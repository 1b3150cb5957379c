package fr.gouvernail.query.territory.ui;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReaderOfRequest;
import fr.gouvernail.query.platform.web.Pages;
import fr.gouvernail.query.platform.wiring.TerritoryImportConfiguration;
import fr.gouvernail.query.territory.view.ImportRun;
import fr.gouvernail.query.territory.view.Imports;
import fr.gouvernail.query.testing.ReaderArgument;
import fr.gouvernail.query.testing.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The import of territories over its own tables, with a command side that registers each territory once. */
@SpringBootTest(classes = ImportTestBase.Setup.class)
@AutoConfigureMockMvc
abstract class ImportTestBase {

    static final String HEADER =
            "code_insee,nom,population,departement,region,nom_region,siren_epci,id_acv,longitude,latitude\n";
    static final String AMBERIEU = "01004,Ambérieu-en-Bugey,14854,01,84,Auvergne-Rhône-Alpes,,,5.3719,45.9608\n";
    static final String OYONNAX = "01283,Oyonnax,22277,01,84,Auvergne-Rhône-Alpes,200042935,ACV152,5.6524,46.2611\n";
    static final String BAD = "1053,=Bourg,41525,01,84,Auvergne-Rhône-Alpes,,,,\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Imports imports;

    @Autowired
    Registry registry;

    @BeforeEach
    void forgetTerritories() {
        registry.clear();
    }

    static String location(@Nullable String address) {
        return Objects.requireNonNull(address).replaceFirst(".*/", "");
    }

    ImportRun finished(String id) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(deadline)) {
            var run = imports.find(id).orElseThrow();
            if (!run.running()) {
                return run;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("the import " + id + " did not end: " + imports.find(id));
    }

    /** The command side as the desk sees it: a key is carried out once, a territory registered once. */
    static final class Registry implements CommandDispatcher {

        private final Map<String, String> keyOfTarget = new HashMap<>();
        private int available = Integer.MAX_VALUE;

        @Override
        public synchronized CommandReceipt send(CommandEnvelope envelope) {
            var target = envelope.command().target().text();
            var known = keyOfTarget.get(target);
            if (known == null && keyOfTarget.size() >= available) {
                throw CommandRejected.of(PlatformRejection.UNAVAILABLE);
            }
            if (known != null && !known.equals(envelope.idempotencyKey())) {
                throw CommandRejected.of(PlatformRejection.ALREADY_EXISTS, "target", target);
            }
            keyOfTarget.put(target, envelope.idempotencyKey());
            return new CommandReceipt(target, 0, keyOfTarget.size(), known != null);
        }

        synchronized void clear() {
            keyOfTarget.clear();
            available = Integer.MAX_VALUE;
        }

        synchronized void unavailableAfter(int registered) {
            available = registered;
        }

        synchronized int size() {
            return keyOfTarget.size();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({Pages.class, TerritoryImportConfiguration.class})
    static class Setup {

        @Bean
        Registry registry() {
            return new Registry();
        }

        @Bean
        ReaderOfRequest readerOfRequest() {
            return request -> reader(request.getParameter("role"));
        }

        /** The owner's tables, as the application's role sees them through its grants. */
        @Bean
        DataSource documentsDataSource() {
            var owner = new DriverManagerDataSource(TestPostgres.url());
            JdbcClient.create(owner).sql("""
                    DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'gouvernail_app')
                    THEN CREATE ROLE gouvernail_app LOGIN; END IF; END $$""").update();
            Flyway.configure()
                    .dataSource(owner)
                    .connectRetries(30)
                    .connectRetriesInterval(1)
                    .schemas("document")
                    .defaultSchema("document")
                    .locations("classpath:db/migration/document")
                    .load()
                    .migrate();
            return new DriverManagerDataSource(TestPostgres.url().replace("user=test", "user=gouvernail_app"));
        }

        @Bean
        @Primary
        DataSource readModelDataSource() {
            var url = TestPostgres.url();
            Flyway.configure()
                    .dataSource(new DriverManagerDataSource(url))
                    .connectRetries(30)
                    .connectRetriesInterval(1)
                    .schemas("imports_read_model")
                    .defaultSchema("imports_read_model")
                    .locations("classpath:db/migration/read_model")
                    .load()
                    .migrate();
            return new DriverManagerDataSource(url + "&currentSchema=imports_read_model");
        }

        @Bean
        WebMvcConfigurer readers() {
            return new ReaderArgument(request -> reader(request.getParameter("role")));
        }

        private static Reader reader(@Nullable String role) {
            var person = new PersonId(new UUID(1, 1));
            return new Reader(
                    person, "L’administrateur", role == null ? Role.ADMINISTRATOR : Role.valueOf(role), null, null);
        }
    }
}
