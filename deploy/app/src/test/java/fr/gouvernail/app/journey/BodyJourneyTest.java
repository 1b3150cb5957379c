package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

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

    @Test
    void aSubstituteIsNamedOnThePageAndEndsOnADate() {
        var body = establish("""
                "kind":"STEERING_COMMITTEE","name":"Copil des suppléants","rules":{"quorum":"NONE","fixedQuorum":0,"castingVote":false,"noticeDays":0}""");
        var people = list(director.read("/api/governance/bodies/" + committee()).path("composition"));
        var member = people.get(0).path("person").asString();
        var substitute = people.get(1).path("person").asString();
        director.change("/api/governance/bodies/" + body + "/seats", 0, """
                {"person":"%s","quality":"ELECTED","voting":true,"chair":true,"from":"2026-01-05","until":"2026-12-31"}""".formatted(member));
        var at = "/instances/" + body;
        var path = "/api/governance/bodies/" + body;
        director.await(
                path + "?le=2026-06-01", sheet -> !sheet.path("composition").isEmpty());
        var typed = Map.of(
                "version", "1", "member", member, "substitute", substitute, "from", "2026-02-01", "cle", Api.newKey());
        assertThat(pages.post(at, at + "/suppleants", typed).statusCode()).isEqualTo(200);

        director.await(path + "/substitutes?le=2026-06-01", rows -> rows.size() == 1);
        assertThat(director.read(path + "/substitutes?le=2026-01-31").isEmpty()).isTrue();
        assertThat(pages.text(at + "?le=2026-06-01")).contains("Suppléants");
        assertThat(pages.text(at + "?le=2026-11-15")).contains("Un mandat finit dans les 60 jours");

        director.change(path + "/substitute-endings", 2, """
                {"member":"%s","substitute":"%s","reason":"Mutation","effectiveOn":"2026-09-01"}""".formatted(member, substitute));
        director.await(path + "/substitutes?le=2026-09-01", JsonNode::isEmpty);
        assertThat(director.read(path + "/substitutes?le=2026-08-31").size()).isEqualTo(1);
    }

    @Test
    void theDelegationOfTheDemonstrationWasUsedAndIsReportedToItsBody() {
        var scheme = director.read("/api/governance/delegations?le=2026-06-01");
        var delegation = scheme.path("delegations").path(0);
        assertThat(delegation.path("power").asString()).isEqualTo("ARBITRATE_ACTION");
        assertThat(delegation.path("ceiling").asLong()).isEqualTo(20_000_000);
        assertThat(delegation.path("decisionReference").asString()).isEqualTo("DEL-01");
        assertThat(list(scheme.path("acts")))
                .filteredOn(act -> act.path("amount").asLong() == 18_400_000)
                .hasSize(1);
        assertThat(director.read("/api/governance/delegations?le=2026-02-25")
                        .path("delegations")
                        .isEmpty())
                .isTrue();
        assertThat(pages.text("/delegations?au-jour=2026-06-01"))
                .contains("DEL-01", "200 000 € HT", "184 000 € HT", "Action arbitrée");

        var act = scheme.path("acts").path(0).path("event").asLong();
        var why = gouvernail.as("auditrice").read("/api/audit/events/" + act + "/why");
        assertThat(why.path("decision").path("reference").asString()).isEqualTo("DEL-01");
        var trail = gouvernail
                .as("auditrice")
                .read("/api/audit/events?authority="
                        + delegation.path("delegation").asString());
        assertThat(list(trail.path("events"))).isNotEmpty();
        var behind = pages.get("/decisions/" + delegation.path("delegation").asString());
        assertThat(behind.uri().getPath()).endsWith("/delegations");
    }

    @Test
    void whatADelegationDoesNotCoverIsRefusedWithTheFigures() {
        var delegation = director.read("/api/governance/delegations?le=2026-06-01")
                .path("delegations")
                .path(0)
                .path("delegation")
                .asString();
        var hall = new Valmoret(director).hallAction().path("action").asString();
        var arbitration = "/api/portfolio/actions/" + hall + "/arbitrations";
        var inTime = "{\"option\":\"A\",\"reason\":\"Tout garder\",\"effectiveOn\":\"2026-06-01\"}";

        var above = under(delegation, "directrice", arbitration, inTime);
        assertThat(above.status()).isEqualTo(409);
        assertThat(above.code()).isEqualTo("governance.delegation.ceiling-exceeded");
        assertThat(above.json().path("detail").asString().replaceAll("[\\u00a0\\u202f]", " "))
                .contains("2 712 000", "200 000", "2 512 000", "HT");
        assertThat(under(delegation, "pmo", arbitration, inTime).code())
                .isEqualTo("governance.delegation.held-by-another");
        assertThat(under(delegation, "directrice", arbitration, inTime.replace("2026-06-01", "2026-02-25"))
                        .code())
                .isEqualTo("governance.delegation.not-in-force");
        assertThat(under("delegation-" + UUID.randomUUID(), "directrice", arbitration, inTime)
                        .code())
                .isEqualTo("governance.delegation.unknown");
        var launch = "/api/portfolio/projects/" + new Valmoret(director).projectId("A-3.01") + "/launch";
        assertThat(under(delegation, "directrice", launch, "{\"effectiveOn\":\"2026-06-01\"}")
                        .code())
                .isEqualTo("governance.delegation.for-another-command");
    }

    @Test
    void bodiesAreDrawnWithTheirLinksAndTheCalendarIsAFileToo() {
        var page = pages.get("/instances").body();
        assertThat(page).contains("<svg", "pilote", "marker-end");
        assertThat(Pages.text(pages.get("/instances"))).contains("prépare les points pour", "décide et transmet à");
        assertThat(list(director.read("/api/governance/body-links"))).hasSizeGreaterThanOrEqualTo(5);

        assertThat(pages.text("/calendrier?du=2026-01-01")).contains("février 2026", "À convoquer");
        var file = pages.get("/calendrier.ics");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aBodyEnteredFromPaperIsMarkedEverywhere() {
        var body = establish("""
                "kind":"STEERING_COMMITTEE","name":"Copil de 2014","rules":{"quorum":"NONE","fixedQuorum":0,"castingVote":false,"noticeDays":0},
                "takenOver":{"source":"Registre 2014, folio 3","reason":"Il siège toujours"}""");
        assertThat(director.read("/api/governance/bodies/" + body)
                        .path("body")
                        .path("paper")
                        .path("source")
                        .asString())
                .isEqualTo("Registre 2014, folio 3");
        assertThat(pages.text("/instances/" + body)).contains("reprise", "Registre 2014, folio 3", "Il siège toujours");
    }

    private Api.Answer under(String authority, String username, String path, String body) {
        return gouvernail
                .as(username)
                .post(path, body, "Idempotency-Key", Api.newKey(), "If-Match", "\"1\"", "X-Decision", authority);
    }

    private String committee() {
        return new Committee(director).body();
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
