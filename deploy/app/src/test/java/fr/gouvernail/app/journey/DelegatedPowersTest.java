package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each power of a delegation walked to its end: from the page that offers it and through the API, within its ceiling and above it. */
class DelegatedPowersTest extends DelegatedPowersTestBase {

    @Test
    void aProjectIsLaunchedUpToTheCeilingOnThePageAndThroughTheApi() {
        var onPage = framedProject(20_000_000);
        isDone(
                decide("/projets/" + onPage, "launch-project", "LAUNCH_PROJECT", onPage, Map.of()),
                "/projets/" + onPage);
        director.await(
                "/api/portfolio/projects/" + onPage,
                sheet -> sheet.path("project").path("phase").asString().equals("OPERATION"));
        isInTheRegister("Projet lancé");

        var dear = framedProject(20_000_001);
        var launch = "/api/portfolio/projects/" + dear + "/launch";
        var effective = "{\"effectiveOn\":\"" + DAY + "\"}";
        var refused = send(launch, version(dear), "LAUNCH_PROJECT", effective);
        assertThat(refused.code()).isEqualTo("governance.delegation.ceiling-exceeded");
        var refusedOnPage = decide("/projets/" + dear, "launch-project", "LAUNCH_PROJECT", dear, Map.of());
        assertThat(refusedOnPage.statusCode()).isEqualTo(409);
        assertThat(Pages.text(refusedOnPage)).contains("200 000,01", "Rien n’a été inscrit");

        framed(dear, 19_000_000);
        var accepted = send(launch, version(dear), "LAUNCH_PROJECT", effective);
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
    }

    @Test
    void aBudgetIsAuthorisedAndReframedUpToTheCeilingOnThePageAndThroughTheApi() {
        var project = framedProject(15_000_000);
        plan(project, 15_000_000);
        isDone(
                decide(
                        "/projets/" + project,
                        "authorise-budget",
                        "AUTHORISE_BUDGET",
                        project,
                        Map.of("ap", "180000", "annee", "2026", "cp", "180000")),
                "/budgets/");
        var budget = ofProject(director.await("/api/funding/budgets", rows -> hasProject(rows, project)), project);
        isInTheRegister("Budget autorisé");
        var path = "/budgets/" + budget;

        var tooMuch = decide(
                path,
                "reframe-budget",
                "REFRAME_BUDGET",
                budget,
                Map.of("ap", "200000,01", "annee", "2026", "cp", "200000,01", "motif", "Aléa"));
        assertThat(tooMuch.statusCode()).isEqualTo(409);
        assertThat(Pages.text(tooMuch)).contains("200 000,01", "Rien n’a été inscrit");
        isDone(
                decide(
                        path,
                        "reframe-budget",
                        "REFRAME_BUDGET",
                        budget,
                        Map.of("ap", "195000", "annee", "2026", "cp", "195000", "motif", "Aléa de chantier")),
                path);
        isInTheRegister("Budget recadré");

        var envelope =
                "{\"envelope\":{\"authorisation\":%d,\"credits\":[{\"year\":2026,\"amount\":%d}]}%s,\"effectiveOn\":\""
                        + DAY + "\"}";
        var other = framedProject(15_000_000);
        var authorised = director.post(
                "/api/funding/budgets",
                envelope.formatted(18_000_000, 18_000_000, ",\"project\":\"" + other + "\""),
                "Idempotency-Key",
                Api.newKey(),
                "X-Decision",
                granted.get("AUTHORISE_BUDGET"));
        assertThat(authorised.status()).as(authorised.toString()).isEqualTo(201);
        var second = authorised.json().path("target").asString();
        var reframings = "/api/funding/budgets/" + second + "/reframings";
        var again = ",\"reason\":\"Aléa\"";
        assertThat(send(reframings, 0, "AUTHORISE_BUDGET", envelope.formatted(19_000_000, 19_000_000, again))
                        .code())
                .as("each power covers its own command")
                .isEqualTo("governance.delegation.for-another-command");
        assertThat(send(reframings, 0, "REFRAME_BUDGET", envelope.formatted(20_000_001, 20_000_001, again))
                        .code())
                .isEqualTo("governance.delegation.ceiling-exceeded");
        var reframed = send(reframings, 0, "REFRAME_BUDGET", envelope.formatted(19_000_000, 19_000_000, again));
        assertThat(reframed.status()).as(reframed.toString()).isEqualTo(200);
        coFinancerReadsUnderWhat(reframed.json().path("position").asLong());
    }

    /** The region is told by which role, under what and up to what amount, and is led to no decision. */
    private void coFinancerReadsUnderWhat(long position) {
        var region = Pages.signedIn(gouvernail.address(), "region");
        gouvernail.as("region").awaitShown("/api/audit/events/" + position + "/why");
        var page = region.get("/pourquoi/" + position);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Pages.text(page)).contains("La délégation", "Recadrer un budget", "plafond de 200 000 €");
        assertThat(page.body()).doesNotContain("/decisions/decision-", "/seances/", "Déléguer");
    }

    @Test
    void aFundingPlanIsAdoptedUpToTheCeilingOnThePageAndThroughTheApi() {
        var onPage = plan(20_000_000);
        isDone(
                decide("/plans/" + onPage, "adopt-funding-plan", "ADOPT_FUNDING_PLAN", onPage, Map.of()),
                "/plans/" + onPage);
        director.await(
                "/api/funding/plans/" + onPage,
                sheet -> sheet.path("plan").path("adopted").asBoolean());
        isInTheRegister("Plan de financement adopté");

        var dear = plan(20_000_100);
        var effective = "{\"effectiveOn\":\"" + DAY + "\"}";
        var refused = send("/api/funding/plans/" + dear + "/adoption", 0, "ADOPT_FUNDING_PLAN", effective);
        assertThat(refused.code()).isEqualTo("governance.delegation.ceiling-exceeded");
        assertThat(decide("/plans/" + dear, "adopt-funding-plan", "ADOPT_FUNDING_PLAN", dear, Map.of())
                        .statusCode())
                .isEqualTo(409);

        var cheap = plan(10_000_000);
        var adopted = send("/api/funding/plans/" + cheap + "/adoption", 0, "ADOPT_FUNDING_PLAN", effective);
        assertThat(adopted.status()).as(adopted.toString()).isEqualTo(200);
    }

    @Test
    void aLaunchedProjectIsReframedUpToTheCeilingThenStoppedAndEndedOnThePageAndThroughTheApi() {
        var project = framedProject(15_000_000);
        var path = "/projets/" + project;
        var at = "/api/portfolio/projects/" + project;
        isDone(decide(path, "launch-project", "LAUNCH_PROJECT", project, Map.of()), path);
        awaitPath(at, "phase", "OPERATION");

        var frame = Map.of(
                "objectifs",
                "Relier",
                "perimetre",
                "La place",
                "debut",
                "2026-10-01",
                "fin",
                "2028-06-30",
                "motif",
                "Aléa");
        var dear = new HashMap<>(frame);
        dear.put("cout", "200000,01");
        var tooMuch = decide(path, "reframe-project", "REFRAME_PROJECT", project, dear);
        assertThat(tooMuch.statusCode()).isEqualTo(409);
        assertThat(Pages.text(tooMuch)).contains("200 000,01", "Rien n’a été inscrit");
        dear.put("cout", "195000");
        isDone(decide(path, "reframe-project", "REFRAME_PROJECT", project, dear), path);
        isInTheRegister("Projet recadré");
        director.await(
                at, sheet -> sheet.path("project").path("cost").path("framedHt").asLong() == 19_500_000);

        var legacy = Map.of(
                "motif", "Aléa",
                "revue", "2026-09-01",
                "prevision", "195000",
                "actions", "Arrêtées",
                "enseignements", "Sonder avant");
        isDone(decide(path, "suspend-project", "SUSPEND_PROJECT", project, legacy), path);
        director.await(
                at,
                sheet -> sheet.path("project")
                        .path("calendar")
                        .path("state")
                        .asString()
                        .equals("PAUSED"));
        var resumed = send(
                at + "/resumptions",
                version(project),
                "RESUME_PROJECT",
                "{\"reason\":\"Attribué\",\"effectiveOn\":\"" + DAY + "\"}");
        assertThat(resumed.status()).as(resumed.toString()).isEqualTo(200);
        director.await(
                at,
                sheet -> !sheet.path("project")
                        .path("calendar")
                        .path("state")
                        .asString()
                        .equals("PAUSED"));
        isDone(decide(path, "complete-project", "COMPLETE_PROJECT", project, legacy), path);
        awaitPath(at, "phase", "CLOSED");
        isInTheRegister("Projet clos, achevé");

        var abandoned = framedProject(1_000_000);
        isDone(decide("/projets/" + abandoned, "abandon-project", "ABANDON_PROJECT", abandoned, legacy), "/projets/");
        awaitPath("/api/portfolio/projects/" + abandoned, "phase", "CLOSED");
    }

    private void awaitPath(String at, String field, String value) {
        director.await(at, sheet -> sheet.path("project").path(field).asString().equals(value));
    }
}
