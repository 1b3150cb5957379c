package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
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
import tools.jackson.databind.JsonNode;

/** The tree of a programme, its phases, those who carry its projects and where these are, by page and through the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StructureJourneyTest {

    private static final String YARD = "A-5.02";
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");
    private static final Pattern OBJECTIVE = Pattern.compile("name=\"objectif\"[^>]*value=\"([^\"]+)\"");

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private Valmoret valmoret;
    private String programme;
    private String yard;
    private String shade;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        valmoret = new Valmoret(director);
        programme = valmoret.programme();
        yard = valmoret.projectId(YARD);
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private HttpResponse<String> onPage(String form, Map<String, String> fields) {
        var page = pages.get(form);
        assertThat(page.statusCode()).as(form).isEqualTo(200);
        var all = new HashMap<>(fields);
        all.put("cle", Api.newKey());
        var version = VERSION.matcher(page.body());
        if (version.find()) {
            all.put("version", version.group(1));
        }
        var objective = OBJECTIVE.matcher(page.body());
        if (objective.find()) {
            all.putIfAbsent("objectif", objective.group(1));
        }
        return pages.post(form, form, all);
    }

    private JsonNode objectives() {
        return director.read("/api/portfolio/programmes/" + programme + "/objectives");
    }

    private JsonNode titled(String title) {
        return list(objectives()).stream()
                .filter(row -> row.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Api.Answer moved(JsonNode objective, String body) {
        return director.post(
                "/api/portfolio/objectives/" + objective.path("objective").asString() + "/moves",
                body,
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + objective.path("version").asLong() + "\"");
    }

    private String projects(String filter) {
        return director.read("/api/portfolio/projects?" + filter).toString();
    }

    @Test
    @Order(1)
    void theProgrammeShowsItsTreeWithStatesThatFollowFromDates() {
        assertThat(pages.text("/programmes/" + programme))
                .contains(
                        "Déploiement phase actuelle",
                        "Rouvrir des commerces au centre",
                        "Réussi si : Dix locaux vacants de moins fin 2028",
                        "Réhabilitation de la halle marchande",
                        "Travaux de la halle",
                        "1 projet ne sert aucun objectif");
        assertThat(projects("withoutObjective=true")).contains(YARD).doesNotContain("A-2.03");
    }

    @Test
    @Order(2)
    void anObjectiveIsSetOnThePageAndAProjectAttachedToIt() {
        var form = "/programmes/" + programme + "/objectifs/nouveau?sous=axe-5";
        var set = onPage(
                form, Map.of("sous", "axe-5", "intitule", "De l’ombre en ville", "mesure", "", "effet", "2026-03-20"));
        assertThat(set.statusCode()).isEqualTo(200);
        director.await(
                "/api/portfolio/programmes/" + programme + "/objectives",
                rows -> rows.toString().contains("De l’ombre en ville"));
        shade = titled("De l’ombre en ville").path("objective").asString();
        onPage("/objectifs/" + shade + "/projets", Map.of("projetServi", yard, "effet", "2026-03-20"));
        director.await(
                "/api/portfolio/objectives/" + shade,
                row -> row.path("projects").size() == 1);
        assertThat(projects("objective=" + shade)).contains(YARD).doesNotContain("A-2.03");
        assertThat(pages.text("/projets?objectif=" + shade)).contains("Objectif : De l’ombre en ville", YARD);
        assertThat(pages.text("/projets/" + yard)).contains("De l’ombre en ville");
    }

    @Test
    @Order(3)
    void anObjectiveThatWouldBePartOfItselfIsRefusedWithTheCircle() {
        var trade = titled("Rouvrir des commerces au centre");
        var trials = titled("Essayer des commerces avant de signer un bail");
        var answer = moved(trade, """
                {"parent":"%s","reason":"Essai","effectiveOn":"2026-03-20"}""".formatted(trials.path("objective").asString()));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("portfolio.objective.cycle");
        assertThat(answer.toString())
                .contains("Rouvrir des commerces au centre → Essayer des commerces avant de signer un bail → Rouvrir");
    }

    @Test
    @Order(4)
    void onlyAnOpenObjectiveIsClosedAndOnlyOnceNothingOpenIsUnderIt() {
        var trade = titled("Rouvrir des commerces au centre").path("objective").asString();
        var refused = onPage(
                "/objectifs/" + trade + "/cloture",
                Map.of("issue", "REACHED", "motif", "Atteint", "effet", "2026-03-20"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("Il reste 1 objectif(s) ouvert(s)");
    }

    @Test
    @Order(5)
    void theProgrammeGoesBackToAPhaseOnlyWithAReason() {
        var refused = onPage(
                "/programmes/" + programme + "/phase",
                Map.of("phaseProgramme", "INITIALISATION", "acte", "Avenant", "effet", "2026-03-20"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("inscrivez un retour");
        onPage(
                "/programmes/" + programme + "/phase/retour",
                Map.of("phaseProgramme", "INITIALISATION", "motif", "L’avenant est annulé", "effet", "2026-03-20"));
        director.await(
                "/api/portfolio/programmes/" + programme + "/phases",
                phases -> phases.path(0).path("corrects").asBoolean());
        assertThat(pages.text("/programmes/" + programme))
                .contains("Initialisation phase actuelle", "L’avenant est annulé");
    }

    @Test
    @Order(6)
    void aProgrammeOpensWithTheAxesOfItsKind() {
        assertThat(pages.get("/programmes/nouveau?nature=ACTION_COEUR_DE_VILLE").body())
                .contains("Développer l’accessibilité, la mobilité et les connexions", "name=\"axe5\"");
    }

    @Test
    @Order(7)
    void thoseWhoCarryAProjectAreNamedOnThePageAndHiddenFromOutsiders() {
        assertThat(projects("withoutElectedReferent=true")).contains(YARD);
        var referent = director.read("/api/portfolio/projects/" + valmoret.projectId(Valmoret.HALL) + "/structure")
                .path("carriedBy")
                .path("electedReferent")
                .asString();
        onPage(
                "/projets/" + yard + "/acteurs",
                Map.of("eluReferent", referent, "serviceCharge", "Écoles", "motif", "Nommée", "effet", "2026-03-20"));
        director.await(
                "/api/portfolio/projects/" + yard + "/structure",
                structure -> structure.path("carriedBy").path("referred").asBoolean());
        assertThat(projects("withoutElectedReferent=true")).doesNotContain(YARD);
        assertThat(pages.text("/projets/" + yard)).contains("La première adjointe", "Écoles");
        assertThat(pages.text("/projets/" + yard + "/acteurs")).contains("Copilote 1", "Partenaire 2", "Son rôle 2");
        assertThat(pages.text("/programmes/" + programme))
                .as("the hall serves an objective of the second axis, and belongs to the fourth too")
                .contains(
                        "Aussi de cet axe, sous un objectif d’un autre axe : A-2.03 · Réhabilitation de la halle marchande");
        assertThat(Pages.signedIn(gouvernail.address(), "adjointe").text("/")).contains("Vous portez 3 projets");
        var outside = Pages.signedIn(gouvernail.address(), "habitante").text("/projets/" + yard);
        assertThat(outside).contains("nommé", "Écoles").doesNotContain("La première adjointe");
        assertThat(gouvernail
                        .as("habitante")
                        .read("/api/portfolio/projects/" + yard + "/structure")
                        .toString())
                .doesNotContain(referent);
    }

    @Test
    @Order(8)
    void thePlanDrawsWhatIsLocatedAndCountsTheRest() {
        var before = pages.get("/projets?vue=carte").body();
        assertThat(before).contains("<svg", "data-latitude=\"46.741200\"", "class=\"contour\"", "leaflet.js");
        assertThat(Pages.text(pages.get("/projets?vue=carte")))
                .contains("1 projet sans localisation", "Place du Marché");
        assertThat(projects("withoutLocation=true")).contains(YARD).doesNotContain("A-2.03");
        var swapped = onPage("/projets/" + yard + "/lieu", place("1,4876", "46,7412", ""));
        assertThat(swapped.statusCode()).isEqualTo(409);
        assertThat(Pages.text(swapped)).contains("peut-être inversées");
        var open = onPage("/projets/" + yard + "/lieu", place("46,7412", "1,4876", """
                {"type":"Polygon","coordinates":[[[1.48,46.74],[1.49,46.74],[1.49,46.75],[1.48,46.75]]]}"""));
        assertThat(Pages.text(open)).contains("le dernier reprend le premier");
        assertThat(onPage("/projets/" + yard + "/lieu", place("46,7412", "1,4876", "{\"type\":\"Point\"}"))
                        .statusCode())
                .isEqualTo(400);
        onPage("/projets/" + yard + "/lieu", place("46,7412", "1,4876", ""));
        director.await(
                "/api/portfolio/projects?withoutLocation=true",
                rows -> !rows.toString().contains(YARD));
        assertThat(Pages.text(pages.get("/projets?vue=carte"))).contains("tous sont localisés");
    }

    private static Map<String, String> place(String latitude, String longitude, String ring) {
        return Map.of(
                "latitude", latitude,
                "longitude", longitude,
                "adresse", "Cour de l’école",
                "surface", "",
                "contour", ring,
                "motif", "Cadastre",
                "effet", "2026-03-20");
    }

    @Test
    @Order(9)
    void aCoFinancerSeesNothingOfIt() {
        var financer = gouvernail.as("region");
        assertThat(financer.get("/api/portfolio/programmes/" + programme + "/objectives")
                        .status())
                .isEqualTo(404);
        assertThat(financer.get("/api/portfolio/objectives/" + shade).status()).isEqualTo(404);
    }
}
