package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Scenario SC-07 as its council lives it: forty members, twenty-two present on 19 March 2026, executable from 30 March on. */
final class SubsidySteps {

    static final String HELD_ON = "2026-03-19";
    static final String EXECUTABLE_ON = "2026-03-30";
    static final String TERMS = """
            {"beneficiary":{"organisation":null,"name":"Les Halles Solidaires","siret":null,"rna":"W361234567","privateBody":true},
             "object":"Épicerie solidaire","amount":4500000,"nature":"CASH",
             "payment":{"conditions":"STAGED","other":null,"from":"2026-04-15","until":"2026-12-15"},
             "notifiedToEu":false,"share":10000,"aidScheme":null,"companyAid":null,"year":2026}""";
    private static final String DECISIONS = "/api/governance/decisions/";

    private final Api mayor;
    private final CouncilSteps council;

    SubsidySteps(SharedGouvernail gouvernail, CouncilSteps council) {
        this.mayor = gouvernail.as("maire");
        this.council = council;
    }

    static String subsidy() {
        return "subsidy-" + UUID.randomUUID();
    }

    /** @param terms as JSON */
    Api.Answer attemptDraft(String subsidy, String terms) {
        return mayor.post(
                "/api/governance/decisions",
                """
                {"body":"%1$s","reference":"2026-12","title":"Attribuer une subvention aux Halles Solidaires",
                 "text":"Le conseil attribue 45 000 €.","resolution":{"kind":"grant-subsidy","subsidy":"%2$s","body":"%1$s","terms":%3$s}}""".formatted(council.body(), subsidy, terms),
                "Idempotency-Key",
                Api.newKey());
    }

    String draft(String subsidy) {
        var answer = attemptDraft(subsidy, TERMS);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json().path("target").asString();
    }

    /** Item A, which one member leaves: 21 counted of 21; item A again, which two leave: postponed; item B: 20 of 20, of 38. */
    String sit(String decision, String again, String contract) {
        var sitting = council.convene(HELD_ON, "2026-03-09");
        for (var one : new String[] {decision, again, contract}) {
            council.go(sitting, "agenda-items", "{\"title\":\"Point\",\"decision\":\"%s\"}".formatted(one));
        }
        council.go(sitting, "opening", "{}");
        council.go(sitting, "attendance", council.attendance(22, 0, HELD_ON));
        council.go(sitting, "item-openings", council.recusals(1, "PERSONAL_INTEREST", 22));
        council.go(sitting, "votes", council.ballots(1, 21, 0));
        council.go(sitting, "item-openings", council.recusals(2, "PERSONAL_INTEREST", 22, 21));
        council.go(sitting, "item-openings", council.recusals(3, "REPRESENTATIVE_BY_LAW", 22, 21));
        council.go(sitting, "votes", council.ballots(3, 20, 0));
        council.go(sitting, "closing", "{}");
        return sitting;
    }

    void adopt(String decision, String sitting) {
        new Committee(mayor).adopt(new Committee.Tabled(decision, sitting, 1), HELD_ON);
        mayor.await(
                DECISIONS + decision,
                sheet -> sheet.path("decision").path("state").asString().equals("ADOPTED"));
    }

    void makeExecutable(String decision) {
        onDecision(decision, "transmission", "2026-03-23");
        onDecision(decision, "publication", EXECUTABLE_ON);
    }

    private void onDecision(String decision, String intention, String day) {
        var version = mayor.read(DECISIONS + decision)
                .path("decision")
                .path("version")
                .asLong();
        var reached = mayor.change(
                        DECISIONS + decision + "/" + intention, version, "{\"effectiveOn\":\"%s\"}".formatted(day))
                .path("version")
                .asLong();
        mayor.await(
                DECISIONS + decision,
                sheet -> sheet.path("decision").path("version").asLong() >= reached);
    }

    JsonNode awaitDuty(String subsidy, String duty) {
        mayor.awaitShown("/api/funding/subsidies/" + subsidy);
        return mayor.await(
                        "/api/funding/subsidies/" + subsidy,
                        sheet -> sheet.path("subsidy").path("duty").asString().equals(duty))
                .path("subsidy");
    }

    Api.Answer attempt(String subsidy, String intention, String json) {
        var version = mayor.read("/api/funding/subsidies/" + subsidy)
                .path("subsidy")
                .path("version")
                .asLong();
        return mayor.post(
                "/api/funding/subsidies/" + subsidy + "/" + intention,
                json,
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + version + "\"");
    }

    static String convention(String signedOn) {
        return "{\"convention\":{\"signedOn\":\"%s\",\"document\":\"Convention 2026-14\",\"fingerprint\":\"%s\",\"link\":null}}"
                .formatted(signedOn, "ab".repeat(32));
    }
}
