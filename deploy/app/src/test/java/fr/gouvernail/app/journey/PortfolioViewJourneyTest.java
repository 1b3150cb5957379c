package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The portfolio of the demonstration, filtered the same way through pages, file and API, and the views that one person keeps. */
class PortfolioViewJourneyTest {

    private static final Pattern COUNT = Pattern.compile("(\\d+) projets?\\b");

    private static SharedGouvernail gouvernail;
    private static Pages director;

    @BeforeAll
    static void signIn() {
        gouvernail = SharedGouvernail.shared();
        director = Pages.signedIn(gouvernail.address(), "directrice");
    }

    private static int onPage(String query) {
        var count = COUNT.matcher(director.text("/projets" + query).replace("Aucun projet", "0 projet"));
        assertThat(count.find()).as(query).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private static int inFile(String query) {
        return director.get("/projets/portefeuille.csv" + query).body().strip().split("\\R").length - 1;
    }

    @Test
    void pageFileAndApiKeepTheSameProjects() {
        var api = gouvernail.as("directrice");
        var same = Map.of(
                "", "",
                "?axe=2", "?axis=2",
                "?phase=STUDY", "?phase=STUDY",
                "?etat=LATE", "?state=LATE",
                "?pilote=sans", "?withoutLead=true",
                "?sansPlan=oui", "?withoutPlan=true",
                "?sansBudget=oui&phase=IDEA", "?withoutBudget=true&phase=IDEA",
                "?sansNouvelles=oui", "?withoutNews=true",
                "?mots=halle", "?search=halle",
                "?coutMin=1000000", "?costFrom=100000000");
        same.forEach((page, query) -> {
            int found = api.read("/api/portfolio/projects" + query).size();
            assertThat(onPage(page)).as(page).isEqualTo(found);
            assertThat(inFile(page)).as(page).isEqualTo(found);
            assertThat(api.read("/api/portfolio/projects/sums" + query)
                            .path("projects")
                            .asInt())
                    .as(query)
                    .isEqualTo(found);
        });
        assertThat(onPage("")).isGreaterThan(3);
        assertThat(onPage("?mots=halle")).isBetween(1, onPage("") - 1);
    }

    @Test
    void theSumIsThatOfTheProjectsOfTheApi() {
        var api = gouvernail.as("directrice");
        long sum = 0;
        for (var project : api.read("/api/portfolio/projects?axis=2")) {
            sum += project.path("cost").path("forecastHt").asLong(0);
        }
        assertThat(api.read("/api/portfolio/projects/sums?axis=2")
                        .path("forecastHt")
                        .path("cents")
                        .asLong())
                .isEqualTo(sum);
    }

    @Test
    void anUnknownValueIsRefusedWithWhatIsWrong() {
        var refused = gouvernail.as("directrice").get("/api/portfolio/projects?state=STANDING");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("web.filter-unknown");
        assertThat(refused.body()).contains("STANDING", "state");
        assertThat(director.get("/projets?etat=DEBOUT").statusCode()).isEqualTo(400);
    }

    @Test
    void aCoFinancerSeesNoProjectOfThePortfolio() {
        assertThat(gouvernail.as("region").read("/api/portfolio/projects").size())
                .isZero();
        assertThat(Pages.signedIn(gouvernail.address(), "region").text("/projets"))
                .doesNotContain("halle marchande");
    }

    @Test
    void aKeptViewIsOfOnePersonAndGoesWhenItIsRemoved() {
        var kept = director.post(
                "/projets", "/projets/vues", Map.of("vueNom", "Études sans plan", "phase", "STUDY", "sansPlan", "oui"));
        assertThat(kept.uri().toString()).endsWith("/projets?phase=STUDY&sansPlan=oui");
        assertThat(director.text("/projets")).contains("Études sans plan", "Mes vues (1)");
        assertThat(Pages.signedIn(gouvernail.address(), "pmo").text("/projets")).doesNotContain("Études sans plan");

        director.post("/projets", "/projets/vues/retrait", Map.of("vueRetiree", "Études sans plan"));
        assertThat(director.text("/projets")).doesNotContain("Études sans plan");
    }
}
