package fr.gouvernail.query.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.territory.view.ImportRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportPagesTest extends ImportTestBase {

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
}
