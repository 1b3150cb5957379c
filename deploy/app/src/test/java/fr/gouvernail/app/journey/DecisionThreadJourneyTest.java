package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A point prepared by the technical committee on its way to the council, through HTTP and the pages without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DecisionThreadJourneyTest {

    private static final String DECISIONS = "/api/governance/decisions/";
    private static final String TITLE = "Place de la halle sans voitures";

    private SharedGouvernail gouvernail;
    private Api mayor;
    private Committee technical;
    private Committee steering;
    private Committee governance;
    private Committee council;
    private Pages pages;
    private final Map<String, String> point = new LinkedHashMap<>();

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        mayor = gouvernail.as("maire");
        technical = new Committee(mayor, "TECHNICAL_COMMITTEE");
        steering = new Committee(mayor, "STEERING_COMMITTEE");
        governance = new Committee(mayor, "GOVERNANCE_COMMITTEE");
        council = new Committee(mayor, "MUNICIPAL_COUNCIL");
        pages = Pages.signedIn(gouvernail.address(), "maire");
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private JsonNode decision(String id) {
        return mayor.read(DECISIONS + id).path("decision");
    }

    private static String referral(Committee to, String successor, String reference) {
        return "{\"to\":\"%s\",\"successor\":\"%s\",\"reference\":\"%s\",\"reason\":\"Préparé\",\"effectiveOn\":\"2026-05-05\"}"
                .formatted(to.body(), successor, reference);
    }

    private static String newDecision() {
        return "decision-" + UUID.randomUUID();
    }

    private Api.Answer refer(String id, String body, String key) {
        return mayor.post(
                DECISIONS + id + "/referrals",
                body,
                "Idempotency-Key",
                key,
                "If-Match",
                "\"" + decision(id).path("version").asLong() + "\"");
    }

    @Test
    @Order(1)
    void aPointGoesFromBodyToBodyUnderAReferenceOfEach() {
        point.put("CT-40", technical.draft("CT-40", TITLE, "{\"kind\":\"take-note\"}"));
        var next = newDecision();
        var body = referral(steering, next, "CP-40");
        var key = Api.newKey();
        mayor.awaitShown(DECISIONS + point.get("CT-40"));
        long version = decision(point.get("CT-40")).path("version").asLong();
        var first = mayor.post(
                DECISIONS + point.get("CT-40") + "/referrals",
                body,
                "Idempotency-Key",
                key,
                "If-Match",
                "\"" + version + "\"");
        assertThat(first.status()).as("%s", first).isBetween(200, 299);
        mayor.awaitShown(DECISIONS + next);
        point.put("CP-40", next);
        // The same order sent again, after a lost answer, drafts nothing more.
        var again = mayor.post(
                DECISIONS + point.get("CT-40") + "/referrals",
                body,
                "Idempotency-Key",
                key,
                "If-Match",
                "\"" + version + "\"");
        assertThat(again.status()).isBetween(200, 299);
        assertThat(list(mayor.read("/api/governance/decisions?words=CP-40"))).hasSize(1);

        var received = decision(next);
        assertThat(received.path("state").asString()).isEqualTo("DRAFT");
        assertThat(received.path("title").asString()).isEqualTo(TITLE);
        assertThat(received.path("body").asString()).isEqualTo(steering.body());
        assertThat(received.path("origin").path("reference").asString()).isEqualTo("CT-40");
        assertThat(decision(point.get("CT-40")).path("state").asString()).isEqualTo("REFERRED");
    }

    @Test
    @Order(2)
    void aPointGoesOnlyWhereALinkLeads() {
        assertThat(refer(point.get("CP-40"), referral(council, newDecision(), "2026-40"), Api.newKey())
                        .code())
                .isEqualTo("governance.decision.bodies-not-linked");
        assertThat(refer(point.get("CP-40"), referral(steering, newDecision(), "CP-41"), Api.newKey())
                        .code())
                .isEqualTo("governance.decision.referred-to-itself");
        assertThat(refer(point.get("CT-40"), referral(steering, newDecision(), "CP-42"), Api.newKey())
                        .code())
                .isEqualTo("governance.decision.referred-already");
    }

    @Test
    @Order(3)
    void theSteeringCommitteeHandsItOnFromThePage() {
        var id = point.get("CP-40");
        var page = pages.text("/decisions/" + id);
        assertThat(page)
                .contains(
                        "Fil du point",
                        "CT-40",
                        "Transmise à une autre instance",
                        "Préparé",
                        "Saisir une autre instance");
        submit(
                id,
                "/saisine",
                Map.of(
                        "to", governance.body(),
                        "reference", "D-40",
                        "reason", "Orienté : à décider",
                        "effectiveOn", "2026-05-12"));
        var found = mayor.await(
                "/api/governance/decisions?words=D-40", rows -> list(rows).size() == 1);
        point.put("D-40", found.path(0).path("decision").asString());
        var register = pages.text("/decisions?mots=halle+sans+voitures");
        assertThat(register).contains("venue de :", "transmise à :");
    }

    @Test
    @Order(4)
    void anAdoptedDecisionGoesToTheCouncilForItsVoteAndTheThreadTellsItAll() {
        governance.decideOn(point.get("D-40"), "2026-05-21", "2026-05-11", TITLE);
        governance.awaitEnactment(point.get("D-40"), "DONE");
        var next = newDecision();
        var body = referral(council, next, "2026-40").replace("2026-05-05", "2026-05-21");
        assertThat(refer(point.get("D-40"), body, Api.newKey()).status()).isBetween(200, 299);
        point.put("2026-40", next);
        mayor.awaitShown(DECISIONS + next);
        assertThat(decision(point.get("D-40")).path("state").asString()).isEqualTo("ENACTED");
        assertThat(decision(next).path("councilAct").asBoolean()).isTrue();

        for (var id : point.values()) {
            var thread = mayor.read(DECISIONS + id).path("thread");
            assertThat(list(thread).stream().map(step -> step.path("reference").asString()))
                    .containsExactlyElementsOf(point.keySet());
            assertThat(list(thread).stream().map(step -> step.path("state").asString()))
                    .containsExactly("REFERRED", "REFERRED", "ENACTED", "DRAFT");
            assertThat(thread.path(2).path("decidedOn").asString()).isEqualTo("2026-05-21");
            assertThat(pages.text("/decisions/" + id)).contains("CT-40", "CP-40", "D-40", "2026-40", "le 21 mai 2026");
        }
    }

    @Test
    @Order(5)
    void whatWasHandedOnWaitsForItsNewBodyOnly() {
        var waits = list(mayor.read("/api/governance/decision-waits"));
        assertThat(waits.stream().map(wait -> wait.path("reference").asString()))
                .contains("2026-40")
                .doesNotContain("CT-40", "CP-40");
        assertThat(pages.text("/decisions/" + point.get("CT-40"))).doesNotContain("Saisir une autre instance");
    }

    @Test
    @Order(6)
    void aFollowUpThatIsRescheduledKeepsItsFirstDayAndOneThatIsDroppedWaitsForNobody() {
        var id = point.get("2026-40");
        var lead = gouvernail.as("halle");
        act(id, "follow-ups", """
                {"task":{"task":"Compter les véhicules","role":"PROJECT_LEAD","dueOn":"2026-06-15"},"effectiveOn":"2026-05-21"}""");
        awaitDue(lead, id, "2026-06-15");
        assertThat(list(mayor.read("/api/governance/decisions?whom=role:PROJECT_LEAD")))
                .anyMatch(row -> row.path("decision").asString().equals(id));
        assertThat(pages.text("/decisions?qui=role:PROJECT_LEAD&instance=" + council.body()))
                .contains("2026-40", "Attend qui : Chef de projet", "Imprimer");
        assertThat(pages.text("/decisions?qui=role:PROJECT_LEAD&instance=" + steering.body()))
                .doesNotContain("CP-40");
        var page = "/decisions/" + id;
        submit(
                id,
                "/suites/1/reportee",
                Map.of("dueOn", "2026-09-15", "reason", "Après l’été", "effectiveOn", "2026-06-01"));
        awaitDue(lead, id, "2026-09-15");
        assertThat(pages.text(page)).contains("15 septembre 2026", "d’abord attendue le 15 juin 2026", "Après l’été");

        var dropped = act(
                id,
                "follow-up-drops",
                "{\"number\":1,\"reason\":\"Repris au plan de circulation\",\"effectiveOn\":\"2026-06-10\"}");
        assertThat(dropped.path("dossier")
                        .path("followUps")
                        .path(0)
                        .path("dropped")
                        .path("on")
                        .asString())
                .isEqualTo("2026-06-10");
        lead.await(
                "/api/my-page",
                items -> list(items).stream()
                        .noneMatch(item -> item.path("subject").asString().equals(id)));
        assertThat(pages.text(page)).contains("abandonnée le 10 juin 2026", "Repris au plan de circulation");
        var refused = mayor.post(
                DECISIONS + id + "/follow-up-drops",
                "{\"number\":1,\"reason\":\"Encore\",\"effectiveOn\":\"2026-06-11\"}",
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + decision(id).path("version").asLong() + "\"");
        assertThat(refused.code()).isEqualTo("governance.decision.follow-up-dropped");
    }

    @Test
    @Order(7)
    void anActOfTheCouncilWaitsForItsTransmissionWithoutTheDelayOfIndividualDecisions() {
        var id = point.get("2026-40");
        council.draft("2026-41", "Bancs de la place", "{\"kind\":\"take-note\"}");
        var sitting = council.decideOn(id, "2026-06-25", "2026-06-15", TITLE).sitting();
        mayor.await(
                DECISIONS + id,
                sheet -> sheet.path("decision").path("state").asString().equals("ADOPTED"));
        assertThat(list(mayor.read("/api/governance/decision-waits")).stream()
                        .filter(wait -> wait.path("decision").asString().equals(id)))
                .extracting(
                        wait -> wait.path("kind").asString(),
                        wait -> wait.path("dueOn").isNull())
                .containsExactlyInAnyOrder(tuple("TRANSMISSION", true), tuple("PUBLICATION", true));
        assertThat(pages.text("/decisions/attentes"))
                .contains("quinze jours que pour les décisions individuelles (R-60, art. L2131-1 et L2131-2 du CGCT)");
        mayor.await(
                "/api/my-page",
                items -> list(items).stream()
                        .anyMatch(item -> item.path("kind").asString().equals("ACT_TO_TRANSMIT")
                                && item.path("subject").asString().equals(id)
                                && item.path("dueOn").isNull()));
        assertThat(list(mayor.read("/api/governance/decisions?whom=role:CHAIR&sitting=" + sitting)))
                .extracting(row -> row.path("reference").asString())
                .containsExactly("2026-40");
        assertThat(pages.text("/decisions?seance=" + sitting))
                .contains("2026-40")
                .doesNotContain("2026-41");
    }

    private void submit(String id, String form, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(typed);
        fields.put("version", decision(id).path("version").asString());
        var answer = pages.post("/decisions/" + id, "/decisions/" + id + form, fields);
        assertThat(answer.statusCode()).as("%s", answer.body()).isBetween(200, 399);
    }

    private JsonNode act(String id, String intention, String body) {
        var receipt = mayor.change(
                DECISIONS + id + "/" + intention, decision(id).path("version").asLong(), body);
        return mayor.await(
                DECISIONS + id,
                sheet -> sheet.path("decision").path("version").asLong()
                        >= receipt.path("version").asLong());
    }

    private static void awaitDue(Api lead, String id, String day) {
        lead.await(
                "/api/my-page",
                items -> list(items).stream()
                        .anyMatch(item -> item.path("subject").asString().equals(id)
                                && item.path("dueOn").asString("").equals(day)));
    }
}
