package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The council's sitting of 19 March 2026 that every reader of the demonstration finds, with the figures of the law. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilOfTheDemonstrationTest {

    private Api reader;
    private Pages pages;
    private String sitting;

    @BeforeAll
    void start() {
        var gouvernail = SharedGouvernail.shared();
        reader = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        var council = new Committee(reader, "MUNICIPAL_COUNCIL").body();
        sitting = list(reader.await(
                        "/api/governance/sittings?body=" + council,
                        rows -> list(rows).stream().anyMatch(CouncilOfTheDemonstrationTest::ofMarch)))
                .stream()
                .filter(CouncilOfTheDemonstrationTest::ofMarch)
                .findFirst()
                .orElseThrow()
                .path("sitting")
                .asString();
    }

    private static boolean ofMarch(JsonNode row) {
        return row.path("heldOn").asString().equals("2026-03-19")
                && row.path("state").asString().equals("CLOSED")
                && row.path("items").asInt() == 3;
    }

    @Test
    void itIsConvenedInClearDaysAndEachItemHasItsQuorum() {
        var sheet = reader.read("/api/governance/sittings/" + sitting);
        assertThat(sheet.path("sitting").path("quorumRequired").asInt()).isEqualTo(5);
        assertThat(sheet.path("sitting").path("votingPresent").asInt()).isEqualTo(7);
        var items = sheet.path("course").path("items");
        assertThat(items.path(0).path("quorum").path("counted").asInt()).isEqualTo(6);
        assertThat(items.path(0).path("recusals").size()).isEqualTo(1);
        assertThat(items.path(1).path("manner").path("manner").asString()).isEqualTo("ROLL_CALL");
        assertThat(pages.text("/seances/" + sitting))
                .contains(
                        "6 jours francs",
                        "5 requis (R-43)",
                        "7 pour, 0 contre",
                        "6 pour, 1 contre",
                        "Extrait signé",
                        "9 avril 2026");
    }

    @Test
    void itsActsAreTransmittedPublishedAndListed() {
        assertThat(pages.text("/seances/" + sitting + "/liste"))
                .contains("Publiée le 24 mars 2026", "2026-11", "2026-12");
        for (var item : list(reader.read("/api/governance/sittings/" + sitting).path("items"))) {
            var decision = item.path("decision").asString("");
            if (!decision.isEmpty()) {
                reader.await(
                        "/api/governance/decisions/" + decision,
                        sheet -> sheet.path("decision").path("state").asString().equals("ENACTED"));
                assertThat(pages.text("/decisions/" + decision)).contains("23 mars 2026", "24 mars 2026");
            }
        }
    }

    @Test
    void itChangesNoFigureOfTheProgramme() {
        assertThat(pages.text("/tableau-de-bord")).contains("30,0 %", "727 564,80 €");
    }
}
