package fr.gouvernail.query.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.testing.ValmoretHistory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portfolio over three projects: the hall with plan and budget, a square under way without them, a school nobody speaks of any more. */
class PortfolioPagesTest extends ValmoretPagesTestBase {

    private static final ProjectId SQUARE = new ProjectId(new UUID(7, 20));
    private static final ProjectId SCHOOL = new ProjectId(new UUID(7, 21));
    private static final Pattern TAG = Pattern.compile("<a class=\"tag\"[^>]*href=\"([^\"]*)\"");
    private static final String HALL_NAME = "Réhabilitation de la halle marchande";

    @BeforeEach
    void twoMoreProjects() {
        proposed(SQUARE, "A-4.01", "Place du Marché", "La place et ses arbres.", LocalDate.of(2026, 1, 10), 4);
        recorded(
                SQUARE,
                new ProjectFramed(
                        SQUARE,
                        null,
                        new ProjectFrame(
                                "Rendre la place",
                                "De la mairie à l’église",
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 12, 31),
                                Money.euros(600_000),
                                ValmoretHistory.LEAD),
                        LocalDate.of(2026, 1, 20)));
        recorded(SQUARE, new ProjectLaunched(SQUARE, Phase.STUDY, Phase.OPERATION, LocalDate.of(2026, 2, 1)));
        recorded(
                SQUARE,
                new ProgressReported(SQUARE, 0, 10, null, Weather.RAIN, "Fouilles", "Plan", LocalDate.of(2026, 3, 1)));
        proposed(SCHOOL, "A-2.09", "=1+1 École", "Ancienne école <b>vide</b>", LocalDate.of(2025, 12, 1), 2);
    }

    private void proposed(ProjectId project, String reference, String name, String summary, LocalDate on, int axis) {
        recorded(
                project,
                new ProjectProposed(
                        project,
                        ValmoretHistory.ACV,
                        VALMORET,
                        reference,
                        name,
                        summary,
                        List.of(axis),
                        ValmoretHistory.TOWN,
                        on));
    }

    private void shows(String query, String... names) throws IOException {
        var page = body("/projets" + query);
        for (var name : List.of(HALL_NAME, "Place du Marché", "=1+1 École")) {
            assertThat(page.contains("<b>" + name + "</b>"))
                    .as("%s on %s", name, query)
                    .isEqualTo(List.of(names).contains(name));
        }
        assertThat(rowsOf(body("/projets/portefeuille.csv" + query)))
                .as("rows of the file, %s", query)
                .isEqualTo(names.length);
    }

    private static int rowsOf(String csv) {
        return csv.strip().split("\\R").length - 1;
    }

    @Test
    void everyFilterKeepsWhatItNamesInThePageAndInTheFile() throws IOException {
        shows("", HALL_NAME, "Place du Marché", "=1+1 École");
        shows("?axe=4", HALL_NAME, "Place du Marché");
        shows("?phase=OPERATION", "Place du Marché");
        shows("?etat=ON_TIME", "Place du Marché");
        shows("?meteo=RAIN", "Place du Marché");
        shows("?pilote=sans", "=1+1 École");
        shows("?pilote=" + ValmoretHistory.LEAD, HALL_NAME, "Place du Marché");
        shows("?porteur=" + ValmoretHistory.REGION);
        shows("?programme=" + ValmoretHistory.ACV, HALL_NAME, "Place du Marché", "=1+1 École");
        shows("?coutMin=600 000&coutMax=2 399 999,99", "Place du Marché");
        shows("?mots=MARCHE place", "Place du Marché");
        shows("?mots=ecole", "=1+1 École");
        shows("?mots=l’eglise", "Place du Marché");
    }

    @Test
    void absencesAreLookedFor() throws IOException {
        shows("?sansBudget=oui", "Place du Marché", "=1+1 École");
        shows("?sansPlan=oui", "Place du Marché", "=1+1 École");
        shows("?sansPilote=oui", "=1+1 École");
        shows("?sansNouvelles=oui", "=1+1 École");
        recorded(
                SCHOOL,
                new ProgressReported(SCHOOL, 0, 5, null, Weather.SUN, "Repris", "Étude", LocalDate.of(2026, 1, 11)));
        shows("?sansNouvelles=oui");
    }

    @Test
    void filtersAddUpAndEachTagTakesAwayItsOwnAlone() throws IOException {
        shows("?axe=4&sansPlan=oui&mots=place", "Place du Marché");
        var tags = TAG.matcher(body("/projets?axe=4&sansPlan=oui&mots=place&vue=cartes"))
                .results()
                .map(tag -> tag.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(tags)
                .containsExactly(
                        "/projets?axe=4&sansPlan=oui&vue=cartes",
                        "/projets?mots=place&sansPlan=oui&vue=cartes",
                        "/projets?mots=place&axe=4&vue=cartes");
    }

    @Test
    void sumsAndBarsAreThoseOfTheRowsShown() throws IOException {
        assertThat(body("/projets"))
                .contains("3\u202f000\u202f000\u202f€", "2 projets sur 3", "2\u202f400\u202f000\u202f€");
        var square = body("/projets?axe=4&phase=OPERATION");
        assertThat(square).contains("600\u202f000\u202f€", "aucun projet n’a un coût et un plan");
        assertThat(square).doesNotContain("3\u202f000\u202f000\u202f€");
        var csv = body("/projets/portefeuille.csv");
        assertThat(costs(csv)).containsExactlyInAnyOrder("2400000", "600000", "");
        assertThat(body("/projets?vue=cartes")).contains("<article", "2 projets sur 3");
        assertThat(body("/projets?vue=perimetres")).contains("De la mairie à l’église", "pas encore cadré");
    }

    private static List<String> costs(String csv) {
        return Arrays.stream(csv.strip().split("\\R"))
                .skip(1)
                .map(line -> line.split(";", -1)[11])
                .toList();
    }

    @Test
    void aFileOpensWithoutCarryingOutAFormulaAndAPageWithoutCarryingOutMarkup() throws IOException {
        assertThat(body("/projets/portefeuille.csv")).contains("'=1+1 École");
        assertThat(body("/projets?mots=\"><script>alert(1)</script>"))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
        shows("?mots=' OR 1=1 --");
        shows("?mots=%");
    }

    @Test
    void aValueThatNobodyKnowsIsSaidAndShowsNothing() throws IOException {
        for (var query : List.of("etat=DEBOUT", "axe=deux", "porteur=moi", "coutMin=beaucoup", "sansPlan=peut-etre")) {
            var answer = mvc.get().uri("/projets?phase=STUDY&" + query).exchange();
            assertThat(answer).as(query).hasStatus(400);
            assertThat(answer.getResponse().getContentAsString())
                    .as(query)
                    .contains("Ce filtre n’est pas connu", "href=\"/projets?phase=STUDY\"")
                    .doesNotContain(HALL_NAME, "??");
            assertThat(mvc.get().uri("/projets/portefeuille.csv?" + query)).hasStatus(303);
        }
        assertThat(mvc.get().uri("/api/portfolio/projects?state=STANDING")).hasStatus(400);
    }

    @Test
    void theApiKnowsTheSameFilters() {
        assertThat(mvc.get().uri("/api/portfolio/projects?withoutPlan=true&axis=4"))
                .bodyText()
                .contains("A-4.01")
                .doesNotContain("A-2.03");
        assertThat(mvc.get().uri("/api/portfolio/projects/sums?costFrom=60000000"))
                .bodyText()
                .contains("\"projects\":2", "300000000");
        assertThat(mvc.get().uri("/api/portfolio/projects/sums?lead=none"))
                .bodyText()
                .contains("\"projects\":1");
    }

    @Test
    void whoMaySeeNothingSeesNothing() {
        for (var uri : List.of("/projets", "/projets/portefeuille.csv", "/projets?vue=cartes", "/projets?mots=halle")) {
            assertThat(mvc.get().uri(uri).header("X-Territory", SAINT_AUBRAC.text()))
                    .bodyText()
                    .doesNotContain("halle marchande", "Place du", "2\u202f400");
            assertThat(mvc.get().uri(uri).header("X-Role", "CO_FINANCER"))
                    .bodyText()
                    .doesNotContain("halle marchande", "Place du", "2\u202f400");
        }
    }

    @Test
    void aViewIsKeptForWhoKeptItAlone() throws IOException {
        var mine = "person-" + new UUID(9, 9);
        assertThat(mvc.post()
                        .uri("/projets/vues")
                        .header("X-Person", mine)
                        .param("vueNom", "Mes places")
                        .param("axe", "4")
                        .param("inconnu", "//ailleurs"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/projets?axe=4");
        assertThat(mvc.get().uri("/projets").header("X-Person", mine))
                .bodyText()
                .contains("Mes places", "href=\"/projets?axe=4\"");
        assertThat(body("/projets")).doesNotContain("Mes places");
        assertThat(mvc.post().uri("/projets/vues/retrait").param("vueRetiree", "Mes places"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/projets").header("X-Person", mine))
                .bodyText()
                .contains("Mes places");
        assertThat(mvc.post().uri("/projets/vues").param("vueNom", " ")).hasStatus(400);
        assertThat(mvc.post().uri("/projets/vues").param("vueNom", "x".repeat(81)))
                .hasStatus(400)
                .bodyText()
                .contains("80 caractères au plus");
    }

    @Test
    void everyLookIsDrawnInBothLanguages() throws IOException {
        for (var look : List.of("tableau", "cartes", "perimetres")) {
            for (var language : List.of("fr", "en")) {
                assertThat(body("/projets?vue=" + look + "&etat=LATE&sansPlan=oui&langue=" + language))
                        .doesNotContain("??");
                assertThat(body("/projets?vue=" + look + "&langue=" + language)).doesNotContain("??");
            }
        }
    }
}
