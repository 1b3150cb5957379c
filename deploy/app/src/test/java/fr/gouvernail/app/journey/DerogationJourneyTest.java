package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a body sets aside of what has to hold before a launch: on the page of the draft, in the vote, and on the project afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DerogationJourneyTest {

    private static final List<String> DEROGABLE = List.of("V-01", "V-02", "V-05", "V-06", "V-07", "V-09");

    private SharedGouvernail gouvernail;
    private Api mayor;
    private Committee committee;
    private Pages pages;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        mayor = gouvernail.as("maire");
        committee = new Committee(mayor);
        pages = Pages.signedIn(gouvernail.address(), "maire");
    }

    /** Its projects count in the sums of the programme, which others read: it has an application of its own. */
    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private Map<String, String> draft(HallSteps hall, String reference) {
        var fields = new HashMap<String, String>();
        fields.put("cle", "decision-" + UUID.randomUUID());
        fields.put("resolution", "launch-project");
        fields.put("sujet", hall.id());
        fields.put("body", committee.body());
        fields.put("reference", reference);
        fields.put("title", "Lancer la halle d’essai");
        fields.put("text", "Le comité lance la halle.");
        DEROGABLE.forEach(
                rule -> fields.put("derogation." + rule + ".motif", "Essai de six mois, sans travaux : " + rule));
        return fields;
    }

    private static String page(HallSteps hall) {
        return "/decisions/nouvelle?resolution=launch-project&sujet=" + hall.id();
    }

    @Test
    void theDraftShowsWhatStopsTheLaunchAndTheVoteCarriesWhatIsSetAside() {
        var hall = new HallSteps(gouvernail, "A-9.11");
        assertThat(pages.text(page(hall))).contains("Ce projet ne peut pas être lancé en l’état");
        hall.framed();
        assertThat(pages.text(page(hall))).doesNotContain("Ce projet ne peut pas être lancé en l’état");
        assertThat(pages.text(page(hall)))
                .contains("arrête, sauf dérogation votée", "Pourquoi l’instance l’écarte", "V-05");
        var fields = draft(hall, "D-91");
        fields.put("derogation.V-05.piece", "Courrier du 2 octobre");
        var drafted = pages.post(page(hall), "/decisions/nouvelle", fields);
        assertThat(drafted.statusCode()).as(Pages.text(drafted)).isEqualTo(200);
        var path = drafted.uri().getPath();
        var decision = path.substring(path.lastIndexOf('/') + 1);
        assertThat(Pages.text(drafted)).contains("Elle écarte", "Courrier du 2 octobre");

        committee.decideOn(decision, "2026-10-29", "2026-10-19", "Lancer la halle d’essai");
        committee.awaitEnactment(decision, "DONE");
        var launch = gouvernail
                .as("directrice")
                .await(
                        "/api/portfolio/projects/" + hall.id(),
                        found -> found.path("project").path("phase").asString().equals("OPERATION"))
                .path("project")
                .path("launch");
        assertThat(launch.path("derogations").size()).isEqualTo(DEROGABLE.size());
        assertThat(pages.text("/decisions/" + decision))
                .contains("écartée par la décision", "V-05", "V-03 pas encore examiné");
        assertThat(pages.text("/projets/" + hall.id())).contains("lancement 29 octobre 2026");
        assertThat(pages.text("/projets/" + hall.id() + "/validation"))
                .contains(
                        "Lancé le 29 octobre 2026",
                        "Écarté par la décision de lancement",
                        "Essai de six mois, sans travaux : V-06",
                        "écarté par la décision de lancement")
                .doesNotContain("arrêtent le lancement", "arrête, sauf dérogation votée");
        assertThat(Pages.signedIn(gouvernail.address(), "auditrice")
                        .text("/journal/" + launch.path("event").asLong()))
                .contains("Dérogations", "Courrier du 2 octobre");
    }

    @Test
    void aBlockingItemIsNotSetAsideAndAReasonIsAsked() {
        var hall = new HallSteps(gouvernail, "A-9.12").framed();
        var resolution = hall.launching(",\"derogations\":[{\"rule\":\"V-03\",\"reason\":\"Urgence\"}]");
        assertThat(refused(resolution)).isEqualTo("portfolio.project.derogation-not-possible");
        assertThat(refused(hall.launching(",\"derogations\":[{\"rule\":\"V-05\",\"reason\":\" \"}]")))
                .isEqualTo("platform.field-missing");

        var fields = draft(hall, "D-92");
        fields.remove("derogation.V-05.motif");
        fields.put("derogation.V-05.motif", "");
        fields.put("derogation.V-05.piece", "Courrier sans motif");
        var onThePage = pages.post(page(hall), "/decisions/nouvelle", fields);
        assertThat(onThePage.statusCode()).isEqualTo(400);
        assertThat(Pages.text(onThePage))
                .contains("À corriger avant d’inscrire", "Essai de six mois, sans travaux : V-06");
        assertThat(onThePage.body()).contains("Courrier sans motif");
    }

    private String refused(String resolution) {
        var answer = mayor.post(
                "/api/governance/decisions",
                """
                {"body":"%s","reference":"D-93","title":"Lancer","text":"Lancer","resolution":%s}""".formatted(committee.body(), resolution),
                "Idempotency-Key",
                Api.newKey());
        return answer.code();
    }
}
