package fr.gouvernail.query.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.testing.ValmoretHistory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValmoretPagesTest extends ValmoretPagesTestBase {

    @Test
    void theDashboardShowsTheFiguresOfTheHall() throws IOException {
        assertThat(body("/tableau-de-bord"))
                .contains(
                        "2\u202f400\u202f000\u202f€",
                        "480\u202f000\u202f€",
                        "30,0\u202f%",
                        "3\u202f038\u202f400\u202f€")
                .contains(
                        "écart 0,0\u202f%",
                        "au moins 20,0\u202f% (R-02)",
                        "1 projet",
                        "en préparation",
                        "/pourquoi/",
                        "hx-get=\"/tableau-de-bord")
                .doesNotContain("??");
    }

    @Test
    void anArbitrationThatWasAskedMovesTheForecastAndRaisesASentence() throws IOException {
        new ValmoretHistory(this::recorded).proposeActionAndAskArbitration();

        assertThat(body("/tableau-de-bord"))
                .contains(
                        "2\u202f712\u202f000\u202f€",
                        "projet attend un arbitrage",
                        "312\u202f000\u202f€",
                        "écart 13,0\u202f%");
        assertThat(body("/actions/" + ValmoretHistory.WORKS))
                .contains("33,65\u202f%", "Soumettre l’arbitrage au comité");
        assertThat(body("/projets?arbitrage=oui")).contains("Réhabilitation de la halle marchande");
    }

    @Test
    void theOwnShareSaysThatItsPlanIsToBeRevised() throws IOException {
        assertThat(body("/tableau-de-bord")).doesNotContain("à réviser");
        new ValmoretHistory(this::recorded).proposeActionAndAskArbitration();

        assertThat(body("/tableau-de-bord"))
                .contains(
                        "30,0\u202f%", "plan à réviser", "38,05\u202f%", "au coût prévu de 2\u202f712\u202f000\u202f€");
        assertThat(body("/plans/" + ValmoretHistory.PLAN))
                .contains("Plan à réviser.", "1\u202f032\u202f000\u202f€", "38,05\u202f%");
    }

    @Test
    void aDecisionThatCouldNotBeCarriedOutIsRaisedBeforeThoseWhoMayAct() throws IOException {
        var decision = new DecisionId(new UUID(8, 9));
        var drafted = new DecisionDrafted(
                decision,
                VALMORET,
                ValmoretHistory.ACV,
                new BodyId(new UUID(8, 8)),
                false,
                "D-09",
                "Lancer la halle",
                "Texte",
                new Resolution.LaunchProject(ValmoretHistory.HALL));
        recorded(decision, drafted);
        recorded(decision, new EnactmentFailed(decision, "portfolio.project.not-framed", Map.of()));

        assertThat(body("/tableau-de-bord"))
                .contains("/decisions?attend=FAILED", "décision exécutoire n’a pas pu être appliquée");
        assertThat(mvc.get().uri("/tableau-de-bord").header("X-Role", "RESIDENT"))
                .bodyText()
                .doesNotContain("n’a pas pu être appliquée");
    }

    @Test
    void everyPageIsDrawnInBothLanguagesWithoutAMissingText() throws IOException {
        new ValmoretHistory(this::recorded).proposeActionAndAskArbitration();
        for (var page : List.of(
                "/tableau-de-bord",
                "/projets",
                "/projets?pilote=sans",
                "/projets/nouveau",
                "/projets/" + ValmoretHistory.HALL,
                "/projets/" + ValmoretHistory.HALL + "/cadrage",
                "/projets/" + ValmoretHistory.HALL + "/avancement",
                "/projets/" + ValmoretHistory.HALL + "/actions/nouvelle",
                "/actions/" + ValmoretHistory.WORKS,
                "/actions/" + ValmoretHistory.WORKS + "/arbitrage",
                "/budgets",
                "/budgets?plans=bloques",
                "/budgets/" + ValmoretHistory.BUDGET,
                "/plans/" + ValmoretHistory.PLAN,
                "/plans/nouveau?projet=" + ValmoretHistory.HALL,
                "/plans/" + ValmoretHistory.PLAN + "/revision",
                "/plans/" + ValmoretHistory.PLAN + "/ressources/dsil",
                "/cofinancements",
                "/territoires",
                "/territoires/" + VALMORET)) {
            assertThat(body(page)).as(page).doesNotContain("??");
            assertThat(body(page + (page.contains("?") ? "&" : "?") + "langue=en"))
                    .as(page)
                    .doesNotContain("??")
                    .contains("<html lang=\"en\">");
        }
    }

    @Test
    void aPageOfAnotherTerritoryDoesNotExist() {
        for (var page : List.of(
                "/projets/" + ValmoretHistory.HALL,
                "/budgets/" + ValmoretHistory.BUDGET,
                "/plans/" + ValmoretHistory.PLAN,
                "/territoires/" + VALMORET,
                "/projets/n-importe-quoi")) {
            assertThat(mvc.get().uri(page).header("X-Territory", SAINT_AUBRAC.text()))
                    .as(page)
                    .hasStatus(404);
        }
    }

    @Test
    void aCoFinancerIsLedToTheirLines() throws IOException {
        assertThat(mvc.get().uri("/tableau-de-bord").header("X-Role", "CO_FINANCER"))
                .hasStatus3xxRedirection();
        var page =
                mvc.get().uri("/cofinancements").header("X-Role", "CO_FINANCER").exchange();
        assertThat(page.getResponse().getContentAsString())
                .contains("1\u202f200\u202f000\u202f€", "Réhabilitation de la halle marchande", "/decisions/decision-")
                .doesNotContain("480\u202f000", "720\u202f000");
        assertThat(mvc.get().uri("/plans/" + ValmoretHistory.PLAN).header("X-Role", "CO_FINANCER"))
                .hasStatus(404);
    }
}
