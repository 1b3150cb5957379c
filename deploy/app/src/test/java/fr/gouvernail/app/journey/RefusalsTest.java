package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.journey.Api.Answer;
import fr.gouvernail.app.journey.RefusalTable.Refusal;
import fr.gouvernail.app.security.Accounts;
import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.projection.EventHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is refused is refused clearly: a status, a stable code, a sentence in French and in English, and nothing written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

    private static final String USED_KEY = Api.newKey();
    private static final String TERRITORY = """
            {"kind":"COMMUNE","code":"99002","name":"Brévange","population":8200,"department":"99","region":"99","regionName":"Val-de-Brenne"}""";

    private SharedGouvernail gouvernail;
    private Committee committee;
    private Valmoret valmoret;
    private String square;
    private String owner;
    private Requests requests;
    private String noted;
    private String sitting;

    @BeforeAll
    void prepare() {
        gouvernail = SharedGouvernail.shared();
        committee = new Committee(gouvernail.as("maire"));
        valmoret = new Valmoret(gouvernail.as("directrice"));
        valmoret.hallBudget();
        square = valmoret.projectId("A-3.01");
        owner = valmoret.project("A-3.01").path("owner").asString();
        requests = new Requests(valmoret.programme(), owner, committee.body());
        openNeighbour();
        noted = gouvernail
                .as("maire")
                .post("/api/governance/decisions", requests.decision("Prendre acte"), "Idempotency-Key", USED_KEY)
                .json()
                .path("target")
                .asString();
        sitting = committee.convene("2026-06-04", "2026-05-25");
        committee.table(sitting, noted, "Prendre acte");
        committee.open(sitting);
        committee.attend(sitting, 5);
        gouvernail
                .as("maire")
                .await(
                        "/api/governance/decisions/" + noted,
                        sheet -> sheet.path("decision").path("state").asString().equals("TABLED"));
    }

    /** The director of another town, with an account but no role here. */
    private void openNeighbour() {
        var person = new PersonId(UUID.randomUUID());
        var accounts = gouvernail.bean(Accounts.class);
        var administrator = gouvernail.as("administrateur");
        var town = administrator
                .create("/api/territory/territories", TERRITORY)
                .path("target")
                .asString();
        accounts.savePerson(person, "La directrice de Brévange", "Directrice de projet", null);
        accounts.open("voisine", "demonstration", person);
        administrator.create(
                "/api/territory/access/" + AccessId.of(person).text() + "/roles", """
                {"person":"%s","role":"DIRECTOR","territory":"%s","effectiveOn":"2026-01-05"}""".formatted(person.text(), town));
        gouvernail.as("voisine").awaitShown("/api/my-page");
    }

    Stream<Refusal> refusals() {
        return new RefusalTable(requests, committee, square, sitting, noted, USED_KEY).all();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedWithItsCodeInBothLanguagesAndWritesNothing(Refusal refusal) {
        var before = head();

        var french = send(refusal);
        assertThat(french.status()).as("%s", french).isEqualTo(refusal.status());
        assertThat(french.code()).isEqualTo(refusal.code());
        assertThat(french.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(french.json().path("status").asInt()).isEqualTo(refusal.status());

        var english = send(refusal, "Accept-Language", "en-GB,en;q=0.9");
        assertThat(english.code()).isEqualTo(refusal.code());
        assertThat(english.json().path("detail").asString()).isNotBlank().isNotEqualTo(detail(french));
        assertThat(detail(send(refusal, "Accept-Language", "fr")))
                .as("French is the default")
                .isNotBlank()
                .isEqualTo(detail(french));

        assertThat(head()).as("nothing is written").isEqualTo(before);
    }

    @Test
    void withoutAKeyOrANameNothingIsTaken() {
        var before = head();
        var keyless = gouvernail.as("directrice").post("/api/portfolio/projects", requests.project("Essai"));
        assertThat(keyless.status()).isEqualTo(400);
        assertThat(keyless.code()).isEqualTo("platform.idempotency-key-missing");
        var nobody = gouvernail.as("personne").post("/api/portfolio/projects", requests.project("Essai"));
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.code()).isEqualTo("platform.not-signed-in");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void theSameKeyWithTheSameInputGetsTheSameReceiptAndNoSecondEvent() {
        var maire = gouvernail.as("maire");
        var body = requests.decision("Prendre acte");
        var before = head();
        var again = maire.post("/api/governance/decisions", body, "Idempotency-Key", USED_KEY);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(again.json().path("target").asString()).isEqualTo(noted);
        assertThat(again.json().path("version").asLong()).isZero();
        assertThat(head()).isEqualTo(before);
        var drafted = gouvernail
                .as("auditrice")
                .read("/api/audit/events?type=governance.decision.drafted&aggregate=" + noted);
        assertThat(list(drafted.path("events"))).hasSize(1);
        assertThat(again.json().path("position").asLong())
                .isEqualTo(drafted.path("events").path(0).path("position").asLong());
    }

    @Test
    void whatBelongsToAnotherTerritoryIsNotFound() {
        var neighbour = gouvernail.as("voisine");
        assertThat(neighbour.get("/api/portfolio/projects/" + square).status()).isEqualTo(404);
        assertThat(neighbour.get("/api/governance/sittings/" + sitting).status())
                .isEqualTo(404);
        assertThat(neighbour.get("/api/governance/decisions/" + noted).status()).isEqualTo(404);
        assertThat(neighbour.read("/api/portfolio/projects").isEmpty()).isTrue();
        assertThat(neighbour.read("/api/governance/decisions").isEmpty()).isTrue();
        assertThat(list(neighbour.read("/api/audit/events").path("events")))
                .extracting(line -> line.path("territory").asString(""))
                .doesNotContain(
                        valmoret.dashboard().path("programme").path("territory").asString());
    }

    @Test
    void idsThatNameNothingAreNotFoundByReadsEither() {
        var director = gouvernail.as("directrice");
        for (var path : List.of(
                "portfolio/projects",
                "portfolio/actions",
                "portfolio/programmes",
                "governance/bodies",
                "governance/sittings",
                "governance/decisions",
                "funding/plans",
                "funding/budgets",
                "territory/territories")) {
            assertThat(director.get("/api/" + path + "/rien").status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aPlanThatBreaksARuleFailsToBeEnactedAndTheCommitteeSeesIt() {
        var state = valmoret.hallPlan().path("lines").path(0).path("funder").asString();
        var plan = gouvernail
                .as("directrice")
                .create("/api/funding/plans", """
                        {"project":"%s","content":{"costHt":96000000,"costTtc":115200000,"fctvaBaseTtc":115200000,"resources":[
                        {"key":"etat","funder":"%s","scheme":"DSIL","amountHt":86400000,"state":"ASKED"},
                        {"key":"ville","funder":"%s","scheme":"OWN","amountHt":9600000,"state":"VOTED"}]},"effectiveOn":"2026-06-01"}""".formatted(square, state, owner))
                .path("target")
                .asString();
        var tabled = committee.decide(
                "2026-06-18",
                "2026-06-08",
                "D-51",
                "Adopter un plan à 10 % de part propre",
                "{\"kind\":\"adopt-funding-plan\",\"plan\":\"%s\"}".formatted(plan));

        var failed = committee.awaitEnactment(tabled.decision(), "FAILED");
        assertThat(failed.path("failureCode").asString()).isEqualTo("funding.plan.rule-broken");
        assertThat(valmoretPlan(plan).path("adopted").asBoolean()).isFalse();
        gouvernail
                .as("adjointe")
                .await(
                        "/api/my-page",
                        items -> list(items).stream()
                                .anyMatch(item -> item.path("kind").asString().equals("ENACTMENT_FAILED")
                                        && item.path("subject").asString().equals(tabled.decision())));
        var pages = Pages.signedIn(gouvernail.address(), "maire");
        assertThat(pages.text("/")).contains("D-51");
        assertThat(pages.text("/decisions/" + tabled.decision())).contains("D-51", "R-02");
    }

    private tools.jackson.databind.JsonNode valmoretPlan(String plan) {
        return gouvernail.as("directrice").read("/api/funding/plans/" + plan).path("plan");
    }

    private Answer send(Refusal refusal, String... language) {
        var headers = new ArrayList<>(refusal.headers());
        headers.addAll(Arrays.asList(language));
        if (!headers.contains("Idempotency-Key")) {
            headers.addAll(List.of("Idempotency-Key", Api.newKey()));
        }
        return gouvernail.as(refusal.username()).post(refusal.path(), refusal.body(), headers.toArray(String[]::new));
    }

    private static String detail(Answer answer) {
        return answer.json().path("detail").asString();
    }

    private long head() {
        return gouvernail.bean(EventHistory.class).head();
    }
}
