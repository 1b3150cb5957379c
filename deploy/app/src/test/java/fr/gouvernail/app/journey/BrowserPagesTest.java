package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/** What holds for all pages: two languages, no need of scripts, room on a small telephone, nothing that the browser complains of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserPagesTest {

    private static final List<String> MAIN_PAGES = List.of(
            "/",
            "/tableau-de-bord",
            "/projets",
            "/instances",
            "/seances",
            "/decisions",
            "/budgets",
            "/cofinancements",
            "/subventions");

    private SharedGouvernail gouvernail;
    private Valmoret valmoret;
    private Browser director;

    @BeforeAll
    void start() {
        Chromium.assumeInstalled();
        gouvernail = SharedGouvernail.shared();
        valmoret = new Valmoret(gouvernail.as("directrice"));
        director = Browser.open(gouvernail.address()).signIn("directrice");
    }

    @AfterEach
    void keepWhatWasSeenAndHearComplaints(TestInfo test) {
        director.screenshot(test.getTestMethod().orElseThrow().getName());
        assertThat(director.complaints()).isEmpty();
    }

    @AfterAll
    void stop() {
        if (director != null) {
            director.close();
        }
    }

    @Test
    void theLanguageIsSwitchedAndBack() {
        director.go("/tableau-de-bord");
        assertThat(director.find("html").getAttribute("lang")).isEqualTo("fr");
        var french = director.text("h1");
        director.click("header a[hreflang='en']");
        assertThat(director.find("html").getAttribute("lang")).isEqualTo("en");
        assertThat(director.path()).isEqualTo("/tableau-de-bord");
        assertThat(director.text("h1")).isNotEqualTo(french);
        director.click("header a[hreflang='fr']");
        assertThat(director.text("h1")).isEqualTo(french);
    }

    @Test
    void theSamePagesWorkWithoutScripts() {
        var committee = new Committee(gouvernail.as("maire"));
        var sitting = committee.convene("2026-09-10", "2026-08-31");
        try (var plain = Browser.withoutScripts(gouvernail.address())) {
            plain.signIn("maire");
            plain.go("/seances/" + sitting);
            assertThat(plain.script("return typeof window.htmx"))
                    .as("no script ran")
                    .isEqualTo("undefined");
            plain.type("#title", "Point d’information");
            plain.submit("form[action$='/ordre-du-jour']");
            assertThat(plain.path()).isEqualTo("/seances/" + sitting);
            assertThat(plain.text("#ordre-du-jour")).contains("Point d’information");
        }
    }

    @Test
    void noPageIsWiderThanASmallTelephone() {
        var pages = new ArrayList<>(MAIN_PAGES);
        pages.add("/projets/" + valmoret.projectId(Valmoret.HALL));
        pages.add("/budgets/" + valmoret.hallBudget().path("budget").asString());
        pages.add("/plans/" + valmoret.hallPlan().path("plan").asString());
        pages.add("/connexion");
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(director.overflowWhenNarrow(page)).as(page).isZero());
    }

    @Test
    void aWrongPasswordIsSaid() {
        try (var stranger = Browser.open(gouvernail.address())) {
            stranger.go("/connexion");
            stranger.type("#identifiant", "maire");
            stranger.type("#motdepasse", "erreur\n");
            assertThat(stranger.find(".erreurs[role='alert']").getText()).isNotBlank();
        }
    }
}
