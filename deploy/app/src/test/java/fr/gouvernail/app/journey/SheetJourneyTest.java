package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

/** The market hall framed part by part, left as a draft and recorded; its works with steps and years; both sheets read and printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class SheetJourneyTest {

    private static final String PORTFOLIO = "/api/portfolio/";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(version|versionFiche)\"[^>]*value=\"(\\d+)\"");
    private static final String DAY = "2026-03-02";

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private String hall;
    private String works;
    private long before;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        var valmoret = new Valmoret(director);
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        hall = valmoret.projectId(Valmoret.HALL);
        works = valmoret.hallAction().path("action").asString();
        before = director.read(PORTFOLIO + "projects/" + hall)
                .path("project")
                .path("lastEvent")
                .asLong();
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private HttpResponse<String> send(String path, String part, String to, Map<String, String> fields) {
        var page = pages.get(path + "?etape=" + part);
        assertThat(page.statusCode()).isEqualTo(200);
        var all = new HashMap<>(fields);
        all.put("cle", Api.newKey());
        all.put("etape", part);
        all.put("vers", to);
        all.put("effet", DAY);
        HIDDEN.matcher(page.body()).results().forEach(found -> all.put(found.group(1), found.group(2)));
        return pages.post(path + "?etape=" + part, path, all);
    }

    private int filled(String subject) {
        return director.read(PORTFOLIO + subject + "/sheet")
                .path("completeness")
                .path("filled")
                .asInt();
    }

    @Test
    @Order(1)
    void whatIsTypedIsKeptAsADraftThatNobodyElseSees() {
        var path = "/projets/" + hall + "/cadrage";
        int before = filled("projects/" + hall);
        send(path, "pourquoi", "quoi", Map.of("beneficiaires", "Les habitants du centre", "objectifs", ""));

        assertThat(pages.get(path + "?etape=pourquoi").body()).contains("Les habitants du centre", "Brouillon du");
        assertThat(pages.get("/projets/" + hall).body()).contains("Brouillon du", "Reprendre");
        assertThat(Pages.signedIn(gouvernail.address(), "pmo")
                        .get(path + "?etape=pourquoi")
                        .body())
                .doesNotContain("Les habitants du centre");
        assertThat(filled("projects/" + hall)).isEqualTo(before);
    }

    @Test
    @Order(2)
    void aRefusedFormLosesNothing() {
        var path = "/projets/" + hall + "/cadrage";
        var answer = send(path, "cout", "qui", Map.of("cout", "2.400", "debut", "2026-09-01", "fin", "2028-06-30"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#cout\"", "2.400");
        assertThat(pages.get(path + "?etape=cout").body()).contains("2.400");
    }

    @Test
    @Order(3)
    void theFrameAndTheWordsAreReadAgainAndRecordedTogether() {
        var path = "/projets/" + hall + "/cadrage";
        send(
                path,
                "pourquoi",
                "quoi",
                Map.of("objectifs", "Rouvrir la halle", "beneficiaires", "Les habitants du centre"));
        send(path, "quoi", "cout", Map.of("perimetre", "La halle et ses abords", "effetsRecherches", "TRADE"));
        send(path, "cout", "relire", Map.of("cout", "2 400 000", "debut", "2026-03-01", "fin", "2028-06-30"));
        var review = pages.get(path + "?etape=relire").body();
        assertThat(review).contains("Ce qui va être inscrit", "Rouvrir la halle", "Commerce");

        var unexplained = send(path, "relire", "inscrire", Map.of());
        assertThat(unexplained.statusCode()).isEqualTo(400);
        assertThat(unexplained.body()).contains("href=\"#motifFiche\"");

        var answer = send(path, "relire", "inscrire", Map.of("motifFiche", "Retour de la réunion publique"));

        assertThat(answer.body()).doesNotContain("class=\"erreurs\"");
        director.await(
                PORTFOLIO + "projects/" + hall + "/sheet",
                said -> said.path("sheet")
                        .path("text")
                        .path("beneficiaries")
                        .asString()
                        .equals("Les habitants du centre"));
        assertThat(director.read(PORTFOLIO + "projects/" + hall)
                        .path("project")
                        .path("objectives")
                        .asString())
                .isEqualTo("Rouvrir la halle");
        assertThat(pages.text("/projets/" + hall))
                .doesNotContain("Brouillon du")
                .contains("Ce que la fiche disait avant", "Retour de la réunion publique");
    }

    @Test
    @Order(4)
    void theWorksHaveStepsAndYearsWhoseSumIsHeldAgainstThePlannedCost() {
        var path = "/actions/" + works + "/cadrage";
        var answer = send(
                path,
                "tout",
                "inscrire",
                Map.of(
                        "descriptif",
                        "Gros œuvre et charpente",
                        "motifFiche",
                        "Marché attribué",
                        "etapeNom0",
                        "Désamianter",
                        "etapeDate0",
                        "2026-10-01",
                        "annee0",
                        "2026",
                        "section0",
                        "INVESTMENT",
                        "prevu0",
                        "400 000",
                        "etpPrevu0",
                        "0,5"));

        assertThat(answer.body()).doesNotContain("class=\"erreurs\"");
        var sheet = PORTFOLIO + "actions/" + works + "/sheet";
        director.await(
                sheet,
                said -> !said.path("sheet").path("years").path(0).path("realHt").isNumber());
        var said = director.read(sheet);
        assertThat(said.path("sheet").path("steps").path(5).path("name").asString())
                .isEqualTo("Désamianter");
        assertThat(said.path("sheet").path("years").path(0).path("forecastFte").asInt())
                .isEqualTo(50);
        assertThat(said.path("differenceHt").asLong()).isNegative();
        assertThat(pages.text("/actions/" + works)).contains("Les années ne font pas le coût prévu", "Désamianter");
    }

    @Test
    @Order(5)
    void aStepIsSaidToBeDoneThroughTheApi() {
        var sheet = PORTFOLIO + "actions/" + works + "/sheet";
        var version = director.read(sheet).path("sheet").path("version").asLong();
        var id = "sheet-" + works.substring("action-".length());
        var path = PORTFOLIO + "sheets/" + id + "/steps-done";
        var body = "{\"number\":6,\"doneOn\":\"%s\",\"effectiveOn\":\"%s\"}".formatted(DAY, DAY);

        var done = director.post(path, body, "Idempotency-Key", Api.newKey(), "If-Match", "\"" + version + "\"");
        assertThat(done.status()).as(done.toString()).isIn(200, 201);
        var again = director.post(path, body, "Idempotency-Key", Api.newKey(), "If-Match", "\"" + (version + 1) + "\"");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("portfolio.sheet.step-done-already");
    }

    @Test
    @Order(6)
    void theSheetsAreReadWithoutPersonsFromOutside() {
        director.await(
                PORTFOLIO + "actions/" + works + "/sheet",
                said -> !said.path("sheet")
                        .path("steps")
                        .path(5)
                        .path("doneOn")
                        .asString("")
                        .isEmpty());
        assertThat(pages.text("/projets/" + hall + "/fiche"))
                .contains("Fiche projet", "Les habitants du centre", "Plan de financement", "Pilote");
        assertThat(pages.text("/actions/" + works + "/fiche")).contains("Fiche action", "Désamianter", "faite le");
        var resident = Pages.signedIn(gouvernail.address(), "habitante").get("/projets/" + hall + "/fiche");
        assertThat(resident.statusCode()).isEqualTo(200);
        assertThat(resident.body()).doesNotContain("<dt>Pilote</dt>");
    }

    @Test
    @Order(7)
    void theProjectsAreExportedInTheNationalSchema() {
        assertThat(director.read(PORTFOLIO + "projets-territoire").findValuesAsString("nom"))
                .isNotEmpty();
        assertThat(pages.get("/projets/projets-territoire.csv").body()).startsWith("id,createdAt,updatedAt,nom");
        assertThat(pages.text("/projets/schema-national")).contains("Ce qui manque à chaque projet");
        assertThat(pages.text("/projets?ficheIncomplete=oui")).contains("fiche incomplète");
    }

    @Test
    @Order(8)
    void aSheetOfThePastIsTheSheetAsOfThen() {
        assertThat(before).isPositive();
        var then = pages.text("/au/" + before + "/projets/" + hall + "/fiche");
        assertThat(then).contains("Fiche projet", "A-2.03").doesNotContain("Les habitants du centre");
        assertThat(pages.text("/au/" + before + "/actions/" + works + "/fiche"))
                .contains("Fiche action")
                .doesNotContain("Désamianter");
        assertThat(pages.text("/projets/" + hall + "/fiche")).contains("Les habitants du centre");
    }
}
