package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** The life of decisions after their vote, through HTTP and the pages without scripts: what judges make of them, what follows, what corrects them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DecisionJourneyTest {

    private static final String DECISIONS = "/api/governance/decisions/";

    private SharedGouvernail gouvernail;
    private Api mayor;
    private Committee council;
    private Committee committee;
    private Valmoret valmoret;
    private Pages pages;
    private String ordered;
    private String request;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        mayor = gouvernail.as("maire");
        council = new Committee(mayor, "MUNICIPAL_COUNCIL");
        committee = new Committee(mayor, "GOVERNANCE_COMMITTEE");
        valmoret = new Valmoret(gouvernail.as("directrice"));
        pages = Pages.signedIn(gouvernail.address(), "maire");
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private JsonNode decision(String id) {
        return mayor.read(DECISIONS + id).path("decision");
    }

    private JsonNode act(Api who, String id, String intention, String body) {
        var receipt = who.change(
                DECISIONS + id + "/" + intention, decision(id).path("version").asLong(), body);
        return mayor.await(
                DECISIONS + id,
                sheet -> sheet.path("decision").path("version").asLong()
                        >= receipt.path("version").asLong());
    }

    private Api.Answer refused(Api who, String id, String intention, String body) {
        return who.post(
                DECISIONS + id + "/" + intention,
                body,
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + decision(id).path("version").asLong() + "\"");
    }

    @Test
    @Order(1)
    void anActThatIsSuspendedBeforeItIsPublishedOrdersNothingUntilTheSuspensionIsLifted() {
        var hall = valmoret.projectId(Valmoret.HALL);
        ordered = council.decide(
                        "2026-03-12",
                        "2026-03-02",
                        "2026-31",
                        "Lancer la halle",
                        "{\"kind\":\"launch-project\",\"project\":\"%s\"}".formatted(hall))
                .decision();
        act(mayor, ordered, "transmission", "{\"effectiveOn\":\"2026-03-16\"}");
        var suspended = act(
                mayor,
                ordered,
                "suspension",
                "{\"by\":\"PREFECT_REFERRAL\",\"reference\":\"TA 417\",\"reason\":\"Doute sérieux\",\"effectiveOn\":\"2026-03-20\"}");
        assertThat(suspended.path("decision").path("state").asString()).isEqualTo("SUSPENDED");
        act(mayor, ordered, "publication", "{\"effectiveOn\":\"2026-03-23\"}");
        assertThat(decision(ordered).path("enactment").asString()).isEqualTo("NONE");

        act(
                mayor,
                ordered,
                "suspension-lifting",
                "{\"reference\":\"TA 417\",\"reason\":\"Rejet du déféré\",\"effectiveOn\":\"2026-05-04\"}");
        council.awaitEnactment(ordered, "DONE");
        var launch = gouvernail
                .as("directrice")
                .await(
                        "/api/portfolio/projects/" + hall,
                        found -> found.path("project").path("phase").asString().equals("OPERATION"))
                .path("project")
                .path("launch");
        assertThat(launch.path("effectiveOn").asString()).isEqualTo("2026-05-04");
    }

    @Test
    @Order(2)
    void whatAnAnnulledActHadOrderedIsToBeReviewed() {
        var annulled = act(
                mayor,
                ordered,
                "annulment",
                "{\"by\":\"APPEAL\",\"reference\":\"TA 512\",\"reason\":\"Convocation irrégulière\",\"effectiveOn\":\"2026-09-15\"}");
        assertThat(annulled.path("decision").path("state").asString()).isEqualTo("ANNULLED");
        assertThat(annulled.path("decision").path("stage").asString()).isEqualTo("ENACTED");
        assertThat(pages.text("/decisions/" + ordered))
                .contains("Acte annulé le 15 septembre 2026 (TA 512)", "à revoir", "Projet lancé");
        assertThat(refused(mayor, ordered, "transmission", "{\"effectiveOn\":\"2026-09-20\"}")
                        .code())
                .isEqualTo("governance.decision.annulled");
        mayor.await(
                "/api/my-page",
                items -> list(items).stream()
                        .anyMatch(item -> item.path("kind").asString().equals("DECISION_EFFECTS_TO_REVIEW")));
    }

    @Test
    @Order(3)
    void aPostponedDecisionGoesBackToTheDraftsAndIsTabledAgain() {
        var note = "{\"kind\":\"take-note\"}";
        var decision = committee.draft("D-20", "Charte des terrasses", note);
        var sitting = committee.convene("2026-06-11", "2026-06-01");
        committee.table(sitting, decision, "Charte des terrasses");
        mayor.await(
                DECISIONS + decision,
                sheet -> sheet.path("decision").path("state").asString().equals("TABLED"));
        var byHand = refused(
                mayor,
                decision,
                "postponement",
                "{\"sitting\":\"%s\",\"item\":1,\"reason\":\"Étude attendue\",\"effectiveOn\":\"2026-06-11\"}"
                        .formatted(sitting));
        assertThat(byHand.status()).isEqualTo(404);
        committee.open(sitting);
        committee.postpone(sitting, 1, "MORE_INFORMATION", "Étude attendue");
        var postponed = mayor.await(
                DECISIONS + decision,
                sheet -> sheet.path("decision").path("state").asString().equals("POSTPONED"));
        assertThat(postponed.path("decision").path("postponedReason").asString())
                .isEqualTo("Étude attendue");

        var next = committee.convene("2026-07-09", "2026-06-29");
        committee.table(next, decision, "Charte des terrasses");
        var tabled = mayor.await(
                DECISIONS + decision,
                sheet -> sheet.path("decision").path("state").asString().equals("TABLED"));
        assertThat(tabled.path("decision").path("sitting").asString()).isEqualTo(next);
    }

    @Test
    @Order(4)
    void aRequestBecomesFollowUpsThatTheirOwnerCloses() {
        request = committee
                .decide(
                        "2026-04-09",
                        "2026-03-30",
                        "D-21",
                        "Revoir les loyers",
                        "{\"kind\":\"request\",\"tasks\":[{\"task\":\"Préparer l’avenant\",\"role\":\"PROJECT_LEAD\",\"dueOn\":\"2026-05-15\"}]}")
                .decision();
        committee.awaitEnactment(request, "DONE");
        var lead = gouvernail.as("halle");
        lead.await(
                "/api/my-page",
                items -> list(items).stream()
                        .anyMatch(item -> item.path("kind").asString().equals("FOLLOW_UP")
                                && item.path("dueOn").asString().equals("2026-05-15")));
        assertThat(pages.text("/decisions/attentes")).contains("Chef de projet", "Préparer l’avenant", "en retard");

        var done = "{\"number\":1,\"outcome\":\"Avenant signé\",\"effectiveOn\":\"2026-05-12\"}";
        assertThat(refused(gouvernail.as("services"), request, "follow-up-completions", done)
                        .code())
                .isEqualTo("governance.decision.follow-up-of-another");
        var closed = act(lead, request, "follow-up-completions", done);
        assertThat(closed.path("dossier")
                        .path("followUps")
                        .path(0)
                        .path("doneOn")
                        .asString())
                .isEqualTo("2026-05-12");
        lead.await(
                "/api/my-page",
                items -> list(items).stream()
                        .noneMatch(item -> item.path("subject").asString().equals(request)));
    }

    @Test
    @Order(5)
    void whatTheRulesSaidTheDissentAndTheReviewAreOnRecord() {
        var kept = mayor.read(DECISIONS + request).path("dossier").path("findings");
        assertThat(list(kept))
                .extracting(finding -> finding.path("rule").asString())
                .containsExactly("R-53");
        assertThat(kept.path(0).path("figures").path("required").asString()).isEqualTo("6");

        var version = decision(request).path("version").asString();
        var page = "/decisions/" + request;
        pages.post(
                page,
                page + "/desaccords",
                Map.of(
                        "version", version,
                        "author", "Deux élus de l’opposition",
                        "statement", "Le manque à gagner n’est pas compensé",
                        "effectiveOn", "2026-04-09"));
        mayor.await(
                DECISIONS + request,
                sheet -> sheet.path("dossier").path("dissents").size() == 1);
        act(
                mayor,
                request,
                "review-date",
                "{\"reviewOn\":\"2026-10-09\",\"question\":\"Les boutiques sont-elles louées ?\"}");
        assertThat(pages.text(page))
                .contains(
                        "Deux élus de l’opposition",
                        "R-53 respectée Quorum et majorité propres à l’instance",
                        "Les boutiques sont-elles louées ?");
        var reviewed = act(
                mayor,
                request,
                "reviews",
                "{\"outcome\":\"MAINTAINED\",\"conclusion\":\"Toutes louées\",\"effectiveOn\":\"2026-10-12\"}");
        assertThat(reviewed.path("dossier").path("review").path("on").isNull()).isTrue();
    }

    @Test
    @Order(6)
    void aLaterDecisionTakesThePlaceOfAnEarlierOneAndBothSaySo() {
        var later = committee.draft("D-22", "Loyers, seconde décision", "{\"kind\":\"take-note\"}");
        mayor.awaitShown(DECISIONS + later);
        act(
                mayor,
                later,
                "corrections",
                "{\"earlier\":\"%s\",\"kind\":\"SUPERSEDES\",\"reason\":\"Barème erroné\"}".formatted(request));
        committee.decideOn(later, "2026-05-07", "2026-04-27", "Loyers, seconde décision");
        mayor.await(
                DECISIONS + request,
                sheet -> sheet.path("decision").path("state").asString().equals("SUPERSEDED"));
        assertThat(pages.text("/decisions/" + request)).contains("Remplacée par D-22");
        assertThat(pages.text("/decisions/" + later)).contains("Remplace D-21", "Barème erroné");
    }

    @Test
    @Order(7)
    void theRegisterIsSearchedFilteredAndExported() {
        assertThat(pages.text("/decisions?mots=second+loyers")).contains("D-22").doesNotContain("D-21");
        assertThat(pages.text("/decisions?etat=ANNULLED")).contains("2026-31").doesNotContain("D-22");
        assertThat(pages.text("/decisions?du=2026-05-01&au=2026-05-31"))
                .contains("D-22")
                .doesNotContain("D-21");
        var csv = pages.get("/decisions/registre.csv?mots=loyers").body();
        assertThat(csv.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv.lines()).hasSize(3).anyMatch(line -> line.startsWith("D-21;Revoir les loyers;"));
        assertThat(list(mayor.read("/api/governance/decisions?words=loyers"))).hasSize(2);
    }
}
