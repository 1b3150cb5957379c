package fr.gouvernail.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration, as its people read its past and its administrator rebuilds its projections. */
class ReadingAndRebuildingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "demonstration";
    private static final Pattern HELD = Pattern.compile("href=\"(/au/(\\d+)/tableau-de-bord)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");

    @TempDir
    private static Path folder;

    private static @Nullable RunningGouvernail running;

    @BeforeAll
    static void start() throws Exception {
        running = RunningGouvernail.start(folder.resolve("home"), "--spring.profiles.active=demonstration");
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> as("directrice").api("/api/my-page").statusCode() == 200);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (running != null) {
            running.close();
        }
    }

    private static SignedInBrowser as(String name) {
        return new SignedInBrowser(address(), name, PASSWORD);
    }

    private static String address() {
        return Objects.requireNonNull(running).address();
    }

    private static SignedInBrowser signedIn(String name) throws Exception {
        return as(name).signIn(name, PASSWORD);
    }

    @Test
    void onlyAnAdministratorSeesProjections() throws Exception {
        assertThat(signedIn("directrice").page("/administration").statusCode()).isEqualTo(403);
        var refused = as("directrice").api("/api/administration/projections");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(JSON.readTree(refused.body()).path("code").asString()).isEqualTo("platform.administrator-only");
        assertThat(signedIn("administrateur").page("/administration").body())
                .contains("audit.trail", "portfolio.programme-dashboard", "Tout reconstruire", "/api/openapi")
                .doesNotContain("??");
    }

    @Test
    void aRebuildAskedByFormOrByProgramLeavesEveryRowAsItWas() throws Exception {
        var before = as("directrice").api("/api/portfolio/projects").body();
        var administrator = signedIn("administrateur");

        var posted = administrator.post("/administration", "/administration/reconstructions", "projection=audit.trail");
        assertThat(posted.statusCode()).isEqualTo(303);
        awaitEnd();
        var all = administrator.apiPost("/api/administration/rebuilds", "{\"projections\":[]}");
        assertThat(all.statusCode()).isEqualTo(202);
        assertThat(all.headers().firstValue("Location")).contains("/api/administration/rebuilds/current");
        var ended = awaitEnd();

        assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.path("projections").size()).isGreaterThan(5);
        assertThat(ended.path("eventsPerSecond").asLong()).isPositive();
        assertThat(as("directrice").api("/api/portfolio/projects").body()).isEqualTo(before);
        assertThat(administrator.page("/administration").body()).contains("événements/s", "✓ terminée");
        for (var projection : JSON.readTree(
                administrator.api("/api/administration/projections").body())) {
            assertThat(projection.path("missing").asLong()).isZero();
            assertThat(projection.path("running").asBoolean()).isTrue();
        }
    }

    @Test
    void anUnknownProjectionIsRefusedByItsName() throws Exception {
        var refused = as("administrateur").apiPost("/api/administration/rebuilds", "{\"projections\":[\"no.such\"]}");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("platform.projection-unknown", "no.such");
    }

    private static JsonNode awaitEnd() {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> JSON.readTree(as("administrateur")
                                .api("/api/administration/rebuilds/current")
                                .body()),
                        status -> !status.path("state").asString().equals("RUNNING"));
    }

    @Test
    void aSittingIsReadAgainAndTheReaderStaysInItsPast() throws Exception {
        var director = signedIn("directrice");
        var held = HELD.matcher(director.page("/relire").body());
        assertThat(held.find()).isTrue();
        var past = "/au/" + held.group(2);

        var dashboard = director.page(held.group(1));
        assertThat(dashboard.statusCode()).isEqualTo(200);
        assertThat(dashboard.body())
                .contains("class=\"bandeau\"", "séance du", "Voir ce qui a changé", "Revenir à aujourd’hui")
                .doesNotContain("Convoquer une séance", "??");
        var seen = new ArrayList<String>();
        var open = new ArrayList<>(links(dashboard.body(), past));
        while (!open.isEmpty() && seen.size() < 40) {
            var path = open.removeFirst();
            if (seen.contains(path)) {
                continue;
            }
            seen.add(path);
            var page = director.page(path);
            if (page.statusCode() == 302) {
                continue;
            }
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).contains("class=\"bandeau\"").doesNotContain("??");
            assertThat(forms(page.body())).as(path).isEmpty();
            open.addAll(links(page.body(), past));
        }
        assertThat(seen).anyMatch(path -> path.startsWith(past + "/projets/"));
        assertThat(seen).anyMatch(path -> path.startsWith(past + "/pourquoi/"));
        assertThat(seen).contains(past + "/seances", past + "/decisions", past + "/budgets");
    }

    /** Links to pages of the past: but for the way back and the list of changes, there should be no other. */
    private static List<String> links(String html, String past) {
        return LINK.matcher(html)
                .results()
                .map(found -> found.group(1))
                .filter(path -> path.startsWith(past + "/"))
                .filter(path -> !path.matches(past + "/(css|js|webjars|icone|bienvenue|api).*"))
                // A file has no banner, being no page.
                .filter(path -> !path.endsWith(".csv"))
                .distinct()
                .toList();
    }

    /** Forms that send something, but for those of the frame: role and sign-out. */
    private static List<String> forms(String html) {
        return Pattern.compile("<form[^>]*method=\"post\"[^>]*>")
                .matcher(html)
                .results()
                .map(found -> found.group())
                .filter(form -> !form.contains("/deconnexion") && !form.contains("/role\""))
                .toList();
    }

    @Test
    void whatHasChangedIsSetBesideToday() throws Exception {
        var director = signedIn("directrice");
        var held = HELD.matcher(director.page("/relire").body());
        assertThat(held.find()).isTrue();

        var page = director.page("/relire?depuis=" + held.group(2));
        var json = JSON.readTree(as("directrice")
                .api("/api/reporting/changes?since=" + held.group(2))
                .body());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Coût prévu, HT", "Alors", "Écart", "/journal/")
                .doesNotContain("??");
        assertThat(json.path("count").asLong()).isPositive();
        assertThat(json.path("figures").size()).isEqualTo(12);
        assertThat(json.path("events").get(0).path("position").asLong()).isGreaterThan(Long.parseLong(held.group(2)));
        var nothing = JSON.readTree(
                as("directrice").api("/api/reporting/changes?since=999999999").body());
        assertThat(nothing.path("count").asLong()).isZero();
        for (var figure : nothing.path("figures")) {
            assertThat(figure.path("then")).as(figure.toString()).isEqualTo(figure.path("now"));
        }
    }

    @Test
    void aDateLeadsToItsLastPositionAndOneThatIsUnreadableSaysSo() throws Exception {
        var director = signedIn("directrice");

        var today = director.page("/relire?date=2100-01-01");
        assertThat(today.statusCode()).isEqualTo(302);
        assertThat(today.headers().firstValue("Location").orElse("")).matches(".*/au/\\d+/tableau-de-bord");
        assertThat(director.page("/relire?date=1999-01-01").body()).contains("Rien n’était encore inscrit");
        assertThat(director.page("/relire?date=hier").body()).contains("n’a pas pu être lue");
    }

    @Test
    void theApiReadsThePastToo() throws Exception {
        var director = as("directrice");
        assertThat(director.api("/au/3/api/portfolio/projects").body()).isEqualTo("[]");
        for (var path : List.of(
                "/api/portfolio/programmes",
                "/api/portfolio/projects",
                "/api/governance/sittings",
                "/api/governance/decisions",
                "/api/governance/bodies",
                "/api/funding/budgets",
                "/api/funding/plans",
                "/api/audit/events",
                "/api/my-page",
                "/api/territory/territories")) {
            var past = director.api("/au/40" + path);
            assertThat(past.statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get("/au/40/api/portfolio/projects")).isEqualTo(401);
        assertThat(director.apiPost("/au/40/api/portfolio/projects", "{}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void theFrameCountsWhatWaitsAndTheDashboardShowsTheLastDecisions() throws Exception {
        var director = signedIn("directrice");

        assertThat(director.page("/decisions").body()).containsPattern("<span class=\"n\">\\d+</span>");
        assertThat(director.page("/tableau-de-bord").body())
                .contains("Dernières décisions")
                .containsPattern("href=\"/decisions/decision-");
    }

    @Test
    void theApiDescribesEveryCommandAndEveryReadToWhoIsSignedIn() throws Exception {
        assertThat(get("/api/openapi")).isEqualTo(401);
        var document = JSON.readTree(as("directrice").api("/api/openapi").body());
        var paths = document.path("paths");

        for (var route : fr.gouvernail.app.config.ApiRoutes.all()) {
            var post = paths.path(route.path()).path("post");
            assertThat(post.path("operationId").asString()).as(route.path()).isEqualTo(route.name());
            assertThat(post.path("parameters").toString()).as(route.path()).contains("Idempotency-Key");
            assertThat(post.path("requestBody").toString()).as(route.path()).doesNotContain("expectedVersion");
            assertThat(post.path("responses").toString()).contains("409", "412", "428", "problem+json");
        }
        for (var path : List.of(
                "/api/portfolio/programmes",
                "/api/portfolio/projects/{id}",
                "/api/governance/sittings/{id}",
                "/api/governance/decisions",
                "/api/funding/budgets/{id}",
                "/api/funding/lines",
                "/api/audit/events/{position}/why",
                "/api/territory/territories",
                "/api/territory/imports/{id}/rows",
                "/api/my-page",
                "/api/reporting/changes",
                "/api/administration/projections",
                "/api/administration/rebuilds/current")) {
            assertThat(paths.path(path).path("get").isObject()).as(path).isTrue();
        }
        var reframe = paths.path("/api/funding/budgets/{id}/reframings").path("post");
        var fields = reframe.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("properties");
        assertThat(fields.path("envelope")
                        .path("properties")
                        .path("authorisation")
                        .path("type")
                        .asString())
                .isEqualTo("integer");
        assertThat(fields.path("effectiveOn").path("format").asString()).isEqualTo("date");
        assertThat(fields.has("budget")).isFalse();
        assertThat(document.path("components").path("securitySchemes").toString())
                .contains("basic");
        assertThat(paths.path("/api/my-page").toString()).doesNotContain("\"reader\"");
    }

    private static int get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
