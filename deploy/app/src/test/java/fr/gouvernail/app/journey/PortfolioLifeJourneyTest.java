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

/** The overrun of the market hall arbitrated and the project reframed (SC-03), then blocked, stopped and ended, by page and through the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PortfolioLifeJourneyTest {

    private static final String PROJECTS = "/api/portfolio/projects/";
    private static final String ACTIONS = "/api/portfolio/actions/";
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");

    private SharedGouvernail gouvernail;
    private Api director;
    private Committee committee;
    private Valmoret valmoret;
    private Pages pages;
    private String hall;
    private String works;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        committee = new Committee(gouvernail.as("maire"));
        valmoret = new Valmoret(director);
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        hall = valmoret.projectId(Valmoret.HALL);
        works = valmoret.hallAction().path("action").asString();
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private JsonNode project() {
        return director.read(PROJECTS + hall).path("project");
    }

    private long version() {
        return project().path("version").asLong();
    }

    private long worksVersion() {
        return director.read(ACTIONS + works).path("action").path("version").asLong();
    }

    private void awaitState(String state) {
        director.await(
                PROJECTS + hall,
                sheet -> sheet.path("project")
                        .path("calendar")
                        .path("state")
                        .asString()
                        .equals(state));
    }

    private JsonNode enacted(String day, String reference, String resolution) {
        var decided = committee.decide(day, "2026-03-02", reference, "Vie du projet", resolution);
        return committee.awaitEnactment(decided.decision(), "DONE");
    }

    private void refusedOnEnactment(String day, String reference, String resolution, String code) {
        var decided = committee.decide(day, "2026-03-02", reference, "Vie du projet", resolution);
        assertThat(committee.awaitEnactment(decided.decision(), "FAILED").toString())
                .contains(code);
    }

    private Api.Answer refused(String path, long version, String body) {
        return director.post(path, body, "Idempotency-Key", Api.newKey(), "If-Match", "\"" + version + "\"");
    }

    private HttpResponse<String> onPage(String form, Map<String, String> fields) {
        var page = pages.get(form);
        assertThat(page.statusCode()).as(form).isEqualTo(200);
        var version = VERSION.matcher(page.body());
        var all = new HashMap<>(fields);
        all.put("cle", Api.newKey());
        all.put("version", version.find() ? version.group(1) : "");
        return pages.post(form, form, all);
    }

    @Test
    @Order(1)
    void theOverrunIsPutBeforeTheBodyWithItsThreeOptions() {
        enacted("2026-03-12", "V-01", "{\"kind\":\"launch-project\",\"project\":\"%s\"}".formatted(hall));
        director.await(ACTIONS + works, sheet -> !sheet.path("arbitrations").isEmpty());
        assertThat(pages.text("/actions/" + works))
                .contains("2 712 000 €", "2 532 000 €", "1 740 000 €", "38,05 %", "33,65 %", "35,84 %");
        assertThat(project().path("cost").path("forecastHt").asLong()).isEqualTo(271_200_000);
    }

    @Test
    @Order(2)
    void theBodyTakesOptionBAndTheOthersStayAsEvidence() {
        enacted("2026-10-08", "V-02", """
                {"kind":"arbitrate-action","action":"%s","option":"B","reason":"La mezzanine est retirée"}""".formatted(works));
        var action = director.await(
                        ACTIONS + works,
                        sheet -> sheet.path("action").path("openArbitration").isNull())
                .path("action");
        assertThat(action.path("forecastHt").asLong()).isEqualTo(253_200_000);
        assertThat(pages.text("/actions/" + works)).contains("retenue", "écartée");
        assertThat(pages.text("/actions/" + works + "/arbitrages/1"))
                .contains("Option B retenue", "écartée", "La mezzanine est retirée", "33,65 %", "décision");
        assertThat(pages.text("/projets/" + hall)).contains("Arbitrages", "B · ");
    }

    @Test
    @Order(3)
    void theProjectIsReframedByTheSameChainFromThePage() {
        var form = "/decisions/nouvelle?resolution=reframe-project&sujet=" + hall;
        assertThat(pages.get("/projets/" + hall).body()).contains(form.replace("&", "&amp;"));
        assertThat(pages.text(form)).contains("2 400 000 €", "2 532 000 €");
        var drafted = pages.post(
                form,
                "/decisions/nouvelle",
                Map.ofEntries(
                        Map.entry("cle", Api.newKey()),
                        Map.entry("resolution", "reframe-project"),
                        Map.entry("sujet", hall),
                        Map.entry("body", committee.body()),
                        Map.entry("reference", "V-03"),
                        Map.entry("title", "Recadrer la halle"),
                        Map.entry("text", "Le projet est ramené à 2 532 000 € HT."),
                        Map.entry("objectifs", "Accueillir 24 étals, sans la salle à l’étage"),
                        Map.entry("perimetre", "La halle et son parvis, sans mezzanine"),
                        Map.entry("cout", "2 532 000"),
                        Map.entry("debut", "2026-03-01"),
                        Map.entry("fin", "2028-08-31"),
                        Map.entry("motif", "Arbitrage V-02 : option B")));
        assertThat(drafted.uri().getPath()).as(Pages.text(drafted)).startsWith("/decisions/decision-");
        var decision = drafted.uri().getPath().substring("/decisions/".length());
        committee.decideOn(decision, "2026-10-15", "2026-10-05", "Recadrer la halle");
        committee.awaitEnactment(decision, "DONE");
        var sheet = director.await(
                        PROJECTS + hall,
                        found -> found.path("project")
                                        .path("cost")
                                        .path("framedHt")
                                        .asLong()
                                == 253_200_000)
                .path("project");
        assertThat(sheet.path("cost").path("forecastHt").asLong()).isEqualTo(253_200_000);
        assertThat(sheet.path("calendar").path("endsOn").asString()).isEqualTo("2028-08-31");
        var framing = sheet.path("framings").path(0);
        assertThat(framing.path("previousCostHt").asLong()).isEqualTo(240_000_000);
        assertThat(framing.path("reason").asString()).isEqualTo("Arbitrage V-02 : option B");
        assertThat(framing.path("authority").asString()).isEqualTo(decision);
        assertThat(pages.text("/projets/" + hall))
                .contains("recadrage", "2 400 000 €", "2 532 000 €", "sans mezzanine", "Arbitrage V-02 : option B");
        assertThat(pages.text("/pourquoi/" + framing.path("event").asLong())).contains("V-03", "Projet recadré");
    }

    @Test
    @Order(4)
    void aReframingThatChangesNothingFailsWhereTheBodyCanSeeIt() {
        refusedOnEnactment("2026-10-22", "V-04", """
                {"kind":"reframe-project","project":"%s","reason":"Encore","frame":{"objectives":"Accueillir 24 étals, sans la salle à l’étage","perimeter":"La halle et son parvis, sans mezzanine","startsOn":"2026-03-01","endsOn":"2028-08-31","costHt":253200000}}""".formatted(hall), "portfolio.project.reframing-changes-nothing");
    }

    @Test
    @Order(5)
    void aBlockIsReportedOnThePageShownToWhoMustActAndLiftedWithWhatWasDone() {
        var owner = project().path("owner").asString();
        var blocked = onPage(
                "/projets/" + hall + "/blocages/nouveau",
                Map.of(
                        "obstacle",
                        "FUNDING",
                        "quoi",
                        "L’arrêté attributif manque",
                        "organisme",
                        owner,
                        "effet",
                        "2026-11-02"));
        assertThat(blocked.uri().getPath()).as(Pages.text(blocked)).isEqualTo("/projets/" + hall);
        awaitState("BLOCKED");
        assertThat(pages.text("/projets/" + hall)).contains("bloqué", "L’arrêté attributif manque");
        assertThat(pages.text("/projets?blocage=oui")).contains("2 projets", "halle", "repris en cours");
        assertThat(pages.text("/tableau-de-bord")).contains("projets sont bloqués");
        director.await(
                "/api/my-page",
                items -> list(items).stream()
                        .anyMatch(item -> item.path("kind").asString().equals("PROJECT_BLOCKED")));
        var nobody = onPage(
                "/projets/" + hall + "/blocages/nouveau",
                Map.of("obstacle", "LAND", "quoi", "Foncier", "effet", "2026-11-02"));
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(Pages.text(nobody)).contains("Dites qui doit agir");
        var lifted = onPage(
                "/projets/" + hall + "/blocages/1/levee",
                Map.of("fait", "L’arrêté est notifié", "effet", "2026-11-10"));
        assertThat(lifted.uri().getPath()).as(Pages.text(lifted)).isEqualTo("/projets/" + hall);
        awaitState("ON_TIME");
        assertThat(pages.text("/projets/" + hall)).contains("L’arrêté est notifié");
    }

    @Test
    @Order(6)
    void anActionIsFollowedLinkedWithoutACircleAndGivenUp() {
        var study = director.create(ACTIONS.substring(0, ACTIONS.length() - 1), """
                {"project":"%s","reference":"A-2.03-2","name":"Diagnostic","costHt":4000000,"startsOn":"2026-09-01","endsOn":"2026-12-31","effectiveOn":"2026-09-01"}""".formatted(hall))
                .path("target")
                .asString();
        director.awaitShown(ACTIONS + study);
        director.change(ACTIONS + works + "/links", worksVersion(), """
                {"dependsOn":"%s","effectiveOn":"2026-09-02"}""".formatted(study));
        var circle = refused(ACTIONS + study + "/links", 0, """
                {"dependsOn":"%s","effectiveOn":"2026-09-02"}""".formatted(works));
        assertThat(circle.code()).isEqualTo("portfolio.action.link-cycle");
        var reported = onPage(
                "/actions/" + study + "/avancement",
                Map.of(
                        "pourcent",
                        "40",
                        "commentaire",
                        "Sondages faits",
                        "commencee",
                        "2026-09-07",
                        "effet",
                        "2026-10-01"));
        assertThat(reported.uri().getPath()).as(Pages.text(reported)).isEqualTo("/actions/" + study);
        director.await(
                ACTIONS + study,
                sheet -> sheet.path("action").path("course").path("percent").asInt() == 40);
        assertThat(pages.text("/actions/" + study)).contains("40 %", "Nécessaire à", "commencée le 7 septembre 2026");
        var cancelled = onPage(
                "/actions/" + study + "/abandon",
                Map.of("motif", "Fait par le titulaire", "reste", "5 000", "effet", "2026-10-20"));
        assertThat(cancelled.uri().getPath()).as(Pages.text(cancelled)).isEqualTo("/actions/" + study);
        director.await(
                PROJECTS + hall,
                sheet -> sheet.path("project").path("cost").path("forecastHt").asLong() == 253_700_000);
    }

    @Test
    @Order(7)
    void aSuspendedProjectStandsStillUntilItIsResumed() {
        var legacy =
                "\"legacy\":{\"forecastHt\":253700000,\"grantsToSettle\":[{\"plan\":\"funding-plan-00000000-0000-4000-8000-000000000050\",\"key\":\"dsil\",\"funder\":\"%s\",\"scheme\":\"DSIL\",\"amountHt\":48000000}],\"actions\":\"Gardiennage\"}"
                        .formatted(project().path("owner").asString());
        var suspend = """
                {"kind":"suspend-project","project":"%s","reason":"Marché infructueux","reviewOn":"2027-03-01",%s}""".formatted(hall, legacy);
        enacted("2026-11-12", "V-05", suspend);
        awaitState("PAUSED");
        assertThat(pages.text("/projets/" + hall))
                .contains("en pause", "Marché infructueux", "2 537 000 €", "(DSIL), 480 000 €", "Gardiennage");
        assertThat(refused(PROJECTS + hall + "/progress-reports", version(), """
                {"percent":10,"weather":"SUN","comment":"c","nextStep":"n","effectiveOn":"2026-11-13"}""")
                        .code())
                .isEqualTo("portfolio.project.suspended");
        assertThat(refused(ACTIONS + works + "/progress-reports", worksVersion(), """
                {"percent":10,"comment":"c","effectiveOn":"2026-11-13"}""")
                        .code())
                .isEqualTo("portfolio.project.suspended");
        refusedOnEnactment("2026-11-13", "V-06", suspend, "portfolio.project.suspended-already");
        var resume = "{\"kind\":\"resume-project\",\"project\":\"%s\",\"reason\":\"Lot attribué\"}".formatted(hall);
        enacted("2026-11-16", "V-07", resume);
        awaitState("ON_TIME");
        refusedOnEnactment("2026-11-17", "V-08", resume, "portfolio.project.not-suspended");
    }

    @Test
    @Order(8)
    void aProjectEndsWithItsLessonsAndItsFiguresOrNotAtAll() {
        var legacy = "\"legacy\":{%s\"forecastHt\":253700000,\"grantsToSettle\":[],\"actions\":\"Closes\"}";
        refusedOnEnactment(
                "2026-11-18", "V-09", """
                {"kind":"abandon-project","project":"%s","reason":"Vendu",%s}""".formatted(hall, legacy.formatted("")), "portfolio.project.lessons-missing");
        var learned = legacy.formatted("\"lessons\":\"Sonder avant de chiffrer\",");
        refusedOnEnactment("2026-11-18", "V-10", """
                {"kind":"complete-project","project":"%s",%s}""".formatted(hall, learned), "portfolio.project.not-wholly-done");
        assertThat(refused(PROJECTS + hall + "/abandonment", version(), """
                {"reason":"Vendu",%s,"effectiveOn":"2026-11-19"}""".formatted(learned))
                        .code())
                .isEqualTo("platform.decision-missing");
        enacted("2026-11-19", "V-11", """
                {"kind":"complete-project","project":"%s","reason":"La suite est un autre projet",%s}""".formatted(hall, learned));
        awaitState("DONE");
        var sheet = director.read(PROJECTS + hall);
        assertThat(sheet.path("project").path("phase").asString()).isEqualTo("CLOSED");
        assertThat(sheet.path("turns").path(0).path("legacy").path("framedHt").asLong())
                .isEqualTo(253_200_000);
        assertThat(pages.text("/projets/" + hall))
                .contains("Clos", "Sonder avant de chiffrer", "La suite est un autre projet");
        assertThat(refused(PROJECTS + hall + "/blocks", version(), """
                {"blocking":{"kind":"LAND","what":"Foncier","organisation":"%s"},"effectiveOn":"2026-11-20"}""".formatted(
                                        project().path("owner").asString()))
                        .code())
                .isEqualTo("portfolio.project.closed");
    }

    @Test
    @Order(9)
    void aProjectLaunchedBeforeTheToolIsTakenOverOnThePageAndSaysSoEverywhere() {
        var square = valmoret.projectId("A-3.01");
        var taken = onPage(
                "/projets/" + square + "/reprise-en-cours",
                Map.of(
                        "commence", "2025-09-01",
                        "pourcent", "35",
                        "motif", "Commencé avant l’outil",
                        "source", "Compte rendu du 12 septembre 2025",
                        "anterieures", "Délibération du 12 juin 2025",
                        "effet", "2026-02-02"));
        assertThat(taken.uri().getPath()).as(Pages.text(taken)).isEqualTo("/projets/" + square);
        director.await(
                PROJECTS + square,
                sheet -> sheet.path("project").path("life").path("takenOver").asBoolean());
        assertThat(pages.text("/projets/" + square))
                .contains(
                        "repris en cours", "Compte rendu du 12 septembre 2025", "Délibération du 12 juin 2025", "35 %");
        assertThat(pages.text("/projets")).contains("repris en cours");
    }
}
