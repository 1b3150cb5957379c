package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job as people do it, each in their own browser, on an installation of their own. Each step stands on those before it.
 * Without Chromium the class is left out, unless {@code GOUVERNAIL_BROWSER=required}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BrowserJourneyTest {

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private SharedGouvernail gouvernail;
    private Valmoret valmoret;
    private Browser mayor;
    private Browser director;
    private final List<Browser> opened = new ArrayList<>();

    @BeforeAll
    void start() {
        Chromium.assumeInstalled();
        gouvernail = SharedGouvernail.start();
        valmoret = new Valmoret(gouvernail.as("directrice"));
        valmoret.hallBudget();
        mayor = open("maire");
        director = open("directrice");
    }

    @AfterAll
    void stop() {
        opened.forEach(Browser::close);
        if (gouvernail != null) {
            gouvernail.close();
        }
    }

    /** Kept whatever the outcome; those of a step that failed are what one looks at. */
    @AfterEach
    void keepWhatWasSeen(TestInfo test) {
        for (int number = 0; number < opened.size(); number++) {
            opened.get(number).screenshot(test.getTestMethod().orElseThrow().getName() + "-" + number);
        }
    }

    @Test
    @Order(1)
    void theCommitteeLaunchesTheHallAndTheDashboardMovesByItself() {
        director.go("/tableau-de-bord");
        var row = "a[href$='" + valmoret.projectId(Valmoret.HALL) + "']";
        var before = hallRow(row);
        director.script("window.stillTheSamePage = true");

        var hall = valmoret.projectId(Valmoret.HALL);
        var steps = new SittingSteps(mayor);
        steps.draft("launch-project", hall, "D-07", "Lancer la halle", () -> {});
        steps.decide("2026-03-12", "2026-03-02", "D-07");

        Awaitility.await("the dashboard moves")
                .atMost(A_MOMENT)
                .untilAsserted(() -> assertThat(hallRow(row)).isNotEqualTo(before));
        assertThat(director.script("return window.stillTheSamePage")).isEqualTo(true);
        assertThat(valmoret.project(Valmoret.HALL).path("phase").asString()).isEqualTo("OPERATION");
        mayor.go("/projets/" + hall);
        assertThat(mayor.shows("a[href*='/pourquoi/']")).isTrue();
    }

    private String hallRow(String link) {
        return String.valueOf(
                director.script("return document.querySelector(\"" + link + "\").closest('tr').innerText"));
    }

    @Test
    @Order(2)
    void theCommitteeTakesOptionB() {
        var action = valmoret.hallAction().path("action").asString();
        var steps = new SittingSteps(mayor);
        steps.draft("arbitrate-action", action, "D-08", "Renoncer à la mezzanine", () -> {
            assertThat(mayor.all("input[name='option']"))
                    .as("options side by side")
                    .hasSize(3);
            mayor.click("input[name='option'][value='B']");
            mayor.type("#motif", "Tenir la part de la ville");
        });
        steps.decide("2026-04-09", "2026-03-30", "D-08");

        gouvernail
                .as("directrice")
                .await(
                        "/api/portfolio/actions/" + action,
                        found -> found.path("action").path("forecastHt").asLong() == 253_200_000);
        director.go("/actions/" + action);
        assertThat(director.text("main")).contains("2 532 000 €");
    }

    @Test
    @Order(3)
    void theCommitteeReframesTheBudget() {
        var budget = valmoret.hallBudget().path("budget").asString();
        var steps = new SittingSteps(mayor);
        steps.draft("reframe-budget", budget, "D-09", "Recadrer le budget", () -> {
            mayor.type("#ap", "3038400");
            var credits = List.of("310000", "1290000", "1438400");
            for (int year = 0; year < credits.size(); year++) {
                var field = mayor.all("input[name='cp']").get(year);
                field.clear();
                field.sendKeys(credits.get(year));
            }
            mayor.type("#motif", "Suite de l’arbitrage");
        });
        steps.decide("2026-05-07", "2026-04-27", "D-09");

        gouvernail
                .as("directrice")
                .await(
                        "/api/funding/budgets/" + budget,
                        found -> found.path("budget").path("authorisation").asLong() == 303_840_000);
        director.go("/budgets/" + budget);
        assertThat(director.text("main"))
                .contains("2 880 000 €", "3 038 400 €", "310 000 €", "1 290 000 €", "1 438 400 €");
    }

    @Test
    @Order(4)
    void theRegionSeesItsLinesAndTheDecisionBehind() {
        var region = open("region");
        region.go("/cofinancements");
        assertThat(region.text("main")).contains("360 000 €").doesNotContain("480 000 €", "720 000 €");
        region.click("main a[href*='/decisions/']");
        assertThat(region.path()).startsWith("/decisions/decision-");
        assertThat(region.text("main")).contains("D-05");
    }

    @Test
    @Order(5)
    void theAuditorWalksFromTheFigureToTheSittingAndReplays() {
        var auditor = open("auditrice");
        auditor.go("/budgets/" + valmoret.hallBudget().path("budget").asString());
        auditor.click("main a[href*='figure=budget.authorisation']");
        assertThat(auditor.path()).startsWith("/pourquoi/");
        assertThat(auditor.text("main")).contains("3 038 400 €", "D-09", "7 mai 2026");
        auditor.click("main a[href*='/seances/']");
        assertThat(auditor.path()).startsWith("/seances/sitting-");
        auditor.click("main a[href*='/decisions/']");
        assertThat(auditor.text("main")).contains("D-09");

        auditor.go("/journal");
        auditor.click("main a[href*='/journal/']");
        assertThat(auditor.path()).startsWith("/journal/");

        var closing = gouvernail
                .as("auditrice")
                .read("/api/audit/events?type=governance.sitting.closed&before="
                        + valmoret.project("A-2.05").path("phaseEvent").asLong())
                .path("events")
                .path(0)
                .path("position")
                .asLong();
        auditor.go("/au/" + closing + "/tableau-de-bord");
        assertThat(auditor.shows(".bandeau")).as("marked as the past").isTrue();
        assertThat(auditor.text("main")).contains("3 544 000 €").doesNotContain("3 676 000 €");
        assertThat(auditor.all("main form[method='post']")).isEmpty();
    }

    @Test
    @Order(6)
    void theAdministratorImportsTheTownsOnce() throws IOException {
        var administrator = open("administrateur");
        var file = folder.resolve("acv-communes.csv");
        try (var towns = Objects.requireNonNull(getClass().getResourceAsStream("/donnees/acv-communes.csv"))) {
            Files.copy(towns, file);
        }
        for (var expected : List.of(List.of("244", "0", "0"), List.of("0", "244", "0"))) {
            administrator.go("/territoires/imports");
            administrator.find("#fichier").sendKeys(file.toString());
            administrator.click("form[enctype] .boutons button");
            administrator.await("#avancement progress");
            Awaitility.await("the import")
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(administrator.texts("#avancement dd")).isEqualTo(expected));
            administrator.reload();
            assertThat(administrator.all("main table tbody tr"))
                    .as("row by row")
                    .isNotEmpty();
        }
        assertThat(gouvernail
                        .as("administrateur")
                        .read("/api/territory/territories")
                        .path("count")
                        .asInt())
                .isEqualTo(245);
    }

    @Test
    @Order(7)
    void noBrowserHadAnythingToComplainOf() {
        for (var browser : opened) {
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private Browser open(String username) {
        var browser = Browser.open(gouvernail.address());
        opened.add(browser);
        return browser.signIn(username);
    }
}
