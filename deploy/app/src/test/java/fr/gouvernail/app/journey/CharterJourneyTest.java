package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A steering committee that decides by consensus, without powers but with a substitute, through HTTP and through the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CharterJourneyTest {

    private static final String CONSENSUS = """
            {"decidesBy":"CONSENSUS","silenceDays":0,"proxies":false,"everyWeeks":13,"presidedBy":"la maire","minutesDays":0}""";

    private SharedGouvernail gouvernail;
    private Pages secretary;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        secretary = Pages.signedIn(gouvernail.address(), "maire");
    }

    @Test
    void aSubstituteTakesTheSeatNobodyIsRepresentedAndOneVoteAgainstIsEnough() {
        var committee = new CouncilSteps(gouvernail, 3, "charte-").establishCommittee("Copil du consensus", CONSENSUS);
        var director = gouvernail.as("directrice");
        var substitute = committee.person(12);
        director.change(
                "/api/governance/bodies/" + committee.body() + "/substitutes", committee.version(), """
                {"member":"%s","substitute":"%s","from":"2026-06-01","until":"2026-06-30"}""".formatted(
                                committee.person(2), substitute));
        director.await(
                "/api/governance/bodies/" + committee.body() + "/substitutes?le=2026-06-15", rows -> rows.size() == 1);
        var decision = committee.draft("CH-01", "Retenir le tracé");
        var sitting = committee.convene("2026-06-15", "2026-06-15");
        committee.go(sitting, "agenda-items", """
                {"title":"Retenir le tracé","decision":"%s"}""".formatted(decision));
        committee.go(sitting, "opening", "{}");

        var represented = committee.attempt(sitting, "attendance", committee.attendance(2, 1, "2026-06-14"));
        assertThat(represented.status()).isEqualTo(409);
        assertThat(represented.code()).isEqualTo("governance.sitting.proxies-not-allowed");
        assertThat(represented.json().path("detail").asString()).contains("charte", "R-53");
        assertThat(secretary.text("/seances/" + sitting))
                .contains("Par consensus", "Pas de pouvoir", "Suppléé")
                .doesNotContain("Pouvoir à", "Inscrire un pouvoir");

        var typed = new HashMap<>(Map.of(
                "presence." + committee.person(1), "PRESENT",
                "presence." + committee.person(2), "SUBSTITUTED",
                "suppleant." + committee.person(2), committee.person(13),
                "presence." + committee.person(3), "PRESENT"));
        var stranger = post(committee, sitting, "/presences", typed);
        assertThat(stranger.statusCode()).isEqualTo(409);
        assertThat(Pages.text(stranger)).contains("15 juin 2026", "R-53");
        typed.put("suppleant." + committee.person(2), substitute);
        assertThat(Pages.text(post(committee, sitting, "/presences", typed))).contains("3 pour 2 requis");

        post(committee, sitting, "/direct/1/ouvrir", Map.of());
        assertThat(secretary.text("/seances/" + sitting + "/direct/1")).contains("siège tenu par", "Par consensus");
        committee.go(sitting, "votes", committee.ballots(1, 2, 1));
        assertThat(committee
                        .sheet(sitting)
                        .path("items")
                        .path(0)
                        .path("tally")
                        .path("outcome")
                        .asString())
                .isEqualTo("NOT_CARRIED");
        committee.go(sitting, "closing", "{}");
        assertThat(secretary.text("/seances/" + sitting)).contains("Suppléé par", "siège tenu par", "Vote défavorable");
        var sheet = committee.sheet(sitting);
        assertThat(sheet.path("members").path(1).path("substitute").asString()).isEqualTo(substitute);
        assertThat(sheet.path("sitting").path("charter").path("decidesBy").asString())
                .isEqualTo("CONSENSUS");
    }

    @Test
    void aSittingDoesNotOpenBeforeItsDay() {
        var committee = new CouncilSteps(gouvernail, 3, "demain-").establishCommittee("Copil de demain", CONSENSUS);
        var tomorrow = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(2).toString();
        var sitting = committee.convene(tomorrow, "2026-06-15");
        committee.go(sitting, "agenda-items", "{\"title\":\"Point d’étape\"}");
        var refused = committee.attempt(sitting, "opening", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("governance.sitting.still-to-come");
        assertThat(refused.json().path("detail").asString()).contains("R-43", "L2121-10");
        assertThat(secretary.text("/seances/" + sitting))
                .contains("La séance s’ouvrira le")
                .doesNotContain("L’ouverture de la séance");
    }

    /** Seats are looked up beside the events: the last one is there even when nobody waits between seating and convening. */
    @Test
    void aSittingThatIsConvenedAtOnceHasEverySeat() {
        var committee = new CouncilSteps(gouvernail, 2, "aussitot-").establishCommittee("Copil aussitôt", CONSENSUS);
        var version = committee.version();
        for (int number = 3; number <= 12; number++) {
            version = committee.seat(number, version);
            var sitting = committee.convene("2026-06-15", "2026-06-15");
            assertThat(committee.sheet(sitting).path("members").size()).isEqualTo(number);
        }
    }

    private HttpResponse<String> post(CouncilSteps body, String sitting, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", body.sheet(sitting).path("sitting").path("version").asString());
        all.put("cle", Api.newKey());
        return secretary.post("/seances/" + sitting, "/seances/" + sitting + path, all);
    }
}
