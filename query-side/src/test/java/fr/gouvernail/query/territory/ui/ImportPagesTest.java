package fr.gouvernail.query.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
import fr.gouvernail.query.testing.TestPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@SpringBootTest(classes = ImportPagesTest.Setup.class)
@AutoConfigureMockMvc
class ImportPagesTest {

    private static final String HEADER =
            "code_insee,nom,population,departement,region,nom_region,siren_epci,id_acv,longitude,latitude\n";
    private static final String AMBERIEU =
            "01004,Ambérieu-en-Bugey,14854,01,84,Auvergne-Rhône-Alpes,,,5.3719,45.9608\n";
    private static final String OYONNAX =
            "01283,Oyonnax,22277,01,84,Auvergne-Rhône-Alpes,200042935,ACV152,5.6524,46.2611\n";
    private static final String BAD = "1053,=Bourg,41525,01,84,Auvergne-Rhône-Alpes,,,,\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Imports imports;

    @Autowired
    ImportDesk desk;

    @Autowired
    Registry registry;

    @BeforeEach
    void forgetTerritories() {
        registry.clear();
    }

    @Test
    void aBadRowStopsNothingAndTheSameFileAgainChangesNothing() throws IOException {
        var first = finished(upload(HEADER + AMBERIEU + BAD + OYONNAX));

        assertThat(first.accepted()).isEqualTo(2);
        assertThat(first.refused()).isEqualTo(1);
        assertThat(page("/territoires/imports/" + first.id() + "?statut=refusees"))
                .contains("Un tableur a peut-être retiré le zéro", "territory.import.code-length")
                .doesNotContain("Oyonnax");
        assertThat(page("/territoires/imports/" + first.id())).contains("Oyonnax", "✓ inscrite", "<progress");

        var second = finished(upload(HEADER.replace(',', ';') + (AMBERIEU + OYONNAX).replace(',', ';')));

        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(registry.size()).isEqualTo(2);
    }

    @Test
    void aRowRegisteredWithOtherContentIsRefusedAndPointedOut() throws IOException {
        finished(upload(HEADER + AMBERIEU));

        var again = finished(upload(HEADER + AMBERIEU.replace("14854", "15000")));

        assertThat(again.refused()).isEqualTo(1);
        assertThat(imports.rows(again.id(), null, 10, 0).getFirst().reason())
                .isEqualTo("territory.import.already-registered-differently");
    }

    @Test
    void theRefusedRowsAreDownloadedWithoutFormulas() throws IOException {
        var run = finished(upload(HEADER + BAD));

        assertThat(page("/territoires/imports/" + run.id() + "/refusees.csv"))
                .startsWith("\ufeffcode_insee,")
                .contains("1053,'=Bourg,41525");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedOnThePageInWords() {
        assertThat(mvc.post()
                        .uri("/territoires/imports")
                        .multipart()
                        .file("fichier", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .bodyText()
                .contains("il manque", "code_insee, nom", "territory.import.header-missing");
    }

    @Test
    void theTownsOfTheNationalProgrammeAreImportedAtOnce() throws IOException {
        var answer =
                mvc.post().uri("/territoires/imports/action-coeur-de-ville").exchange();

        assertThat(answer).hasStatus(303);
        assertThat(finished(location(answer.getResponse().getHeader("Location")))
                        .accepted())
                .isEqualTo(244);
        page("/territoires/imports");
    }

    @Test
    void anInterruptedImportIsTakenUpWhereItStopped() throws IOException {
        registry.unavailableAfter(1);
        var stopped = finished(upload(HEADER + AMBERIEU + OYONNAX));
        assertThat(stopped.state()).isEqualTo(ImportRun.State.INTERRUPTED);
        assertThat(stopped.accepted()).isEqualTo(1);
        assertThat(page("/territoires/imports/" + stopped.id())).contains("Reprendre l’import");
        registry.unavailableAfter(Integer.MAX_VALUE);

        assertThat(mvc.post().uri("/territoires/imports/" + stopped.id() + "/reprise"))
                .hasStatus(303);

        var done = finished(stopped.id());
        assertThat(done.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(done.accepted()).isEqualTo(2);
    }

    @Test
    void onlyAnAdministratorImportsAndOnlyAnAuditorMayLook() {
        var file = (HEADER + AMBERIEU).getBytes(StandardCharsets.UTF_8);
        for (var role : List.of("AUDITOR", "DIRECTOR")) {
            assertThat(mvc.post()
                            .uri("/territoires/imports?role=" + role)
                            .multipart()
                            .file("fichier", file))
                    .hasStatus(403)
                    .bodyText()
                    .contains("platform.role-not-allowed");
        }
        assertThat(mvc.get().uri("/territoires/imports?role=DIRECTOR")).hasStatus(403);
        assertThat(mvc.get().uri("/territoires/imports?role=AUDITOR"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("type=\"file\"");
    }

    @Test
    void aProgramSendsTheFileAndFollowsItByItsAddress() throws IOException {
        var answer = mvc.post()
                .uri("/api/territory/imports?name=villes.csv")
                .contentType("text/csv")
                .content(HEADER + AMBERIEU + BAD)
                .exchange();

        assertThat(answer).hasStatus(202);
        var address = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        finished(location(address));
        assertThat(mvc.get().uri(address))
                .bodyJson()
                .extractingPath("$.accepted")
                .isEqualTo(1);
        assertThat(mvc.get().uri(address + "/rows?status=REFUSED"))
                .bodyJson()
                .extractingPath("$[0].row.reason")
                .isEqualTo("territory.import.code-length");
    }

    @Test
    void theRefusalOfAFileIsAProblemForPrograms() {
        assertThat(mvc.post()
                        .uri("/api/territory/imports")
                        .contentType("text/csv")
                        .content("a,b\n1,2"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("territory.import.header-missing");
        assertThat(mvc.get().uri("/api/territory/imports/unknown")).hasStatus(404);
    }

    private String upload(String text) {
        var answer = mvc.post()
                .uri("/territoires/imports")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile(
                        "fichier", "villes.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .exchange();
        assertThat(answer).hasStatus(303);
        return location(answer.getResponse().getHeader("Location"));
    }

    private static String location(@Nullable String address) {
        return Objects.requireNonNull(address).replaceFirst(".*/", "");
    }

    private ImportRun finished(String id) {
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

    private String page(String uri) throws IOException {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        var text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        var drawings = System.getProperty("gouvernail.drawings");
        if (drawings != null) {
            Files.writeString(
                    Path.of(
                            drawings,
                            uri.contains("?")
                                    ? "refused.html"
                                    : uri.endsWith("imports") ? "imports.html" : "import.html"),
                    text);
        }
        return text;
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
    static class Setup implements WebMvcConfigurer {

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

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new HandlerMethodArgumentResolver() {
                @Override
                public boolean supportsParameter(MethodParameter parameter) {
                    return parameter.getParameterType() == Reader.class;
                }

                @Override
                public Object resolveArgument(
                        MethodParameter parameter,
                        @Nullable ModelAndViewContainer container,
                        NativeWebRequest request,
                        @Nullable WebDataBinderFactory binders) {
                    return reader(request.getParameter("role"));
                }
            });
        }

        private static Reader reader(@Nullable String role) {
            var person = new PersonId(new UUID(1, 1));
            return new Reader(
                    person, "L’administrateur", role == null ? Role.ADMINISTRATOR : Role.valueOf(role), null, null);
        }
    }
}
