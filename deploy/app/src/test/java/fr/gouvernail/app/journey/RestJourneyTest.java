package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * The main job through HTTP alone: three decisions of the committee launch a project, settle an arbitration and reframe a budget;
 * the dashboard, the co-financer, the auditor and the replay tell the same story. Each step stands on those before it. Amounts are euro cents.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RestJourneyTest {

    private static final String REFRAMED = """
            {"authorisation":303840000,"credits":[{"year":2026,"amount":31000000},{"year":2027,"amount":129000000},{"year":2028,"amount":143840000}]}""";

    private SharedGouvernail gouvernail;
    private Committee committee;
    private Api director;
    private Api auditor;
    private Valmoret valmoret;
    private JsonNode budgetBefore;
    private String reframing;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        committee = new Committee(gouvernail.as("adjointe"));
        director = gouvernail.as("directrice");
        auditor = gouvernail.as("auditrice");
        valmoret = new Valmoret(director);
        budgetBefore = valmoret.hallBudget();
    }

    @Test
    @Order(1)
    void theHallIsLaunchedBecauseTheCommitteeDecidesIt() {
        var hall = valmoret.project(Valmoret.HALL);
        assertThat(hall.path("phase").asString()).isEqualTo("STUDY");

        var tabled = committee.decide(
                "2026-03-12",
                "2026-03-02",
                "D-07",
                "Lancer la réhabilitation de la halle",
                "{\"kind\":\"launch-project\",\"project\":\"%s\"}"
                        .formatted(hall.path("project").asString()));
        var decision = committee.awaitEnactment(tabled.decision(), "DONE");

        assertThat(decision.path("enacted").asString())
                .isEqualTo(hall.path("project").asString());
        var sheet = director.await(
                        "/api/portfolio/projects/" + hall.path("project").asString(),
                        found -> found.path("project").path("phase").asString().equals("OPERATION"))
                .path("project");
        assertThat(sheet.path("launch").path("effectiveOn").asString()).isEqualTo("2026-03-12");
        assertThat(sheet.path("launch").path("authority").asString()).isEqualTo(tabled.decision());
        assertThat(valmoret.project(Valmoret.HALL).path("phase").asString()).isEqualTo("OPERATION");
    }

    @Test
    @Order(2)
    void theArbitrationTakesOptionBAndTheForecastFollows() {
        var action = valmoret.hallAction().path("action").asString();
        assertThat(valmoret.hallAction().path("forecastHt").asLong()).isEqualTo(271_200_000);

        var tabled = committee.decide(
                "2026-04-09",
                "2026-03-30",
                "D-08",
                "Renoncer à la mezzanine",
                "{\"kind\":\"arbitrate-action\",\"action\":\"%s\",\"option\":\"B\",\"reason\":\"Tenir la part de la ville\"}"
                        .formatted(action));
        committee.awaitEnactment(tabled.decision(), "DONE");

        var arbitrated = director.await(
                "/api/portfolio/actions/" + action,
                found -> found.path("action").path("forecastHt").asLong() == 253_200_000);
        var settlement = arbitrated.path("arbitrations").path(0).path("settlement");
        assertThat(settlement.path("chosen").asString()).isEqualTo("B");
        assertThat(settlement.path("authority").asString()).isEqualTo(tabled.decision());
        assertThat(settlement.path("forecastBefore").asLong()).isEqualTo(271_200_000);
        assertThat(arbitrated.path("action").path("calendar").path("endsOn").asString())
                .isEqualTo("2028-04-30");
    }

    @Test
    @Order(3)
    void theBudgetIsReframedWithItsYears() {
        var budget = budgetBefore.path("budget").asString();
        assertThat(budgetBefore.path("authorisation").asLong()).isEqualTo(288_000_000);

        var tabled = committee.decide(
                "2026-05-07",
                "2026-04-27",
                "D-09",
                "Recadrer le budget de la halle",
                "{\"kind\":\"reframe-budget\",\"budget\":\"%s\",\"envelope\":%s,\"reason\":\"Suite de l’arbitrage\"}"
                        .formatted(budget, REFRAMED));
        reframing = tabled.decision();
        committee.awaitEnactment(reframing, "DONE");

        var reframed = director.await(
                "/api/funding/budgets/" + budget,
                found -> found.path("budget").path("authorisation").asLong() == 303_840_000);
        assertThat(list(reframed.path("budget").path("credits")))
                .extracting(credit -> credit.path("amount").asLong())
                .containsExactly(31_000_000L, 129_000_000L, 143_840_000L);
        var change = reframed.path("changes").path(0);
        assertThat(change.path("previous").asLong()).isEqualTo(288_000_000);
        assertThat(change.path("difference").asLong()).isEqualTo(15_840_000);
        assertThat(change.path("authority").asString()).isEqualTo(reframing);
    }

    @Test
    @Order(4)
    void theFiguresOfTheScenarioShowToTheCent() {
        var amounts = valmoret.hallPlan().path("amounts");
        assertThat(amounts.path("costHt").path("value").asLong()).isEqualTo(240_000_000);
        assertThat(amounts.path("subsidies").path("value").asLong()).isEqualTo(168_000_000);
        assertThat(amounts.path("aidRate").path("value").asLong()).isEqualTo(7_000);
        assertThat(amounts.path("ownShare").path("value").asLong()).isEqualTo(72_000_000);
        assertThat(amounts.path("ownRate").path("value").asLong()).isEqualTo(3_000);
        assertThat(amounts.path("fctva").path("value").asLong()).isEqualTo(47_243_520);
        assertThat(amounts.path("netCost").path("value").asLong()).isEqualTo(72_756_480);

        var plan = Pages.signedIn(gouvernail.address(), "directrice")
                .text("/plans/" + valmoret.hallPlan().path("plan").asString());
        assertThat(plan).contains("727 564,80 €", "472 435,20 €", "30,0 %");
    }

    @Test
    @Order(5)
    void theDashboardOfTheDirectorShowsWhatTheDecisionsDid() {
        var totals = director.await(
                        "/api/portfolio/programmes/" + valmoret.programme(),
                        found -> found.path("totals").path("forecastHt").asLong() == 378_400_000)
                .path("totals");
        assertThat(totals.path("framedHt").asLong()).isEqualTo(365_200_000);

        var page = Pages.signedIn(gouvernail.address(), "directrice").text("/tableau-de-bord");
        assertThat(page)
                .contains("3 784 000", "2 532 000", "3 038 400", "310 000", "1 290 000", "1 438 400", "132 000");
    }

    @Test
    @Order(6)
    void theRegionSeesItsLinesAndTheirDecisionsAndNothingElse() {
        var region = gouvernail.as("region");
        var lines = list(region.read("/api/funding/lines").path("lines"));
        assertThat(lines).hasSize(1);
        var line = lines.getFirst();
        assertThat(line.path("amountHt").asLong()).isEqualTo(36_000_000);
        assertThat(line.path("scheme").asString()).isEqualTo("REGION");

        var why = region.read("/api/audit/events/" + line.path("amountEvent").asLong() + "/why");
        assertThat(why.path("effects").isEmpty()).isTrue();
        assertThat(region.read("/api/governance/decisions/"
                                + line.path("authority").asString())
                        .path("decision")
                        .path("reference")
                        .asString())
                .isEqualTo("D-05");

        var budget = budgetBefore.path("budget").asString();
        assertThat(region.get("/api/funding/budgets/" + budget).status()).isEqualTo(404);
        assertThat(region.read("/api/funding/budgets").isEmpty()).isTrue();
        assertThat(region.get("/api/audit/events").status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void theAuditorWalksUpFromAFigureToTheSitting() {
        var budget = valmoret.hallBudget();
        new AuditWalk(auditor).upFrom(budget, reframing);
    }

    @Test
    @Order(8)
    void theAuditorWalksDownFromTheSittingToTheFigure() {
        new AuditWalk(auditor).downTo(valmoret.hallBudget(), reframing, "2026-05-07");
    }

    @Test
    @Order(9)
    void theTrailIsFiltered() {
        new AuditWalk(auditor).filters(reframing);
    }

    @Test
    @Order(10)
    void thePastIsReadAsItStoodAndNothingCanBeSentThere() {
        var beforeTheFirst = list(auditor.read("/api/audit/events?type=governance.sitting.convened")
                                .path("events"))
                        .get(2)
                        .path("position")
                        .asLong()
                - 1;
        var past = "/au/" + beforeTheFirst;
        var programme = "/api/portfolio/programmes/" + valmoret.programme();
        var project = "/api/portfolio/projects/" + valmoret.projectId(Valmoret.HALL);
        var budget = "/api/funding/budgets/" + budgetBefore.path("budget").asString();
        assertThat(director.read(past + programme)
                        .path("totals")
                        .path("forecastHt")
                        .asLong())
                .isEqualTo(396_400_000);
        assertThat(director.read(past + project).path("project").path("phase").asString())
                .isEqualTo("STUDY");
        assertThat(director.read(past + budget).path("budget")).isEqualTo(budgetBefore);

        var head = list(auditor.read("/api/audit/events?limit=1").path("events"))
                .getFirst()
                .path("position")
                .asLong();
        var present = "/au/" + head;
        for (var path : new String[] {programme, project, budget}) {
            assertThat(director.read(present + path)).as(path).isEqualTo(director.read(path));
        }

        var sent = director.post(past + "/api/governance/decisions", "{}", "Idempotency-Key", Api.newKey());
        assertThat(sent.status()).isEqualTo(409);
    }
}
