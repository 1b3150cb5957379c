package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * Scenario SC-01 whole: a market hall with five funders is framed, examined and backed, validated under two reserves by the steering
 * committee, launched by the council once its act is transmitted and published, and stopped where the town's share falls below a fifth.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class HallValidationJourneyTest {

    private static final String DECISIONS = "/api/governance/decisions/";

    private SharedGouvernail gouvernail;
    private Api mayor;
    private Committee steering;
    private Committee council;
    private Pages pages;
    private HallSteps hall;
    private String launch = "";

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        mayor = gouvernail.as("maire");
        steering = new Committee(mayor, "STEERING_COMMITTEE");
        council = new Committee(mayor, "MUNICIPAL_COUNCIL");
        pages = Pages.signedIn(gouvernail.address(), "maire");
        hall = new HallSteps(gouvernail, "A-9.01").framed();
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private static List<String> broken(JsonNode gate) {
        return list(gate.path("findings")).stream()
                .filter(finding -> finding.path("outcome").asString().equals("BROKEN"))
                .map(finding -> finding.path("rule").asString())
                .toList();
    }

    private static JsonNode finding(JsonNode findings, String rule) {
        return list(findings).stream()
                .filter(finding -> finding.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private void act(String decision, String intention, String day) {
        var version = mayor.read(DECISIONS + decision)
                .path("decision")
                .path("version")
                .asLong();
        mayor.change(DECISIONS + decision + "/" + intention, version, "{\"effectiveOn\":\"" + day + "\"}");
        mayor.await(
                DECISIONS + decision,
                sheet -> sheet.path("decision").path("version").asLong() > version);
    }

    @Test
    @Order(1)
    void ofAHallThatNobodyExaminedNothingHolds() {
        var gate = hall.gate();
        assertThat(broken(gate)).containsExactly("V-01", "V-02", "V-09", "V-05", "V-06", "V-07");
        assertThat(gate.path("stopping").asInt()).isEqualTo(6);
        assertThat(pages.text("/projets/" + hall.id() + "/validation"))
                .contains("6 points arrêtent le lancement", "arrête, sauf dérogation votée");
    }

    @Test
    @Order(2)
    void theFiguresOfItsPlanAreThoseOfTheScenario() {
        var amounts = gouvernail
                .as("directrice")
                .read("/api/funding/plans/" + hall.plan(24_000_000))
                .path("plan")
                .path("amounts");
        assertThat(amounts.path("aidRate").path("value").asLong()).isEqualTo(7_000);
        assertThat(amounts.path("ownRate").path("value").asLong()).isEqualTo(3_000);
        assertThat(amounts.path("fctva").path("value").asLong()).isEqualTo(47_243_520);
        assertThat(amounts.path("netCost").path("value").asLong()).isEqualTo(72_756_480);
    }

    @Test
    @Order(3)
    void examinedBackedAndForeseenTheHallHoldsUnderTwoReserves() {
        hall.examined().backed().foreseen();
        var gate = gouvernail
                .as("directrice")
                .await(
                        "/api/assessment/projects/" + hall.id() + "/validation",
                        found -> found.path("stopping").asInt() == 0);
        assertThat(broken(gate)).isEmpty();
        var findings = gate.path("findings");
        assertThat(finding(findings, "V-02").path("figures").path("threshold").asString())
                .isEqualTo("2550000000");
        assertThat(finding(findings, "V-04").path("figures").path("reserves").asString())
                .isEqualTo("2");
        var backing = finding(findings, "V-06").path("figures");
        assertThat(backing.path("firmActors").asString()).isEqualTo("9");
        assertThat(backing.path("opposedActors").asString()).isEqualTo("2");
        assertThat(pages.text("/projets/" + hall.id() + "/validation"))
                .contains("Tout tient", "opposés, non soustraits 2");
    }

    @Test
    @Order(4)
    void theSteeringCommitteeValidatesItUnderTwoReservesAndLaunchesNothing() {
        var owner = hall.assessed().somebody();
        var request = """
                {"kind":"request","tasks":[{"task":"Plan de stationnement","owner":"%s","dueOn":"2026-12-15"},
                {"task":"Étude de structure","owner":"%s","dueOn":"2026-12-15"}]}""".formatted(owner, owner);
        var title = "La halle est validée sous 2 réserves";
        var sitting = steering.convene("2026-10-07", "2026-09-30");
        var validated = steering.table(sitting, steering.draft("D-07", title, request), title);
        steering.open(sitting);
        steering.attend(sitting, 10);
        steering.vote(validated, 0);
        steering.adopt(validated, "2026-10-07");
        steering.close(sitting);
        assertThat(pages.text("/decisions/" + validated.decision()))
                .contains("validée sous 2 réserves", "Plan de stationnement");
        assertThat(hall.sheet().path("phase").asString()).isNotEqualTo("OPERATION");
    }

    @Test
    @Order(5)
    void theCouncilLaunchesItOnceItsActIsTransmittedAndPublished() {
        launch = council.decide("2026-10-15", "2026-10-08", "2026-70", "Lancer la halle d’essai", hall.launching(""))
                .decision();
        var kept = mayor.read(DECISIONS + launch).path("dossier").path("findings");
        assertThat(finding(kept, "V-06").path("outcome").asString()).isEqualTo("HOLDS");
        assertThat(list(kept).stream().map(found -> found.path("rule").asString()))
                .contains("V-01", "V-02", "V-03", "V-04", "V-05", "V-06", "V-07", "V-08", "V-09");
        act(launch, "transmission", "2026-10-16");
        assertThat(hall.sheet().path("phase").asString()).isNotEqualTo("OPERATION");
        act(launch, "publication", "2026-10-20");
        council.awaitEnactment(launch, "DONE");
        var sheet = gouvernail
                .as("directrice")
                .await(
                        "/api/portfolio/projects/" + hall.id(),
                        found -> found.path("project").path("phase").asString().equals("OPERATION"))
                .path("project");
        assertThat(sheet.path("launch").path("effectiveOn").asString()).isEqualTo("2026-10-20");
        assertThat(sheet.path("launch").path("authority").asString()).isEqualTo(launch);
        assertThat(sheet.path("launch").path("derogations")).isEmpty();
    }

    @Test
    @Order(6)
    void theDecisionLeadsToTheFileAsTheCouncilSawIt() {
        assertThat(pages.text("/decisions/" + launch))
                .contains("Ce que disaient les règles", "Le dossier tel que l’instance l’a vu")
                .contains("Le soutien exigé des acteurs locaux est atteint");
        var decided = mayor.read(DECISIONS + launch)
                .path("decision")
                .path("decidedEvent")
                .asLong();
        assertThat(pages.text("/au/" + decided + "/projets/" + hall.id() + "/consequences/carte"))
                .contains("2 rôles ont relu");
        assertThat(pages.text("/au/" + decided + "/projets/" + hall.id() + "/soutiens"))
                .contains("sur 14 acteurs", "9 exigés avant de valider", "Forains de la place basse");
    }

    /** Département 660 000: the town would pay 300 000, 12.5 %: the law forbids it, and no body sets that aside. */
    @Test
    @Order(7)
    void aHallOfWhichTheTownPaysTooLittleIsStoppedWhateverIsSetAside() {
        var other = new HallSteps(gouvernail, "A-9.02").framed();
        other.plan(66_000_000);
        var gate = gouvernail
                .as("directrice")
                .await(
                        "/api/assessment/projects/" + other.id() + "/validation",
                        found -> finding(found.path("findings"), "V-01")
                                .path("figures")
                                .path("plans")
                                .asString()
                                .equals("1"));
        assertThat(list(gate.path("derogable")).stream().map(JsonNode::asString))
                .doesNotContain("V-01")
                .contains("V-02", "V-05", "V-06", "V-07", "V-09");
        var aside = List.of("V-01", "V-02", "V-05", "V-06", "V-07", "V-09").stream()
                .map(rule -> "{\"rule\":\"" + rule + "\",\"reason\":\"Urgence\"}")
                .toList();
        var decision = council.decide(
                        "2026-10-22",
                        "2026-10-15",
                        "2026-71",
                        "Lancer sans assez de part propre",
                        other.launching(",\"derogations\":[" + String.join(",", aside) + "]"))
                .decision();
        act(decision, "transmission", "2026-10-23");
        act(decision, "publication", "2026-10-27");
        var failed = council.awaitEnactment(decision, "FAILED");
        assertThat(failed.path("failureCode").asString()).isEqualTo("portfolio.project.gate-closed");
        assertThat(failed.path("failureParameters").path("rules").asString()).isEqualTo("V-01");
        assertThat(other.sheet().path("phase").asString()).isNotEqualTo("OPERATION");
    }
}
