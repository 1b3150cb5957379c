package fr.gouvernail.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outside of an installation that was started without any profile, as a stranger and as its administrator meet it. */
class SecurityTest {

    private RunningOnce gouvernail;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        gouvernail = RunningOnce.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/", "/api/territory/territories", "/actuator/health", "/css/gouvernail.css"})
    void everyAnswerCarriesTheSecureHeaders(String path) throws Exception {
        var answer = gouvernail.browser().get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .contains("base-uri 'self'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/administration",
                "/au/0/",
                "/au/0/administration",
                "/au/0/api-of-nothing",
                "/territoires",
                "/audit"
            })
    void aPageSendsAStrangerToTheSignIn(String path) throws Exception {
        var answer = gouvernail.browser().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/connexion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/bienvenue", "/css/gouvernail.css", "/js/gouvernail.js", "/icone.svg"})
    void theSignInAndItsAppearanceAreOpen(String path) throws Exception {
        assertThat(gouvernail.browser().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        var browser = gouvernail.browser();
        var form = Map.of("identifiant", RunningOnce.ADMINISTRATOR, "motdepasse", gouvernail.password());
        assertThat(browser.post("/connexion", form).statusCode()).isEqualTo(403);
        assertThat(browser.signIn(RunningOnce.ADMINISTRATOR, gouvernail.password())
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.post("/role", Map.of("role", "ADMINISTRATOR")).statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/deconnexion", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void signingInGivesASessionAnotherName() throws Exception {
        var browser = gouvernail.browser();
        browser.get("/connexion");
        var before = browser.session();
        var answer = browser.signIn(RunningOnce.ADMINISTRATOR, gouvernail.password());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).doesNotContain("connexion");
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void fiveWrongPasswordsMakeTheSixthWaitAndLeaveNoNameInTheLog() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(header(gouvernail.browser().signIn("quidam", "faux" + attempt), "Location"))
                    .endsWith("/connexion?erreur");
        }
        assertThat(header(gouvernail.browser().signIn("quidam", "encore"), "Location"))
                .endsWith("/connexion?attente");
        var api = gouvernail
                .browser()
                .get("/api/territory/territories", RunningOnce.withAuthorization("quidam", "encore"));
        assertThat(api.statusCode()).isEqualTo(429);
        assertThat(header(api, "Retry-After")).matches("\\d+");
        assertThat(header(api, "Content-Type")).startsWith("application/problem+json");
        assertThat(gouvernail.log()).doesNotContain("quidam").doesNotContain("encore");
    }

    @Test
    void theApiRefusesAStrangerWithAProblemAndNoSession() throws Exception {
        for (var path : new String[] {"/api/territory/territories", "/api/openapi", "/api/nothing"}) {
            var answer = gouvernail.browser().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
            assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic");
            assertThat(answer.body()).contains("\"code\":\"platform.not-signed-in\"");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aRoleThatIsNotHeldIsRefused() throws Exception {
        assertThat(gouvernail.api("/api/territory/territories").statusCode()).isEqualTo(200);
        var answer = gouvernail.api("/api/territory/territories", "X-Role", "AUDITOR");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("platform.role-not-held");
    }

    @Test
    void healthIsOpenAndFiguresAreForTheAdministrator() throws Exception {
        var stranger = gouvernail.browser();
        for (var open : new String[] {"", "/liveness", "/readiness"}) {
            var answer = stranger.get("/actuator/health" + open);
            assertThat(answer.statusCode()).as(open).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("details");
        }
        assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(gouvernail.api("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(gouvernail.api("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void noPasswordIsKnownBeforehandAndTheRandomOneIsShownOnce() throws Exception {
        for (var username : new String[] {"maire", "auditrice", "admin", "user"}) {
            var answer = gouvernail
                    .browser()
                    .get("/api/territory/territories", RunningOnce.withAuthorization(username, "demonstration"));
            assertThat(answer.statusCode()).as(username).isEqualTo(401);
        }
        var administrator = gouvernail
                .browser()
                .get(
                        "/api/territory/territories",
                        RunningOnce.withAuthorization(RunningOnce.ADMINISTRATOR, "demonstration"));
        assertThat(administrator.statusCode()).isEqualTo(401);
        assertThat(gouvernail.password()).hasSize(20);
        assertThat(gouvernail.log().split(gouvernail.password(), -1)).hasSize(2);
        assertThat(gouvernail.log()).doesNotContain("démonstration").doesNotContain("generated security password");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
