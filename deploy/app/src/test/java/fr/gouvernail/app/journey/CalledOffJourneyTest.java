package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A decision taken off an agenda, a sitting and a second convocation called off: what was theirs waits for another agenda. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalledOffJourneyTest {

    private SharedGouvernail gouvernail;
    private CouncilSteps council;
    private Pages pages;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        council = new CouncilSteps(gouvernail, 5, "called-off-").establish("Conseil empêché");
        pages = Pages.signedIn(gouvernail.address(), "maire");
    }

    private void put(String sitting, String decision) {
        council.go(sitting, "agenda-items", "{\"title\":\"Point\",\"decision\":\"" + decision + "\"}");
    }

    private void awaitState(String decision, String state) {
        gouvernail
                .as("maire")
                .await(
                        "/api/governance/decisions/" + decision,
                        sheet -> sheet.path("decision").path("state").asString().equals(state)
                                || sheet.path("state").asString().equals(state));
    }

    private String version(String sitting) {
        return council.sheet(sitting).path("sitting").path("version").asString();
    }

    @Test
    void aDecisionTakenOffAnAgendaIsTabledElsewhere() {
        var sitting = council.convene("2026-09-08", "2026-08-31");
        var decision = council.draft("CO-01", "À retirer");
        put(sitting, decision);
        awaitState(decision, "TABLED");
        var at = "/seances/" + sitting;
        assertThat(pages.text(at)).contains("Retirer de l’ordre du jour");
        var refused = pages.post(
                at,
                at + "/ordre-du-jour/retirer",
                Map.of("version", version(sitting), "item", "1", "takeOffReason", ""));
        assertThat(refused.statusCode()).isEqualTo(400);
        var shown = pages.post(
                at,
                at + "/ordre-du-jour/retirer",
                Map.of("version", version(sitting), "item", "1", "takeOffReason", "Avis du service attendu"));
        assertThat(Pages.text(shown)).contains("Retiré de l’ordre du jour : Avis du service attendu");
        awaitState(decision, "POSTPONED");
        var empty = council.attempt(sitting, "opening", "{}");
        assertThat(empty.code()).isEqualTo("governance.sitting.agenda-empty");
        var other = council.convene("2026-09-22", "2026-09-14");
        put(other, decision);
        awaitState(decision, "TABLED");
    }

    @Test
    void aSittingThatNeverOpenedIsCalledOffOnThePage() {
        var sitting = council.convene("2026-10-20", "2026-10-12");
        var decision = council.draft("CO-02", "À rendre");
        put(sitting, decision);
        awaitState(decision, "TABLED");
        var at = "/seances/" + sitting;
        var shown = pages.post(
                at, at + "/annuler", Map.of("version", version(sitting), "callOffReason", "Salle indisponible"));
        assertThat(Pages.text(shown))
                .contains("Séance annulée le", "Salle indisponible", "Annulée")
                .doesNotContain("Ouvrir la séance");
        awaitState(decision, "POSTPONED");
        var opened = council.attempt(sitting, "opening", "{}");
        assertThat(opened.code()).isEqualTo("governance.sitting.called-off");
        assertThat(opened.body()).contains("20 octobre 2026");
        assertThat(pages.text("/seances?etat=CALLED_OFF")).contains("Conseil empêché");
        assertThat(pages.get("/calendrier.ics").body()).contains("STATUS:CANCELLED");
    }

    @Test
    void aSecondConvocationThatIsCalledOffIsSentAgain() {
        var first = council.convene("2026-08-11", "2026-08-03");
        var decision = council.draft("CO-03", "Faute de quorum");
        put(first, decision);
        council.go(first, "opening", "{}");
        council.go(first, "attendance", council.attendance(2, 0, "2026-08-10"));
        council.go(first, "closing", "{}");
        awaitState(decision, "POSTPONED");
        var second = council.reconvene(first, "2026-08-18", "2026-08-12")
                .json()
                .path("target")
                .asString();
        awaitState(decision, "TABLED");
        assertThat(council.reconvene(first, "2026-08-20", "2026-08-13").code())
                .isEqualTo("governance.sitting.reconvened-already");
        council.go(second, "calling-off", "{\"reason\":\"Convocation partie sans le point\"}");
        awaitState(decision, "POSTPONED");
        assertThat(pages.text("/seances/" + first)).contains("Convoquer une seconde fois");
        var third = council.reconvene(first, "2026-08-20", "2026-08-13");
        assertThat(third.status()).as("%s", third).isEqualTo(201);
        var sheet = council.sheet(third.json().path("target").asString());
        assertThat(sheet.path("items").path(0).path("decision").asString()).isEqualTo(decision);
        assertThat(council.sheet(first).path("course").path("followedBy").asString())
                .isEqualTo(third.json().path("target").asString());
    }
}
