package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** The market hall followed: weather of the overrun (SC-03), indicators, risks, notes and reports, by page and through the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FollowUpJourneyTest {

    private static final String API = "/api/portfolio/";
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");
    private static final Pattern FIGURE = Pattern.compile("name=\"(chiffre\\d)\"(?: value=\"(\\d*)\")?");

    private SharedGouvernail gouvernail;
    private Api director;
    private Api lead;
    private Pages pages;
    private Pages leadPages;
    private String hall;
    private String shops;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        lead = gouvernail.as("halle");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        leadPages = Pages.signedIn(gouvernail.address(), "halle");
        hall = new Valmoret(director).projectId(Valmoret.HALL);
        shops = new Valmoret(director).projectId("A-2.05");
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private static HttpResponse<String> send(Pages by, String from, String path, Map<String, String> fields) {
        var page = by.get(from);
        assertThat(page.statusCode()).as(from).isEqualTo(200);
        var version = VERSION.matcher(page.body());
        var all = new HashMap<>(fields);
        all.put("cle", Api.newKey());
        all.put("version", version.find() ? version.group(1) : "");
        all.putIfAbsent("le", "2026-03-20");
        return by.post(from, path, all);
    }

    private void awaitVersion(String path, long version) {
        director.await(path, one -> one.path("indicator").path("version").asLong() == version);
    }

    private JsonNode proposed(String criterion) {
        return list(director.read(API + "projects/" + hall + "/weather").path("proposed")).stream()
                .filter(one -> one.path("criterion").asString().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> weather(String cost, String reason) {
        var form = new HashMap<String, String>();
        var figures =
                FIGURE.matcher(leadPages.get("/projets/" + shops + "/meteo").body());
        while (figures.find()) {
            form.put(figures.group(1), figures.group(2) == null ? "" : figures.group(2));
        }
        for (int criterion = 1; criterion <= 7; criterion++) {
            form.put("niveau" + criterion, "RAIN");
            form.put("raison" + criterion, "Vu sur place");
        }
        form.put("niveau2", cost);
        form.put("raison2", reason);
        form.put("commentaire", "L’amiante et la poutre coûtent 216 000 € HT de plus.");
        return form;
    }

    @Test
    @Order(1)
    void theOverrunOfThirteenPerCentProposesRain() {
        assertThat(proposed("COST").path("proposed").asString()).isEqualTo("RAIN");
        assertThat(proposed("COST").path("measured").asLong()).isEqualTo(1_300);
        assertThat(proposed("PEOPLE").path("proposed").isNull()).isTrue();
        assertThat(leadPages.text("/projets/" + hall + "/meteo"))
                .contains("Pluie", "13,0 % au-dessus du coût voté", "W-02", "aucun chiffre ne le dit")
                .contains("ni à l’étude, ni suspendu, ni clos")
                .doesNotContain("Confirmer la météo");
    }

    @Test
    @Order(2)
    void theLeadConfirmsItAndSaysWhyWhereHeDoesNotFollowTheFigures() {
        var path = "/projets/" + shops + "/meteo";
        var silent = send(leadPages, path, path, weather("CLOUD", ""));
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.body()).contains("aucun chiffre ne propose de niveau");
        assertThat(send(leadPages, path, path, weather("RAIN", "Les devis doublent"))
                        .statusCode())
                .isEqualTo(200);
        var confirmed = director.await(
                        API + "projects/" + shops + "/weather",
                        weather -> weather.path("confirmed").size() == 2)
                .path("confirmed")
                .path(0);
        assertThat(confirmed.path("given").asString()).isEqualTo("RAIN");
        assertThat(director.read(API + "projects/" + shops)
                        .path("project")
                        .path("progress")
                        .path("weather")
                        .asString())
                .isEqualTo("RAIN");
        assertThat(pages.text(path)).contains("la directrice porte le point au comité de pilotage");
    }

    @Test
    @Order(3)
    void anIndicatorIsFollowedMeasuredAndCorrected() {
        var id = "indicator-" + UUID.randomUUID();
        director.create(API + "indicators", """
                {"indicator":"%s","project":"%s","terms":{"name":"Logements rouverts","definition":"Logements remis en location",
                 "unit":"logements","direction":"UP","source":"Ville","weight":3,"baseline":{"value":{"thousandths":0},"on":"2026-01-01"}},
                 "effectiveOn":"2026-03-02"}""".formatted(id, hall));
        var at = API + "indicators/" + id;
        director.awaitShown(at);
        assertThat(director.read(at).path("missing").asString()).isEqualTo("TARGET");
        assertThat(director.read(API + "projects/" + hall + "/indicators")
                        .path("mean")
                        .isNull())
                .isTrue();
        var page = "/indicateurs/" + id;
        assertThat(send(pages, page, page + "/cibles", Map.of("valeur", "40", "pourLe", "2028-12-31"))
                        .statusCode())
                .isEqualTo(200);
        awaitVersion(at, 1);
        assertThat(send(pages, page, page + "/mesures", Map.of("valeur", "10,5x", "origine", "Ville"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(pages, page, page + "/mesures", Map.of("valeur", "100", "origine", "Ville"))
                        .statusCode())
                .isEqualTo(200);
        awaitVersion(at, 2);
        assertThat(send(
                                pages,
                                page,
                                page + "/corrections",
                                Map.of("mesure", "1", "valeur", "10", "origine", "Ville", "motif", "Un zéro de trop"))
                        .statusCode())
                .isEqualTo(200);
        var rated = director.await(at, one -> one.path("rate").asInt() == 2_500);
        assertThat(rated.path("indicator").path("corrections").size()).isEqualTo(1);
        assertThat(pages.text(page)).contains("25,0 %", "Un zéro de trop", "100");
        assertThat(pages.text("/projets/" + hall + "/indicateurs")).contains("non calculée", "aucune mesure");
    }

    @Test
    @Order(4)
    void aTargetBehindTheBaselineIsRefusedWithItsCode() {
        var id = list(director.read(API + "projects/" + hall + "/indicators").path("indicators")).stream()
                .map(one -> one.path("indicator"))
                .filter(one -> one.path("name").asString().equals("Logements rouverts"))
                .findFirst()
                .orElseThrow();
        var refused = director.post(
                API + "indicators/" + id.path("indicator").asString() + "/targets",
                "{\"goal\":{\"value\":{\"thousandths\":-5000},\"on\":\"2029-01-01\"},\"effectiveOn\":\"2026-03-20\"}",
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + id.path("version").asLong() + "\"");
        assertThat(refused.code()).isEqualTo("portfolio.indicator.target-wrong-way");
    }

    @Test
    @Order(5)
    void aRiskEntersTheMatrixAndWaitsForItsOwner() {
        var path = "/projets/" + hall + "/risques";
        var id = "risk-" + UUID.randomUUID();
        var owner = director.read(API + "projects/" + hall)
                .path("project")
                .path("lead")
                .asString();
        var fields = Map.of(
                "risque",
                id,
                "nom",
                "Recours contre le permis",
                "expose",
                "Un riverain l’annonce",
                "probabilite",
                "3",
                "gravite",
                "5",
                "tenuPar",
                owner,
                "reponse",
                "Réunion publique avant l’affichage",
                "revoirLe",
                "2026-03-25");
        var offScale = new HashMap<>(fields);
        offScale.put("gravite", "6");
        assertThat(send(leadPages, path, path, offScale).body()).contains("sort de l’échelle");
        assertThat(send(leadPages, path, path, fields).statusCode()).isEqualTo(200);
        director.await(API + "projects/" + hall + "/risks", risks -> risks.size() == 3);
        assertThat(pages.text(path)).contains("Recours contre le permis", "élevé, 15 sur 25", "revue en retard");
        assertThat(pages.text("/risques?eleves=oui")).contains("Recours contre le permis");
        assertThat(leadPages.text("/")).contains("à revoir");
        assertThat(pages.text("/tableau-de-bord")).contains("15 ou plus sur 25");
    }

    @Test
    @Order(6)
    void aConfidentialNoteDoesNotExistForAResident() {
        var notes = "/projets/" + hall + "/notes";
        assertThat(pages.text(notes)).contains("Une poutre maîtresse est fendue", "Second sondage");
        var resident = Pages.signedIn(gouvernail.address(), "habitante");
        assertThat(resident.text(notes)).contains("Le comité doit choisir").doesNotContain("poutre maîtresse");
        assertThat(resident.get("/projets/" + hall + "/risques").statusCode()).isEqualTo(404);
        assertThat(resident.get("/rapports").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void aReportIsAskedSubmittedSentBackAndAccepted() {
        var path = "/projets/" + hall + "/rapports";
        var id = "report-" + UUID.randomUUID();
        var owner = director.read(API + "projects/" + hall)
                .path("project")
                .path("lead")
                .asString();
        var asked = Map.of(
                "rapport",
                id,
                "redacteur",
                owner,
                "periodeDu",
                "2026-03-16",
                "periodeAu",
                "2026-03-18",
                "pourLe",
                "2026-03-19");
        assertThat(send(pages, path, path, asked).statusCode()).isEqualTo(200);
        director.await(API + "reports", reports -> reports.toString().contains(id));
        assertThat(pages.text("/rapports?retard=oui")).contains("en retard");
        assertThat(leadPages.text("/")).contains("rapport périodique vous est demandé");
        var page = "/rapports/" + id;
        var content = Map.of("fait", "La poutre est reprise", "suite", "Le lot 1");
        assertThat(send(leadPages, page, page + "/remise", content).statusCode())
                .isEqualTo(200);
        director.await(API + "reports/" + id, sheet -> stage(sheet).equals("SUBMITTED"));
        assertThat(pages.text(page)).contains("La poutre est reprise", "2 712 000 €");
        assertThat(send(pages, page, page + "/renvoi", Map.of("motif", "Le calendrier manque", "pourLe", "2026-03-27"))
                        .statusCode())
                .isEqualTo(200);
        director.await(API + "reports/" + id, sheet -> stage(sheet).equals("AWAITED"));
        assertThat(send(leadPages, page, page + "/remise", content).statusCode())
                .isEqualTo(200);
        director.await(API + "reports/" + id, sheet -> stage(sheet).equals("SUBMITTED"));
        assertThat(send(pages, page, page + "/acceptation", Map.of()).statusCode())
                .isEqualTo(200);
        director.await(API + "reports/" + id, sheet -> stage(sheet).equals("ACCEPTED"));
        assertThat(lead.read(API + "reports/" + id).path("report").path("turns").size())
                .isEqualTo(4);
    }

    @Test
    @Order(8)
    void aRiskSaysHowItEndedAndIsReopenedWithAReason() {
        var risk = list(director.read(API + "projects/" + hall + "/risks")).stream()
                .filter(one -> one.path("name").asString().equals("Recours contre le permis"))
                .findFirst()
                .orElseThrow();
        var page = "/risques/" + risk.path("risk").asString();
        var words = Map.of("motif", "Le délai de recours est passé");
        assertThat(send(leadPages, page, page + "/cloture", words).statusCode()).isEqualTo(400);
        var outcome = Map.of("motif", "Le délai de recours est passé", "issue", "AVOIDED");
        assertThat(send(leadPages, page, page + "/cloture", outcome).statusCode())
                .isEqualTo(200);
        director.await(
                API + "projects/" + hall + "/risks", risks -> risks.toString().contains("AVOIDED"));
        assertThat(pages.text("/projets/" + hall + "/risques")).contains("évité");
        assertThat(pages.text(page)).contains("évité", "Rouvrir ce risque");
        var reopened = Map.of("motif", "Un second riverain", "revoirLe", "2027-01-15");
        assertThat(send(leadPages, page, page + "/reouverture", reopened).statusCode())
                .isEqualTo(200);
        director.await(
                API + "projects/" + hall + "/risks", risks -> !risks.toString().contains("AVOIDED"));
        assertThat(pages.text(page)).contains("rouvert", "Un second riverain", "évité");
    }

    @Test
    @Order(9)
    void aNoteIsOpenedByItsAuthorAndAMeasureOfTheWrongDayWithdrawn() {
        var notes = "/projets/" + hall + "/notes";
        assertThat(pages.text(notes)).doesNotContain("Rendre lisible par tous");
        var open = Pattern.compile("action=\"(/notes/[^\"]+/confidentialite)\"")
                .matcher(leadPages.get(notes).body());
        assertThat(open.find()).isTrue();
        assertThat(send(leadPages, notes, open.group(1), Map.of("motif", "Dit en réunion publique"))
                        .statusCode())
                .isEqualTo(200);
        var indicator = list(
                        director.read(API + "projects/" + hall + "/indicators").path("indicators"))
                .stream()
                .map(one -> one.path("indicator"))
                .filter(one -> one.path("name").asString().equals("Logements rouverts"))
                .findFirst()
                .orElseThrow();
        var page = "/indicateurs/" + indicator.path("indicator").asString();
        assertThat(send(pages, page, page + "/retraits", Map.of("mesure", "1", "motif", "Relevé de février"))
                        .statusCode())
                .isEqualTo(200);
        director.await(
                "/api/portfolio" + page.replace("/indicateurs", "/indicators"),
                one -> one.path("missing").asString().equals("MEASURE"));
        assertThat(pages.text(page)).contains("retirée", "Relevé de février");
    }

    private static String stage(JsonNode sheet) {
        return sheet.path("report").path("report").path("stage").asString();
    }
}
