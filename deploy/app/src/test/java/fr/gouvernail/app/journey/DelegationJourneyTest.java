package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A delegation is granted by a decision that says it in full, through HTTP and through the page, and falls with that decision. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelegationJourneyTest {

    private static final String DECISIONS = "/api/governance/decisions/";

    private SharedGouvernail gouvernail;
    private Api mayor;
    private Api director;
    private Committee committee;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        mayor = gouvernail.as("maire");
        director = gouvernail.as("directrice");
        committee = new Committee(mayor);
    }

    /** The director, who holds the delegation of the demonstration. */
    private String holder() {
        return director.read("/api/governance/delegations?le=2026-06-01")
                .path("delegations")
                .path(0)
                .path("holder")
                .asString();
    }

    private Api.Answer granting(String decision, String fields) {
        var body = "{\"holder\":\"%s\",\"power\":\"REFRAME_BUDGET\",\"from\":\"2026-06-01\",\"decision\":\"%s\"%s}"
                .formatted(holder(), decision, fields);
        return director.post(
                "/api/governance/bodies/" + committee.body() + "/delegations",
                body,
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"1\"",
                "X-Decision",
                decision);
    }

    @Test
    void noDecisionGrantsWhatItDoesNotSay() {
        var noted = committee.decide(
                "2026-05-19", "2026-05-08", "D-60", "Prendre acte du calendrier", "{\"kind\":\"take-note\"}");
        committee.awaitEnactment(noted.decision(), "DONE");
        assertThat(granting(noted.decision(), "").code()).isEqualTo("platform.decision-not-executable");

        var other = list(director.read("/api/governance/bodies")).stream()
                .map(body -> body.path("body").asString())
                .filter(body -> !body.equals(committee.body()))
                .findFirst()
                .orElseThrow();
        var foreign = mayor.post(
                "/api/governance/decisions",
                """
                {"body":"%s","reference":"D-61","title":"Déléguer","text":"Déléguer.","resolution":{"kind":"grant-delegation","body":"%s","holder":"%s","power":"REFRAME_BUDGET"}}""".formatted(committee.body(), other, holder()),
                "Idempotency-Key",
                Api.newKey());
        assertThat(foreign.code()).isEqualTo("governance.delegation.of-another-body");
    }

    @Test
    void aDecisionGrantsItsDelegationByItselfAndTakesItAlongWhenItIsSuperseded() {
        var resolution = """
                {"kind":"grant-delegation","body":"%s","holder":"%s","power":"LAUNCH_PROJECT","ceiling":100000}""".formatted(committee.body(), holder());
        var granting =
                committee.decide("2026-05-20", "2026-05-09", "D-62", "Déléguer les petits lancements", resolution);
        committee.awaitEnactment(granting.decision(), "DONE");
        var scheme = director.await(
                "/api/governance/delegations?le=2026-06-01",
                table -> list(table.path("delegations")).stream()
                        .anyMatch(row -> row.path("decision").asString().equals(granting.decision())));
        var row = list(scheme.path("delegations")).stream()
                .filter(one -> one.path("decision").asString().equals(granting.decision()))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("from").asString()).isEqualTo("2026-05-20");
        assertThat(row.path("ceiling").asLong()).isEqualTo(100_000);
        assertThat(Pages.signedIn(gouvernail.address(), "directrice").text("/decisions/" + granting.decision()))
                .contains("Accorder une délégation", "1 000 € HT", "dès que la décision est exécutoire");
        var delegation = row.path("delegation").asString();
        assertThat(launchUnder(delegation).code())
                .isIn("governance.delegation.ceiling-exceeded", "governance.delegation.amount-unknown");

        var later = committee.draft("D-63", "Reprendre la délégation", "{\"kind\":\"take-note\"}");
        mayor.awaitShown(DECISIONS + later);
        var seen = mayor.read(DECISIONS + later);
        mayor.change(
                DECISIONS + later + "/corrections",
                seen.path("decision").path("version").asLong(),
                "{\"earlier\":\"%s\",\"kind\":\"SUPERSEDES\",\"reason\":\"Trop large\"}"
                        .formatted(granting.decision()));
        committee.decideOn(later, "2026-05-26", "2026-05-15", "Reprendre la délégation");
        mayor.await(
                DECISIONS + granting.decision(),
                sheet -> sheet.path("decision").path("state").asString().equals("SUPERSEDED"));
        assertThat(launchUnder(delegation).code()).isEqualTo("governance.delegation.decision-without-force");
    }

    private Api.Answer launchUnder(String delegation) {
        var project = new Valmoret(director).projectId("A-3.01");
        return director.post(
                "/api/portfolio/projects/" + project + "/launch",
                "{\"effectiveOn\":\"2026-06-01\"}",
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"1\"",
                "X-Decision",
                delegation);
    }
}
