package fr.gouvernail.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** An action plan brought in by the page and through the API: reported, confirmed, imported again, undone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PlanImportJourneyTest {

    private static final String IMPORTS = "/api/portfolio/imports";
    private static final Pattern ID = Pattern.compile("import-[0-9a-f-]{36}");
    private static final String HEADER =
            "Réf.;Intitulé;Projet;Axe;Maître d’ouvrage;Coût HT;Début;Fin;Avancement;État\n";
    private static final String PLAN = HEADER + """
            E-1;Cour de l’école;;5;Ville de Valmoret;180 000,00 €;01/03/2027;30/11/2027;;à venir
            E-1.1;Étude de sol;E-1;;;12 k€;01/03/2027;30/04/2027;;
            E-2;Quai;;4;Ville de Valmoret;90 000;01/03/2025;30/11/2028;35 %;en cours
            E-3;Place;;4;La commune;;;;;
            E-4;Fautive;;4;Ville de Valmoret;1.234;;;;
            A-2.03;Halle;;2;Ville de Valmoret;;;;;
            """;

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private Valmoret valmoret;
    private String imported = "";

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        valmoret = new Valmoret(director);
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private static int[] counts(JsonNode run) {
        var counts = run.path("counts");
        return new int[] {
            counts.path("projects").asInt(),
            counts.path("actions").asInt(),
            counts.path("skipped").asInt(),
            counts.path("refused").asInt()
        };
    }

    private JsonNode awaitState(String id, String state) {
        return director.await(
                IMPORTS + "/" + id, run -> run.path("state").asString().equals(state));
    }

    @Test
    @Order(1)
    void thePageReportsLineByLineAndWritesNothing() {
        var answer = pages.upload("/projets/importer", "/projets/importer", "fichier", PLAN.getBytes(UTF_8));
        var found = ID.matcher(answer.uri().getPath());
        assertThat(found.find()).as(Pages.text(answer)).isTrue();
        imported = found.group();
        assertThat(Pages.text(answer))
                .contains("Rien n’est encore écrit", "« La commune »", "peut être mille", "déjà là", "action de E-1");
        assertThat(counts(director.read(IMPORTS + "/" + imported))).containsExactly(2, 1, 1, 2);
        assertThat(valmoret.dashboard().toString()).doesNotContain("Cour de l’école");
    }

    @Test
    @Order(2)
    void theUserSaysWhoAnUnknownOwnerIs() {
        var owner = valmoret.project(Valmoret.HALL).path("owner").asString();
        var columns = director.read(IMPORTS + "/" + imported).path("choices").path("columns");
        var fields = new HashMap<>(Map.of("nom.0", "La commune", "porteur.0", owner));
        columns.propertyStream()
                .forEach(one ->
                        fields.put("colonne." + one.getKey(), one.getValue().asString()));
        pages.post("/imports/" + imported, "/imports/" + imported + "/correspondance", fields);
        assertThat(counts(director.read(IMPORTS + "/" + imported))).containsExactly(3, 1, 1, 1);
    }

    @Test
    @Order(3)
    void confirmedTwiceItIsWrittenOnce() {
        pages.post("/imports/" + imported, "/imports/" + imported + "/confirmation", Map.of());
        assertThat(director.post(IMPORTS + "/" + imported + "/confirmation", "").status())
                .isEqualTo(202);
        var run = awaitState(imported, "DONE");
        assertThat(run.path("results").path("written").asInt()).as("%s", run).isEqualTo(4);
        director.await(
                "/api/portfolio/programmes/" + valmoret.programme(),
                dashboard -> dashboard.toString().contains("\"E-3\""));
        var quay = director.await(
                "/api/portfolio/projects/" + valmoret.projectId("E-2"),
                sheet -> sheet.path("project").path("life").path("takenOver").asBoolean());
        assertThat(quay.path("project").path("phase").asString()).isEqualTo("OPERATION");
        assertThat(pages.text("/imports/" + imported)).contains("écrite", "Annuler cet import");
        assertThat(pages.text("/journal")).contains("Plan d’actions importé");
    }

    @Test
    @Order(4)
    void theSameFileAgainWritesNothing() {
        var again = director.postFile(IMPORTS, "plan.csv", PLAN.getBytes(UTF_8));
        assertThat(again.status()).as("%s", again).isEqualTo(201);
        assertThat(counts(again.json())).containsExactly(0, 0, 5, 1);
        var id = again.json().path("id").asString();
        assertThat(director.post(IMPORTS + "/" + id + "/confirmation", "").code())
                .isEqualTo("portfolio.import.nothing-to-write");
    }

    @Test
    @Order(5)
    void undoneItTakesBackAllButWhatSomebodyHasTouched() {
        var place = valmoret.projectId("E-3");
        var version = director.read("/api/portfolio/projects/" + place)
                .path("project")
                .path("version")
                .asLong();
        director.change("/api/portfolio/projects/" + place + "/framings", version, """
                {"frame":{"objectives":"Planter","perimeter":"La place","startsOn":"2027-01-01","endsOn":"2027-06-30","costHt":5000000,"lead":null},"effectiveOn":"2026-06-01"}""");
        assertThat(director.post(IMPORTS + "/" + imported + "/undoing", "{\"reason\":\" \"}")
                        .code())
                .isEqualTo("portfolio.import.reason-missing");
        pages.post("/imports/" + imported, "/imports/" + imported + "/annulation", Map.of("motif", "Mauvais fichier"));
        var run = awaitState(imported, "UNDONE");
        assertThat(run.path("results").path("undone").asInt()).as("%s", run).isEqualTo(3);
        assertThat(run.path("results").path("left").asInt()).isEqualTo(1);
        assertThat(pages.text("/imports/" + imported)).contains("quelqu’un l’a modifié depuis l’import");
        director.await(
                "/api/portfolio/programmes/" + valmoret.programme(),
                dashboard -> !dashboard.toString().contains("\"E-1\"")
                        && !dashboard.toString().contains("\"E-2\"")
                        && dashboard.toString().contains("\"E-3\""));
        assertThat(director.post(IMPORTS + "/" + imported + "/undoing", "{\"reason\":\"Encore\"}")
                        .code())
                .isEqualTo("portfolio.import.undone-already");
        assertThat(pages.text("/journal")).contains("Import de plan d’actions annulé");
    }

    @Test
    @Order(6)
    void onlyTheDirectionImportsAndAnotherRoleSeesNothing() {
        var lead = gouvernail.as("halle");
        assertThat(lead.postFile(IMPORTS, "plan.csv", PLAN.getBytes(UTF_8)).status())
                .isEqualTo(403);
        assertThat(lead.get(IMPORTS + "/" + imported).status()).isEqualTo(403);
        assertThat(director.get(IMPORTS + "/import-00000000-0000-0000-0000-000000000000")
                        .code())
                .isEqualTo("portfolio.import.unknown");
        var auditor = gouvernail.as("auditrice");
        assertThat(auditor.get(IMPORTS + "/" + imported).status()).isEqualTo(200);
    }

    @Test
    @Order(7)
    void bothModelsAreHandedOut() {
        for (var extension : new String[] {"csv", "xlsx"}) {
            var model = pages.get("/projets/importer/modele." + extension);
            assertThat(model.statusCode()).isEqualTo(200);
            assertThat(model.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment");
        }
    }
}
