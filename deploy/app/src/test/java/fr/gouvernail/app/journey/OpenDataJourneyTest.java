package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What councils adopt as open data (SCDL « délibérations »): SC-06 through HTTP, and the demonstration's council through its pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataJourneyTest {

    private static final String DECISIONS = "/api/governance/decisions/";
    private static final String HEAD =
            "COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,DELIB_OBJET,BUDGET_ANNEE,BUDGET_NOM,"
                    + "PREF_ID,PREF_DATE,VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,VOTE_ABSTENTION,DELIB_URL";

    private SharedGouvernail gouvernail;
    private Api director;
    private Api mayor;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        director = gouvernail.as("directrice");
        mayor = gouvernail.as("maire");
    }

    private Api.Answer onDecision(String decision, String intention, String json) {
        var version = mayor.read(DECISIONS + decision)
                .path("decision")
                .path("version")
                .asLong();
        var answer = mayor.post(
                DECISIONS + decision + "/" + intention,
                json,
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + version + "\"");
        if (answer.status() == 200) {
            var reached = answer.json().path("version").asLong();
            mayor.await(
                    DECISIONS + decision,
                    sheet -> sheet.path("decision").path("version").asLong() >= reached);
        }
        return answer;
    }

    private void done(Api.Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    /** Fourteen votes of twenty-nine members in the second convocation, seven to seven, the chair among those for. */
    private String tie(CouncilSteps council) {
        var decision = council.draft("C-21", "Recadrer la halle");
        var first = council.convene("2026-09-14", "2026-09-07");
        council.go(first, "agenda-items", "{\"title\":\"Halle\",\"decision\":\"%s\"}".formatted(decision));
        council.go(first, "opening", "{}");
        council.go(first, "attendance", council.attendance(14, 6, "2026-09-12"));
        council.go(first, "item-openings", "{\"item\":1,\"recusals\":[]}");
        council.go(first, "closing", "{}");
        var second = council.reconvene(first, "2026-09-17", "2026-09-15")
                .json()
                .path("target")
                .asString();
        council.sheet(second);
        council.go(second, "opening", "{}");
        council.go(second, "attendance", council.attendance(9, 5, "2026-09-16"));
        council.go(second, "item-openings", "{\"item\":1,\"recusals\":[]}");
        council.go(second, "votes", council.ballots(1, 7, 7));
        council.go(second, "closing", "{}");
        new Committee(mayor).adopt(new Committee.Tabled(decision, second, 1), "2026-09-17");
        mayor.await(
                DECISIONS + decision,
                sheet -> sheet.path("decision").path("state").asString().equals("ADOPTED"));
        return decision;
    }

    @Test
    void theTieOfTheScenarioIsALineOfTheFileOnceNothingIsMissing() {
        var council = new CouncilSteps(gouvernail, 29, "sc-06-scdl-").establish("Conseil de l’open data");
        var decision = tie(council);
        var scdl = "/api/governance/bodies/" + council.body() + "/scdl-deliberations";

        var report = director.read(scdl);
        assertThat(report.path("exported").asInt()).isZero();
        assertThat(list(report.path("incomplete").path(0).path("missing")))
                .extracting(gap -> gap.asString())
                .containsExactly("AUTHORITY", "SUBJECT");

        var identity =
                "{\"identity\":{\"name\":\"Communauté d’agglomération du Valmorétois\",\"siret\":\"%s\",\"prefecture\":\"PREF099\"},"
                        + "\"effectiveOn\":\"2026-01-05\"}";
        var wrong = director.post(
                "/api/governance/bodies/" + council.body() + "/legal-identity",
                identity.formatted("99900048200012"),
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + council.version() + "\"");
        assertThat(wrong.code()).isEqualTo("governance.body.siret-malformed");
        director.change(
                "/api/governance/bodies/" + council.body() + "/legal-identity",
                council.version(),
                identity.formatted("99900048200011"));
        done(onDecision(decision, "act-description", "{\"act\":{\"subject\":\"8.4\"},\"effectiveOn\":\"2026-09-17\"}"));
        done(onDecision(decision, "transmission", "{\"effectiveOn\":\"2026-09-21\"}"));
        var late = onDecision(
                decision, "act-description", "{\"act\":{\"subject\":\"7.1\"},\"effectiveOn\":\"2026-09-22\"}");
        assertThat(late.code()).isEqualTo("governance.decision.act-reason-missing");
        assertThat(late.body()).contains("R-60", "L2131-1", "21 septembre 2026");

        director.await(scdl, seen -> seen.path("exported").asInt() == 1);
        var file = director.get(scdl + ".csv?from=2026-09-01&until=2026-09-30");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body().lines())
                .containsExactly(
                        HEAD,
                        "Communauté d’agglomération du Valmorétois,99900048200011,C-21,2026-09-17,8.4,"
                                + "domaines de compétences par thèmes/aménagement du territoire,Recadrer la halle,,,PREF099,2026-09-21,"
                                + "29,14,7,7,0,");
        assertThat(director.get(scdl + ".csv?from=2026-10-01").body().lines()).containsExactly(HEAD);
        assertThat(gouvernail.as("region").get(scdl + ".csv").status()).isEqualTo(404);
    }

    @Test
    void theCouncilOfTheDemonstrationGivesCompleteLinesAndItsPagesSayWhatIsMissingElsewhere() {
        var council = new Committee(director, "MUNICIPAL_COUNCIL").body();
        var pages = Pages.signedIn(gouvernail.address(), "directrice");
        var query = "?instance=" + council + "&du=2026-03-19&au=2026-03-19";
        director.await(
                "/api/governance/bodies/" + council + "/scdl-deliberations?from=2026-03-19&until=2026-03-19",
                report -> report.path("exported").asInt() == 2);
        assertThat(pages.text("/decisions/scdl" + query))
                .contains("2 délibérations dans le fichier", "3.3", "8 votes sur 9 membres")
                .doesNotContain("n’est pas dans le fichier");
        assertThat(pages.get("/decisions/scdl.csv" + query).body())
                .contains("Ville de Valmoret,99900011000018,2026-11,2026-03-19,3.3,domaine et patrimoine/locations,")
                .contains("2026-03-23");
        assertThat(pages.text("/instances/" + council)).contains("Ville de Valmoret", "99900011000018");
    }

    @Test
    void anActIsDescribedAndACouncilIdentifiedByTheirForms() {
        var council = new CouncilSteps(gouvernail, 3, "scdl-pages-").establish("Conseil des formulaires");
        var pages = Pages.signedIn(gouvernail.address(), "directrice");
        var form = "/instances/" + council.body() + "/collectivite";
        var fields =
                new HashMap<>(Map.of("name", "Ville", "siret", "123", "effectiveOn", "2026-01-05", "prefecture", ""));
        var refused = pages.post(form, form, fields);
        assertThat(Pages.text(refused)).contains("14 chiffres");
        fields.put("siret", "999 000 110 00018");
        fields.put("version", Long.toString(council.version()));
        assertThat(pages.post(form, form, fields).statusCode()).isIn(200, 302, 303);
        assertThat(pages.text("/instances/" + council.body())).contains("99900011000018");

        var decision = council.draft("F-01", "Dénommer la place");
        mayor.awaitShown(DECISIONS + decision);
        var page = "/decisions/" + decision;
        assertThat(pages.text(page)).contains("Sa matière n’est pas encore inscrite");
        var empty = pages.post(page, page + "/acte", Map.of("acte", "acte", "subject", ""));
        assertThat(empty.statusCode()).isEqualTo(400);
        pages.post(
                page,
                page + "/acte",
                Map.of("acte", "acte", "version", "0", "subject", "9.4", "effectiveOn", "2026-05-04"));
        assertThat(pages.text(page)).contains("9.4 · autres domaines de compétences/voeux et motions");
    }
}
