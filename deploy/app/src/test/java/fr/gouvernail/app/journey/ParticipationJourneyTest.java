package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What residents bring to a project and are answered, and the marks of the projects of the programme: through pages and HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipationJourneyTest {

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private Pages resident;
    private Pages association;
    private LocalDate today;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        resident = Pages.signedIn(gouvernail.address(), "habitante");
        association = Pages.signedIn(gouvernail.address(), "association");
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    @Test
    void aResidentBringsAContributionThatOthersReadOnceItIsAnsweredAndPublished() {
        var project = new AssessedProject(director, "A-9.72", today);
        var page = project.page("/contributions");
        var id = "contribution-" + UUID.randomUUID();
        var sent = resident.post(
                page + "/nouvelle",
                page + "/nouvelle",
                Map.of("cle", Api.newKey(), "contribution", id, "contributionTexte", "Des bancs à l’ombre"));
        assertThat(sent.uri().getPath()).as(Pages.text(sent)).isEqualTo(page);
        var list = "/api/assessment/projects/" + project.id() + "/contributions";
        var row = director.await(list, rows -> rows.size() == 1).path(0);
        assertThat(row.path("people").asInt()).isEqualTo(1);
        assertThat(row.path("channel").asString()).isEqualTo("OWN_ENTRY");
        assertThat(resident.text(page)).contains("Des bancs à l’ombre", "Un·e habitant·e");
        assertThat(association.text(page)).doesNotContain("Des bancs à l’ombre");

        var correction = page + "/" + id + "/correction";
        assertThat(association.get(correction).statusCode()).isEqualTo(404);
        post(
                resident,
                correction,
                correction,
                row,
                Map.of("contributionTexte", "Des bancs au soleil", "motifCorrection", "Dit trop vite"));
        row = director.await(list, rows -> rows.path(0).path("corrections").size() == 1)
                .path(0);
        assertThat(pages.text(page)).contains("Des bancs au soleil", "Des bancs à l’ombre", "Dit trop vite");

        post(pages, page, page + "/" + id + "/reponse", row, Map.of("suiteDonnee", "TAKEN_UP", "reponse", "Six bancs"));
        row = director.await(list, rows -> rows.path(0).path("answers").size() == 1)
                .path(0);
        post(pages, page, page + "/" + id + "/publication", row, Map.of());
        director.await(list, rows -> !rows.path(0).path("publishedOn").isNull());
        assertThat(association.text(page))
                .contains("Des bancs au soleil", "Six bancs", "retenue", "corrigée le")
                .doesNotContain("Des bancs à l’ombre");

        var crowd = gouvernail
                .as("habitante")
                .post(
                        "/api/assessment/contributions",
                        """
                        {"project":"%s","channel":"OWN_ENTRY","people":300,"summary":"Nous tous","effectiveOn":"%s"}""".formatted(project.id(), today),
                        "Idempotency-Key",
                        Api.newKey());
        assertThat(crowd.status()).as("%s", crowd).isEqualTo(409);
        assertThat(crowd.code()).isEqualTo("assessment.contribution.own-entry-only");
        assertThat(gouvernail.as("region").get(list).status()).isEqualTo(404);
    }

    @Test
    void aPartnerSpeaksForTheOrganisationOfTheirRole() {
        var project = new AssessedProject(director, "A-9.73", today);
        var page = project.page("/contributions");
        assertThat(association.text(page + "/nouvelle")).contains("Association Les Halles Solidaires");
        var sent = association.post(
                page + "/nouvelle",
                page + "/nouvelle",
                Map.of(
                        "cle",
                        Api.newKey(),
                        "contribution",
                        "contribution-" + UUID.randomUUID(),
                        "combien",
                        "12",
                        "contributionTexte",
                        "Une salle ouverte le soir"));
        assertThat(sent.uri().getPath()).as(Pages.text(sent)).isEqualTo(page);
        assertThat(association.text(page)).contains("Une salle ouverte le soir", "Association Les Halles Solidaires");
        var nobody = gouvernail
                .as("association")
                .post(
                        "/api/assessment/contributions",
                        """
                        {"project":"%s","channel":"OWN_ENTRY","people":3,"summary":"Nous","effectiveOn":"%s"}""".formatted(project.id(), today),
                        "Idempotency-Key",
                        Api.newKey());
        assertThat(nobody.code()).as("%s", nobody).isEqualTo("assessment.contribution.other-organisation");
    }

    private void post(Pages pages, String page, String path, JsonNode row, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("cle", Api.newKey());
        all.put("version", Long.toString(row.path("version").asLong()));
        all.put("le", today.toString());
        var answer = pages.post(page, path, all);
        assertThat(answer.statusCode()).as(Pages.text(answer)).isEqualTo(200);
    }

    @Test
    void theProjectsOfTheProgrammeAreRankedByAPublishedGrid() {
        var valmoret = new Valmoret(director);
        var grid = director.read("/api/assessment/programmes/" + valmoret.programme() + "/grid");
        assertThat(Committee.list(grid.path("criteria")).stream()
                        .mapToInt(criterion -> criterion.path("weight").asInt())
                        .sum())
                .isEqualTo(100);
        var hall = valmoret.projectId(Valmoret.HALL);
        var place = Committee.list(grid.path("places")).stream()
                .filter(one -> one.path("project").asString().equals(hall))
                .findFirst()
                .orElseThrow();
        // 0.35 × 3.5 + 0.25 × 3 + 0.25 × 1 + 0.15 × 2.5 = 2.60.
        assertThat(place.path("score").decimalValue()).isEqualByComparingTo("2.60");
        assertThat(pages.text("/projets/" + hall + "/notation"))
                .contains("2,60", "Commerce et vie du centre", "Le PMO");
        assertThat(resident.text("/projets/" + hall + "/notation"))
                .contains("2,60", "un évaluateur")
                .doesNotContain("Le PMO");
        assertThat(pages.text("/programmes/" + valmoret.programme() + "/grille"))
                .contains("35 %", "Classement");

        var refused = director.post(
                "/api/assessment/grids/" + grid.path("grid").asString() + "/changes",
                """
                {"criteria":[{"number":1,"title":"Commerce","meaning":"0 à 4","weight":90}],"reason":"Essai","effectiveOn":"%s"}""".formatted(today),
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + grid.path("version").asLong() + "\"");
        assertThat(refused.code()).isEqualTo("assessment.grid.weights-do-not-add-up");
    }
}
