package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Scenarios SC-06 and SC-07 on the pages, as a browser without JavaScript sends their forms, with the figures people read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilPagesTest {

    private SharedGouvernail gouvernail;
    private Pages secretary;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        secretary = Pages.signedIn(gouvernail.address(), "maire");
    }

    private String open(CouncilSteps council, String heldOn, String convenedOn, int items) {
        var sitting = council.convene(heldOn, convenedOn);
        for (int number = 1; number <= items; number++) {
            council.go(sitting, "agenda-items", "{\"title\":\"Point " + number + "\"}");
        }
        council.go(sitting, "opening", "{}");
        return sitting;
    }

    private HttpResponse<String> post(CouncilSteps council, String sitting, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent(
                "version",
                council.sheet(sitting).path("sitting").path("version").asString());
        all.put("cle", Api.newKey());
        return secretary.post("/seances/" + sitting, "/seances/" + sitting + path, all);
    }

    @Test
    void aSittingWithoutQuorumIsConvenedAgainAndTheChairDecidesTheTie() {
        var council = new CouncilSteps(gouvernail, 29, "page-06-").establish("Conseil des pages");
        var first = open(council, "2026-09-14", "2026-09-07", 1);
        council.go(first, "attendance", council.attendance(14, 6, "2026-09-12"));
        assertThat(secretary.text("/seances/" + first)).contains("14 pour 15 requis", "non atteint", "Pouvoir du");
        post(council, first, "/lever", Map.of());
        assertThat(secretary.text("/seances/" + first)).contains("14 présents pour 15 requis");

        var early = Map.of("heldOn", "2026-09-16", "place", "Mairie", "convenedOn", "2026-09-15");
        var refused = post(council, first, "/seconde-convocation", early);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("R-42", "L2121-17", "2 jour(s)", "17 septembre 2026");
        assertThat(refused.body()).contains("2026-09-16");
        var shown = post(
                council,
                first,
                "/seconde-convocation",
                Map.of("heldOn", "2026-09-17", "place", "Mairie", "convenedOn", "2026-09-15"));
        assertThat(Pages.text(shown)).contains("Seconde convocation, 3 jours après la séance du 14 septembre 2026");
        var second = shown.uri().getPath().replace("/seances/", "");

        council.go(second, "opening", "{}");
        council.go(second, "attendance", council.attendance(9, 5, "2026-09-16"));
        post(council, second, "/direct/1/ouvrir", Map.of());
        var votes = new HashMap<String, String>();
        for (int number = 1; number <= 14; number++) {
            votes.put("vote." + council.person(number), number <= 7 ? "FOR" : "AGAINST");
        }
        post(council, second, "/direct/1/voter", votes);
        assertThat(secretary.text("/seances/" + second + "/direct/1"))
                .contains("Favorable par la voix de la présidence", "7 pour, 7 contre", "aucun quorum n’est requis");
    }

    @Test
    void aCouncilOfALargeTownIsToldWhichItemsGoOutWithoutTheirNote() {
        var council = new CouncilSteps(gouvernail, 3, "page-43-").establish("Conseil de la note");
        var sitting = council.convene("2026-09-14", "2026-09-07");
        council.go(sitting, "agenda-items", "{\"title\":\"Budget\"}");
        council.go(sitting, "agenda-items", "{\"title\":\"Voirie\"}");
        assertThat(secretary.text("/seances/" + sitting)).contains("R-43, art. L2121-12", "Sans elle : points 1, 2.");
        council.go(sitting, "documents", """
                {"item":1,"document":{"name":"Note","version":"1","fingerprint":"%s","bytes":12,"kind":"EXPLANATORY_NOTE"}}""".formatted("cd".repeat(32)));
        assertThat(secretary.text("/seances/" + sitting)).contains("Sans elle : point 2.");
        council.go(sitting, "opening", "{}");
        assertThat(secretary.text("/seances/" + sitting)).doesNotContain("Sans elle");
    }

    @Test
    void recusalsCountByTheirGroundAndWhoLeftDoesNotSign() {
        var council = new CouncilSteps(gouvernail, 40, "page-07-").establish("Communauté des pages");
        var sitting = open(council, "2026-10-15", "2026-10-05", 3);
        council.go(sitting, "attendance", council.attendance(22, 0, "2026-10-14"));

        post(council, sitting, "/direct/1/ouvrir", recusals("PERSONAL_INTEREST", council.person(22)));
        assertThat(secretary.text("/seances/" + sitting + "/direct/1"))
                .contains("21 comptés pour 21 requis, sur 40 membres");
        post(
                council,
                sitting,
                "/direct/2/ouvrir",
                recusals("PERSONAL_INTEREST", council.person(22), council.person(21)));
        assertThat(secretary.text("/seances/" + sitting + "/direct/2"))
                .contains("20 comptés pour 21 requis", "Reporté", "Défaut de quorum");
        post(
                council,
                sitting,
                "/direct/3/ouvrir",
                recusals("REPRESENTATIVE_BY_LAW", council.person(22), council.person(21)));
        assertThat(secretary.text("/seances/" + sitting + "/direct/3"))
                .contains("20 comptés pour 20 requis, sur 38 membres");

        post(council, sitting, "/lever", Map.of());
        assertThat(secretary.text("/seances/" + sitting))
                .contains("Un point a été reporté faute de quorum", "Convoquer une seconde fois");
        var signing =
                Map.of("item", "1", "signatory", council.person(22), "signedOn", "2026-10-16", "capacity", "CHAIR");
        var refused = post(council, sitting, "/proces-verbal/signer", signing);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("R-49", "L2131-11");
    }

    @Test
    void aTieOnTheUrgencyIsTheChairsToDecide() {
        var council = new CouncilSteps(gouvernail, 5, "page-43-").establish("Conseil en urgence");
        var sitting = council.conveneUrgently("2026-11-05", "2026-11-03");
        council.go(sitting, "agenda-items", "{\"title\":\"Mise en sécurité\"}");
        council.go(sitting, "opening", "{}");
        council.go(sitting, "attendance", council.attendance(5, 0, "2026-11-04"));
        var tie = new HashMap<>(Map.of("urgencyFor", "2", "urgencyAgainst", "2", "urgencyAbstained", "1"));
        var refused = post(council, sitting, "/urgence", tie);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("R-47", "2 pour et 2 contre");
        tie.put("chairVote", "FOR");
        var ruled = Pages.text(post(council, sitting, "/urgence", tie));
        assertThat(ruled)
                .contains(
                        "Urgence admise par la voix de la présidence : 2 pour, 2 contre, 1 abstentions",
                        "5 présents pour 3 requis");
    }

    @Test
    void twoSecretariesAtOnceLoseNothingOfWhatTheyTyped() {
        var council = new CouncilSteps(gouvernail, 3, "page-412-").establish("Conseil à deux secrétaires");
        var sitting = open(council, "2026-10-15", "2026-10-05", 1);
        council.go(sitting, "attendance", council.attendance(3, 0, "2026-10-14"));
        var seen = council.sheet(sitting).path("sitting").path("version").asString();
        council.go(sitting, "item-openings", "{\"item\":1,\"recusals\":[]}");

        var votes = new HashMap<String, String>();
        for (int number = 1; number <= 3; number++) {
            votes.put("vote." + council.person(number), number == 2 ? "AGAINST" : "ABSTAINED");
        }
        votes.put("version", seen);
        var stale = post(council, sitting, "/direct/1/voter", votes);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(Pages.text(stale)).contains("votre saisie est conservée");
        assertThat(stale.body())
                .containsPattern("name=\"vote\\." + council.person(2)
                        + "\"[^>]*value=\"AGAINST\"[^>]*checked|checked[^>]*name=\"vote\\." + council.person(2)
                        + "\"[^>]*value=\"AGAINST\"");
        votes.remove("version");
        assertThat(post(council, sitting, "/direct/1/voter", votes).statusCode())
                .isEqualTo(200);
        assertThat(secretary.text("/seances/" + sitting + "/direct/1")).contains("0 pour, 1 contre, 2 abstentions");
    }

    private static Map<String, String> recusals(String ground, String... persons) {
        var fields = new HashMap<String, String>();
        for (int line = 0; line < persons.length; line++) {
            fields.put("deport." + line, persons[line]);
            fields.put("motif." + line, ground);
        }
        return fields;
    }
}
