package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A town's bodies, through HTTP and through the pages: every kind, their rules and charters as of any day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyJourneyTest {

    private static final String SILENCE = """
            {"decidesBy":"SILENCE","silenceDays":10,"proxies":false,"everyWeeks":13,"presidedBy":"le maire","minutesDays":10}""";

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private String territory;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        territory = new Valmoret(director)
                .dashboard()
                .path("programme")
                .path("territory")
                .asString();
    }

    @Test
    void theDemonstrationHasEveryKindOfBody() {
        assertThat(list(director.read("/api/governance/bodies")))
                .extracting(body -> body.path("kind").asString())
                .contains(
                        "GOVERNANCE_COMMITTEE",
                        "PROJECT_COMMITTEE",
                        "STEERING_COMMITTEE",
                        "TECHNICAL_COMMITTEE",
                        "FUNDERS_COMMITTEE",
                        "MUNICIPAL_COUNCIL",
                        "COMMUNITY_COUNCIL",
                        "CITIZENS_BODY",
                        "OTHER");
        assertThat(pages.text("/instances"))
                .contains("Comité de projet", "Comité des financeurs (régional)", "Conseil de développement");
    }

    @Test
    void aCouncilTakesTheRulesOfTheLawAndARefusalSaysTheFiguresAndTheArticle() {
        var council = establish("\"kind\":\"MUNICIPAL_COUNCIL\",\"name\":\"Conseil d’essai\"");
        assertThat(director.read("/api/governance/bodies/" + council)
                        .path("body")
                        .path("rules")
                        .path("noticeDays")
                        .asInt())
                .isEqualTo(5);

        var refused = director.post(
                "/api/governance/bodies/" + council + "/rules",
                """
                {"rules":{"quorum":"MAJORITY_OF_SEATS","fixedQuorum":0,"castingVote":true,"noticeDays":3},"reason":"Plus court","effectiveOn":"2026-06-01"}""",
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"0\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("governance.body.council-notice-too-short");
        assertThat(refused.json().path("detail").asString()).contains("3 saisis", "R-43", "L2121-10");
    }

    @Test
    void aCharterHoldsFromItsDateOnAndThePastStaysReadable() {
        var body = establish("""
                "kind":"OTHER","kindName":"Conseil de développement","name":"Forum d’essai","rules":{"quorum":"NONE","fixedQuorum":0,"castingVote":false,"noticeDays":0}""");
        director.change("/api/governance/bodies/" + body + "/charter", 1, """
                {"charter":%s,"reason":"Convention de juin","effectiveOn":"2026-06-01"}""".formatted(SILENCE));
        var path = "/api/governance/bodies/" + body;
        var after = director.await(
                path + "?le=2026-06-01",
                sheet -> sheet.path("body").path("charter").isObject());
        assertThat(after.path("body").path("charter").path("silenceDays").asInt())
                .isEqualTo(10);
        assertThat(after.path("body").path("kindName").asString()).isEqualTo("Conseil de développement");
        assertThat(director.read(path + "?le=2026-05-31")
                        .path("body")
                        .path("charter")
                        .isNull())
                .isTrue();
        assertThat(list(after.path("ruleChanges"))).hasSize(2);

        assertThat(pages.text("/instances/" + body + "?le=2026-06-01"))
                .contains("Conseil de développement", "Silence vaut accord après 10 jours", "toutes les 13 semaines");
        assertThat(pages.text("/instances/" + body + "?le=2026-05-31")).contains("Aucune charte à cette date");
        assertThat(pages.text("/instances/" + body + "/regles")).contains("Convention de juin");
    }

    @Test
    void thePageSetsUpABodyAndKeepsWhatWasTypedWhenItIsRefused() {
        var typed = Map.of(
                "name", "Comité de projet d’essai",
                "kind", "MUNICIPAL_COUNCIL",
                "quorum", "MAJORITY_OF_SEATS",
                "castingVote", "on",
                "noticeDays", "4",
                "effectiveOn", "2026-01-05",
                "cle", UUID.randomUUID().toString());
        var refused = pages.post("/instances/nouvelle", "/instances/nouvelle", typed);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("au moins 5 jours francs", "4 saisis", "CGCT, art. L2121-10");
        assertThat(refused.body()).contains("value=\"Comité de projet d’essai\"");

        var legal = new HashMap<>(typed);
        legal.put("legalRules", "on");
        legal.put("cle", UUID.randomUUID().toString());
        var established = pages.post("/instances/nouvelle", "/instances/nouvelle", legal);
        assertThat(established.statusCode()).isEqualTo(200);
        assertThat(Pages.text(established)).contains("5 jours francs");
    }

    private String establish(String fields) {
        var body = director.create("/api/governance/bodies", """
                        {"territory":"%s",%s,"effectiveOn":"2026-01-05"}""".formatted(territory, fields))
                .path("target")
                .asString();
        director.awaitShown("/api/governance/bodies/" + body);
        return body;
    }
}
