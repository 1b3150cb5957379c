package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.journey.Api.Answer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The causal map of the demonstration as its readers see it, and one of our own that is drawn, judged, refused and unsettled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CausalMapJourneyTest {

    private static final String MAPS = "/api/assessment/maps";
    private static final String DAY = "\"effectiveOn\":\"2026-02-12\"";

    private SharedGouvernail gouvernail;
    private Api director;
    private String hall;
    private String valmoret;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        director = gouvernail.as("directrice");
        hall = new Valmoret(director).projectId(Valmoret.HALL);
        valmoret = director.read(MAPS).path(0).path("territory").asString();
    }

    private Pages pages(String username) {
        return Pages.signedIn(gouvernail.address(), username);
    }

    private String consequences() {
        return "/projets/" + hall + "/consequences/carte";
    }

    /** A blank map with these factors, numbered from 1. */
    private String draw(String name, String... factors) {
        var id = director.create(MAPS, """
                {"territory":"%s","name":"%s","fromStarter":false,%s}""".formatted(valmoret, name, DAY))
                .path("target")
                .asString();
        long version = 0;
        for (var factor : factors) {
            version = change(id, "factors", version, "{\"name\":\"" + factor + "\"," + DAY + "}");
        }
        return id;
    }

    private long change(String map, String intention, long version, String json) {
        return director.change(MAPS + "/" + map + "/" + intention, version, json)
                .path("version")
                .asLong();
    }

    private static String link(int cause, int effect, int weight, @Nullable String comment) {
        return """
                {"cause":%d,"effect":%d,"weight":%d,"comment":%s,%s}""".formatted(cause, effect, weight, comment == null ? "null" : "\"" + comment + "\"", DAY);
    }

    private Answer attempt(String map, String intention, long version, String json) {
        return director.post(
                MAPS + "/" + map + "/" + intention,
                json,
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + version + "\"");
    }

    private static void refused(Answer answer, int status, String code, String... words) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(List.of(words))
                .allSatisfy(word ->
                        assertThat(answer.json().path("detail").asString()).contains(word));
    }

    @Test
    void theMapOfTheDemonstrationSaysWhatItSupposesAndNeverMore() {
        var map = pages("directrice").text("/carte");
        assertThat(map)
                .contains("Carte d’hypothèses", "ce n’est pas une prévision", "Dépendance à un seul employeur")
                .contains("Éviction du commerce en place", "hypothèse de départ", "sens disputé", "3 experts");
        assertThat(pages("directrice").get("/carte").body()).contains("<svg", "class=\"fleche fort moins\"", "</svg>");
        var page = pages("maire").text(consequences());
        assertThat(page)
                .contains("Carte d’hypothèses", "ce n’est pas une prévision", "Fréquentation", "augmente", "diminue")
                .contains("2 rôles ont relu", "38 places de stationnement", "tient à 2 liens");
        var summary = director.read("/api/assessment/projects/" + hall + "/map-summary");
        assertThat(summary.path("standing").asString()).isEqualTo("REVIEWED");
        assertThat(summary.path("roles").asInt()).isEqualTo(2);
        assertThat(director.read("/api/assessment/projects/" + hall + "/map")
                        .path("analysis")
                        .toString())
                .contains("\"direction\":\"UP\"")
                .doesNotContainPattern("\\d\\.\\d");
    }

    @Test
    void theWorkshopIsReadAsItWasBeforeAnyoneJudged() {
        var drawnAt = director.read(MAPS).path(0).path("drawnEvent").asLong();
        var then = pages("auditrice").text("/au/" + drawnAt + "/carte");
        assertThat(then).contains("48 encore en hypothèse de départ").doesNotContain("sens disputé", "Juger un lien");
        var project = pages("auditrice").text("/au/" + drawnAt + consequences());
        assertThat(project).contains("leviers à dire").doesNotContain("2 rôles ont relu");
    }

    @Test
    void whoReadsOutsideIsShownRolesAndWhoOnlyReadsNoForm() {
        assertThat(gouvernail.as("habitante").get(MAPS + "/" + current()).body())
                .doesNotContain("person-");
        assertThat(gouvernail
                        .as("region")
                        .get("/api/assessment/projects/" + hall + "/map")
                        .status())
                .isEqualTo(404);
        for (var reader : new String[] {"habitante", "region", "etudes", "auditrice"}) {
            assertThat(pages(reader).get("/carte").body())
                    .as(reader)
                    .doesNotContain("method=\"post\" action=\"/cartes");
        }
        assertThat(pages("association").get("/carte").body())
                .contains("/jugements")
                .doesNotContain("/facteurs\"");
    }

    private String current() {
        return director.read(MAPS).path(0).path("map").asString();
    }

    @Test
    void badInputIsRefusedWithItsReason() {
        var map = draw("Refus", "Passage", "Loyers");
        refused(attempt(map, "judgments", 2, link(1, 1, 100, "Boucle")), 409, "assessment.map.self-link", "Passage");
        refused(attempt(map, "judgments", 2, link(1, 9, 100, "Rien")), 404, "assessment.map.factor-unknown", "9");
        refused(
                attempt(map, "judgments", 2, link(1, 2, 1_001, "Trop")),
                400,
                "assessment.map.weight-out-of-range",
                "de −1 à +1");
        refused(attempt(map, "judgments", 2, link(1, 2, 100, null)), 400, "assessment.map.hypothesis-missing");
        refused(
                attempt(map, "factors", 2, "{\"name\":\"PASSAGE\"," + DAY + "}"),
                409,
                "assessment.map.factor-named-already",
                "Passage");
        refused(
                attempt(map, "reviews", 2, "{\"project\":\"%s\",\"comment\":\"Vu\",%s}".formatted(hall, DAY)),
                409,
                "assessment.map.levers-missing");
        refused(attempt(map, "judgments", 1, link(1, 2, 100, "Avant")), 412, "platform.stale-version");
        var typed = pages("directrice");
        var page = "/cartes/" + map;
        director.awaitShown(MAPS + "/" + map);
        var unreadable = typed.post(
                page,
                page + "/jugements",
                Map.of(
                        "cle",
                        Api.newKey(),
                        "version",
                        "2",
                        "cause",
                        "1",
                        "effet",
                        "2",
                        "poids",
                        "fort",
                        "jour",
                        "2026-02-12"));
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(Pages.text(unreadable)).contains("Un nombre de −1 à +1, avec trois décimales au plus, est attendu");
    }

    /** Through the page: a comma, a minus sign and a sentence that draws the link. */
    @Test
    void aLinkIsDrawnAndJudgedFromThePage() {
        var map = draw("Essai", "Passage", "Loyers");
        director.await(MAPS + "/" + map, sheet -> sheet.path("factors").size() == 2);
        var page = "/cartes/" + map;
        var sent = pages("pmo")
                .post(
                        page,
                        page + "/jugements",
                        Map.of(
                                "cle",
                                Api.newKey(),
                                "version",
                                "2",
                                "cause",
                                "1",
                                "effet",
                                "2",
                                "poids",
                                "−0,25",
                                "raison",
                                "Les baux se négocient",
                                "jour",
                                "2026-02-12"));
        assertThat(Pages.text(sent)).contains("−0,25", "fait baisser", "Les baux se négocient", "un expert");
    }

    @Test
    void aMapThatDoesNotSettleIsToldAndShowsNoResult() {
        var map = draw("Instable", "Passage", "Loyers");
        change(map, "judgments", 2, link(1, 2, 1_000, "Aller"));
        change(map, "judgments", 4, link(2, 1, -1_000, "Retour"));
        change(map, "levers", 6, """
                {"project":"%s","levers":[{"factor":1,"strength":300,"why":null}],%s}""".formatted(hall, DAY));
        var before = current();
        change(map, "choice", 7, "{" + DAY + "}");
        var told = director.await(
                "/api/assessment/projects/" + hall + "/map",
                sheet -> sheet.path("map").path("map").path("map").asString().equals(map));
        assertThat(told.path("analysis").path("outcome").path("steadiness").asString())
                .isEqualTo("RESTLESS");
        assertThat(told.path("analysis").path("outcome").path("effects")).isEmpty();
        assertThat(pages("directrice").text(consequences()))
                .contains("La carte ne se stabilise pas", "Aucune conclusion n’en est tirée")
                .doesNotContain("augmente", "diminue");
        JsonNode old = director.read(MAPS + "/" + before).path("map");
        change(before, "choice", old.path("version").asLong(), "{" + DAY + "}");
        director.await(
                "/api/assessment/projects/" + hall + "/map",
                sheet -> sheet.path("map").path("map").path("map").asString().equals(before));
    }
}
