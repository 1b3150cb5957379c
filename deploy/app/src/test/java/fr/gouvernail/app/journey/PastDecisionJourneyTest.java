package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Decisions of before are taken over from paper, with what they allowed: one by one, through the API, and from a file with bad rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastDecisionJourneyTest {

    private static final String DECISIONS = "/api/governance/decisions";
    private static final String PAGE = "/decisions/reprise";

    private SharedGouvernail gouvernail;
    private Api director;
    private Committee committee;
    private Pages pages;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        committee = new Committee(director);
        pages = Pages.signedIn(gouvernail.address(), "directrice");
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private String decisionOf(String reference) {
        return director.await(
                        DECISIONS + "?words=" + reference, rows -> list(rows).size() == 1)
                .path(0)
                .path("decision")
                .asString();
    }

    @Test
    void whatADecisionAllowedIsSaidInWordsAndAsAnActThatIsLeftToDo() {
        var hall = new Valmoret(director).projectId(Valmoret.HALL);
        var typed = Map.of(
                "body", committee.body(),
                "reference", "2021-77",
                "title", "Préparer la halle",
                "text", "Le comité décide de préparer la halle.",
                "outcome", "ADOPTED",
                "effectiveOn", "2021-06-17",
                "source", "Registre 2021",
                "reason", "Reprise",
                "allows", "launch-project:" + hall,
                "allowed", "La préparation, sans les travaux");
        var answer = pages.post(PAGE, PAGE, typed);
        assertThat(answer.statusCode()).as("%s", answer.body()).isBetween(200, 399);
        var id = decisionOf("2021-77");
        var decision = director.read(DECISIONS + "/" + id).path("decision");
        assertThat(decision.path("takeOver").path("allowed").asString()).isEqualTo("La préparation, sans les travaux");
        assertThat(decision.path("resolution").path("project").asString()).isEqualTo(hall);
        assertThat(pages.text("/decisions/" + id))
                .contains("Ce qu’elle autorisait", "La préparation, sans les travaux");
    }

    @Test
    void whatWasRefusedAllowsNothingNotEvenInWords() {
        var refused = director.post(
                "/api/governance/past-decisions", """
                {"body":"%s","reference":"2021-78","title":"Parking","text":"Le comité rejette.","outcome":"REFUSED",
                "effectiveOn":"2021-06-17","source":"Registre 2021","reason":"Reprise","allowed":"Un parking provisoire"}""".formatted(committee.body()), "Idempotency-Key", Api.newKey());
        assertThat(refused.code()).isEqualTo("governance.decision.refused-allows-nothing");
    }

    @Test
    void eachBadRowOfAFileIsReportedOnItsLineAndTheOthersAreTakenOver() {
        var body = committee.body();
        var file = """
                reference;titre;instance;date;issue;texte;source;motif;autorise;autorise_acte
                2020-01;Étude des halles;%1$s;2020-03-05;adoptée;Le comité engage l’étude.;Registre 2020;Reprise;L’étude seulement;
                2020-02;Sans instance;Comité inconnu;2020-03-05;adoptée;Texte;Registre 2020;Reprise;;
                2020-03;Jour illisible;%1$s;5 mars;adoptée;Texte;Registre 2020;Reprise;;
                2020-04;Issue illisible;%1$s;2020-03-05;peut-être;Texte;Registre 2020;Reprise;;
                2020-05;Encore à venir;%1$s;2999-01-01;adoptée;Texte;Registre 2020;Reprise;;
                2020-06;Rejet qui autorise;%1$s;2020-03-05;rejetée;Texte;Registre 2020;Reprise;Tout;
                2020-07;Acte illisible;%1$s;2020-03-05;adoptée;Texte;Registre 2020;Reprise;;lancer la halle
                2020-08;Sans source;%1$s;2020-03-05;adoptée;Texte;;Reprise;;
                2020-09;Rejet;%1$s;2020-03-05;rejetée;Texte;Registre 2020;Reprise;;
                """.formatted(body);
        var report =
                Pages.text(pages.upload(PAGE, PAGE + "/fichier", "fichier", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(report)
                .containsPattern("2 2020-01 Étude des halles ✓ reprise")
                .containsPattern("3 2020-02 Sans instance ✕ refusée \\S+")
                .containsPattern("4 2020-03 Jour illisible ✕ refusée \\S+")
                .containsPattern("5 2020-04 Issue illisible ✕ refusée \\S+")
                .containsPattern("6 2020-05 Encore à venir ✕ refusée .*vient après aujourd’hui")
                .containsPattern("7 2020-06 Rejet qui autorise ✕ refusée .*n’autorise rien")
                .containsPattern("8 2020-07 Acte illisible ✕ refusée L’acte autorisé n’est pas lisible")
                .containsPattern("9 2020-08 Sans source ✕ refusée \\S+")
                .containsPattern("10 2020-09 Rejet ✓ reprise");
        var id = decisionOf("2020-01");
        assertThat(pages.text("/decisions/" + id)).contains("L’étude seulement");
        decisionOf("2020-09");

        // The same file again makes nothing twice.
        pages.upload(PAGE, PAGE + "/fichier", "fichier", file.getBytes(StandardCharsets.UTF_8));
        assertThat(list(director.read(DECISIONS + "?words=2020-01"))).hasSize(1);
    }
}
