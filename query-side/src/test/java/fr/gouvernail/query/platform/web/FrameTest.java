package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;

@SpringBootTest(classes = FrameTest.Setup.class)
@AutoConfigureMockMvc
class FrameTest {

    @Autowired
    MockMvcTester mvc;

    @AfterEach
    void readThePresent() {
        ReadingPoint.unbind();
    }

    @Test
    void aPageCarriesTheFrameWithItsCurrentDoorMarked() throws IOException {
        var html = body("/essai?role=DIRECTOR");

        assertThat(html)
                .contains("<html lang=\"fr\">", "<title>Essai</title>", "Aller au contenu", "Valmoret")
                .containsPattern("href=\"/tableau-de-bord\" aria-current=\"page\"")
                .contains("name=\"role\"", "Agir en tant que", "<h1>Tableau de bord du programme</h1>")
                .doesNotContain("/administration", "Relecture :");
        assertThat(html.split("aria-current=\"page\"", -1)).hasSize(2);
    }

    @Test
    void administrationIsShownToTheAdministratorOnly() throws IOException {
        assertThat(body("/essai?role=ADMINISTRATOR"))
                .contains("href=\"/administration\"", "href=\"/territoires/imports\"");
    }

    @Test
    void anUnauthenticatedPageNeedsNoneOfTheAttributes() throws IOException {
        assertThat(body("/connexion"))
                .contains("name=\"identifiant\"", "name=\"motdepasse\"", "href=\"/connexion?langue=en\"")
                .doesNotContain("<nav class=\"pieces\"", "temps-reel");
        assertThat(body("/bienvenue")).contains("Piloter un projet de territoire");
    }

    @Test
    void thePastIsMarkedByABandWithAWayBack() throws IOException {
        ReadingPoint.bind(new ReadingPoint(12, "replay_12"));
        var html = body("/essai?role=DIRECTOR");

        assertThat(html)
                .contains("Relecture :", "Revenir à aujourd’hui", "/relire?depuis=12", "position 12 du journal")
                .doesNotContain("temps-reel");
    }

    @Test
    void englishIsChosenByTheParameterAndKeptInACookie() {
        var answer = mvc.get().uri("/connexion?langue=en").exchange();

        assertThat(answer).bodyText().contains("<html lang=\"en\">", "Password", "/connexion?langue=fr");
        assertThat(answer.getResponse().getCookie("langue")).isNotNull();
    }

    @Test
    void anUnknownLanguageFallsBackToFrench() {
        assertThat(mvc.get().uri("/connexion?langue=de")).bodyText().contains("<html lang=\"fr\">", "Mot de passe");
    }

    @Test
    void aRefusalThatNoPageCatchesIsShownInWordsWithItsStatus() {
        assertThat(mvc.get().uri("/essai/refus").header("Referer", "http://localhost/projets/7"))
                .hasStatus(412)
                .bodyText()
                .contains("version 3 lue, version 5 aujourd’hui", "platform.stale-version", "href=\"/projets/7\"");
    }

    @Test
    void theWayBackNeverLeadsToAnotherHost() {
        assertThat(mvc.get().uri("/essai/refus").header("Referer", "http://elsewhere.example/projets/7"))
                .bodyText()
                .doesNotContain("elsewhere", "/projets/7");
    }

    @Test
    void noTemplateHasInlineStylesOrHandlers() throws IOException {
        var inline = Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*src=)|th:style|@import|javascript:");
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            var bad = files.filter(file -> file.toString().matches(".*\\.(html|css|svg)"))
                    .filter(file -> inline.matcher(read(file)).find())
                    .toList();
            assertThat(bad).isEmpty();
        }
    }

    private String body(String uri) throws IOException {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        var html = answer.getResponse().getContentAsString();
        var drawings = System.getProperty("gouvernail.drawings");
        if (drawings != null) {
            var name = "p" + uri.replaceAll("[^a-zA-Z]+", "-") + (ReadingPoint.isPast() ? "-past" : "") + ".html";
            Files.writeString(Path.of(drawings, name), html);
        }
        return html;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Pages.class)
    static class Setup {

        @Bean
        TryOut tryOut() {
            return new TryOut();
        }

        @Bean
        ShellNames shellNames() {
            return new Names();
        }

        @Bean
        DemoAccounts demoAccounts() {
            return () -> List.of(
                    new DemoAccounts.DemoAccount("directrice", "demo", "La directrice de projet", "le tableau de bord"),
                    new DemoAccounts.DemoAccount("auditeur", "demo", "L’auditeur", "le journal, sans rien écrire"));
        }
    }

    @Controller
    static class TryOut {

        @GetMapping("/essai")
        String everything() {
            return "essai/tout";
        }

        @GetMapping("/essai/refus")
        String refused() {
            throw CommandRejected.of(PlatformRejection.STALE_VERSION, "target", "x", "expected", 3, "actual", 5);
        }
    }

    static class Names implements ShellNames {

        @Override
        public @Nullable Reader reader(HttpServletRequest request) {
            var role = request.getParameter("role");
            var person = new PersonId(new UUID(1, 1));
            return role == null
                    ? null
                    : new Reader(person, "La directrice", Role.valueOf(role), TerritoryId.ofInsee("99001"), null);
        }

        @Override
        public List<RoleChoice> roles(Reader reader) {
            return List.of(
                    new RoleChoice("DIRECTOR", "Direction de projet · Valmoret", true),
                    new RoleChoice("PMO", "Appui au pilotage · Valmoret", false));
        }

        @Override
        public String territoryName(TerritoryId territory) {
            return "Valmoret";
        }

        @Override
        public String programmeName(Reader reader) {
            return "Action cœur de ville";
        }
    }
}
