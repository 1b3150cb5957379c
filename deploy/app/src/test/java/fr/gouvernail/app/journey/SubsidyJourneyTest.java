package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Scenario SC-07 whole: the vote and its recusals, the grant above 23 000 €, its convention, and the publication of its data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubsidyJourneyTest {

    private static final String HEAD =
            "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,"
                    + "nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide";

    private SharedGouvernail gouvernail;
    private Api director;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        director = gouvernail.as("directrice");
    }

    private void identify(CouncilSteps council) {
        director.change("/api/governance/bodies/" + council.body() + "/legal-identity", council.version(), """
                {"identity":{"name":"Communauté du Valmorétois","siret":"99900048200011","prefecture":null},"effectiveOn":"2026-01-05"}""");
    }

    @Test
    void theGrantIsVotedSignedAndPublishedThroughHttpWithTheFiguresOfTheScenario() {
        var council = new CouncilSteps(gouvernail, 40, "sc-07-grant-").establish("Conseil de la subvention");
        var steps = new SubsidySteps(gouvernail, council);
        var subsidy = SubsidySteps.subsidy();
        var decision = steps.draft(subsidy);
        var sitting = steps.sit(decision, council.draft("A-bis", "Subvention, suite"), council.draft("B", "Contrat"));

        assertQuorum(council, sitting, 1, 40, 21, 21);
        assertQuorum(council, sitting, 2, 40, 21, 20);
        assertThat(council.item(sitting, 2).path("postponed").path("ground").asString())
                .isEqualTo("NO_QUORUM");
        assertQuorum(council, sitting, 3, 38, 20, 20);
        var signing = "{\"item\":1,\"signatory\":\"%s\",\"capacity\":\"CHAIR\",\"signedOn\":\"2026-03-20\"}";
        assertThat(council.attempt(sitting, "minutes-signatures", signing.formatted(council.person(22)))
                        .code())
                .isEqualTo("governance.sitting.signed-by-recused-member");

        steps.adopt(decision, sitting);
        assertThat(director.read("/api/governance/decisions/" + decision).toString())
                .contains("R-63", "4500000", "2300000");
        assertThat(director.get("/api/funding/subsidies/" + subsidy).status()).isEqualTo(404);
        steps.makeExecutable(decision);
        var granted = steps.awaitDuty(subsidy, "CONVENTION");
        assertThat(granted.path("yearTotal").asLong()).isEqualTo(4_500_000);
        assertThat(granted.path("conventionRequired").asBoolean()).isTrue();
        assertThat(granted.path("grantedOn").asString()).isEqualTo("2026-03-30");

        var unsigned = steps.attempt(
                subsidy,
                "publication",
                "{\"publication\":{\"publishedOn\":\"2026-06-10\",\"link\":\"https://data.exemple.fr\"}}");
        assertThat(unsigned.code()).isEqualTo("funding.subsidy.not-signed");
        assertThat(unsigned.body()).contains("R-64", "2017-779");
        var early = steps.attempt(subsidy, "convention", SubsidySteps.convention("2026-03-29"));
        assertThat(early.code()).isEqualTo("funding.subsidy.signed-before-executable");
        assertThat(early.body()).contains("29 mars 2026", "30 mars 2026", "R-60", "L2131-1");
        assertThat(steps.attempt(subsidy, "convention", SubsidySteps.convention("2026-04-02"))
                        .status())
                .isEqualTo(200);
        var signed = steps.awaitDuty(subsidy, "LATE");
        assertThat(signed.path("publishBy").asString()).isEqualTo("2026-07-02");

        assertOpenData(council);
        assertThat(steps.attempt(
                                subsidy,
                                "publication",
                                "{\"publication\":{\"publishedOn\":\"2026-06-10\",\"link\":\"https://data.exemple.fr\"}}")
                        .status())
                .isEqualTo(200);
        steps.awaitDuty(subsidy, "PUBLISHED");
    }

    private void assertOpenData(CouncilSteps council) {
        var scdl = "/api/funding/subsidies/scdl";
        var query = "?body=" + council.body() + "&year=2026";
        var report = director.read(scdl + query);
        assertThat(report.path("exported").asInt()).isZero();
        assertThat(list(report.path("incomplete").path(0).path("missing")))
                .extracting(gap -> gap.asString())
                .containsExactly("AUTHORITY");
        identify(council);
        director.await(scdl + query, seen -> seen.path("exported").asInt() == 1);
        var file = director.get(scdl + ".csv" + query);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body().lines())
                .containsExactly(
                        HEAD,
                        "Communauté du Valmorétois,99900048200011,2026-04-02,2026-12,Les Halles Solidaires,,W361234567,Épicerie solidaire,"
                                + "45000.00,aide en numéraire,échelonné,2026-04-15/2026-12-15,,non,1,");
    }

    private static void assertQuorum(
            CouncilSteps council, String sitting, int item, int serving, int required, int counted) {
        var quorum = council.item(sitting, item).path("quorum");
        assertThat(quorum.path("serving").asInt()).isEqualTo(serving);
        assertThat(quorum.path("required").asInt()).isEqualTo(required);
        assertThat(quorum.path("counted").asInt()).isEqualTo(counted);
    }

    @Test
    void whatTheSchemaWouldRefuseIsRefusedBeforeAnybodyDeliberates() {
        var council = new CouncilSteps(gouvernail, 3, "sc-07-bad-").establish("Conseil des refus");
        var steps = new SubsidySteps(gouvernail, council);
        var refusals = Map.of(
                "\"rna\":\"W36\"", "funding.subsidy.rna-malformed",
                "\"rna\":null", "funding.subsidy.beneficiary-unidentified",
                "\"share\":0", "funding.subsidy.share-out-of-bounds",
                "\"until\":\"2026-04-14\"", "funding.subsidy.period-ends-before-start",
                "\"amount\":0", "funding.subsidy.amount-not-positive",
                "\"amount\":-1", "funding.subsidy.amount-not-positive",
                "\"siret\":\"99900048200012\"", "funding.subsidy.siret-malformed");
        refusals.forEach((wrong, code) -> {
            var field = wrong.substring(0, wrong.indexOf(':'));
            var terms = SubsidySteps.TERMS.replaceFirst(field + ":(\"[^\"]*\"|[^,}]*)", wrong);
            assertThat(steps.attemptDraft(SubsidySteps.subsidy(), terms).code()).isEqualTo(code);
        });
        var committee = new Committee(gouvernail.as("maire"));
        var elsewhere = gouvernail
                .as("maire")
                .post(
                        "/api/governance/decisions",
                        """
                        {"body":"%1$s","reference":"X","title":"X","text":"X",
                         "resolution":{"kind":"grant-subsidy","subsidy":"%2$s","body":"%1$s","terms":%3$s}}""".formatted(committee.body(), SubsidySteps.subsidy(), SubsidySteps.TERMS),
                        "Idempotency-Key",
                        Api.newKey());
        assertThat(elsewhere.code()).isEqualTo("governance.decision.subsidy-of-no-council");
        assertThat(elsewhere.body()).contains("L2311-7");
    }

    @Test
    void twoGrantsOfOneSittingCountEachOther() {
        var council = new CouncilSteps(gouvernail, 3, "sc-07-two-").establish("Conseil de deux subventions");
        var steps = new SubsidySteps(gouvernail, council);
        var terms = SubsidySteps.TERMS.replace("4500000", "1500000");
        var first = SubsidySteps.subsidy();
        var second = SubsidySteps.subsidy();
        var decisions = Stream.of(first, second)
                .map(subsidy ->
                        steps.attemptDraft(subsidy, terms).json().path("target").asString())
                .toList();
        var sitting = council.convene(SubsidySteps.HELD_ON, "2026-03-09");
        for (var decision : decisions) {
            council.go(sitting, "agenda-items", "{\"title\":\"Point\",\"decision\":\"%s\"}".formatted(decision));
        }
        council.go(sitting, "opening", "{}");
        council.go(sitting, "attendance", council.attendance(3, 0, SubsidySteps.HELD_ON));
        council.go(sitting, "votes", council.ballots(1, 3, 0));
        council.go(sitting, "votes", council.ballots(2, 3, 0));
        council.go(sitting, "closing", "{}");
        decisions.forEach(decision -> steps.adopt(decision, sitting));
        decisions.forEach(steps::makeExecutable);
        assertThat(steps.awaitDuty(first, "NONE").path("yearTotal").asLong()).isEqualTo(1_500_000);
        assertThat(steps.awaitDuty(second, "CONVENTION").path("yearTotal").asLong())
                .isEqualTo(3_000_000);
    }

    @Test
    void theSameJourneyOnThePages() {
        var council = new CouncilSteps(gouvernail, 40, "page-07-grant-").establish("Conseil des subventions");
        var pages = Pages.signedIn(gouvernail.address(), "maire");
        var form = "/decisions/nouvelle?resolution=grant-subsidy";
        assertThat(pages.text(form)).contains("Attribuer une subvention", "jamais une personne");
        var fields = new HashMap<String, String>();
        fields.putAll(Map.of("resolution", "grant-subsidy", "body", council.body(), "reference", "2026-13"));
        fields.putAll(Map.of("title", "Attribuer", "text", "Le conseil attribue.", "name", "Les Halles Solidaires"));
        fields.putAll(Map.of("status", "PRIVATE", "rna", "W36", "object", "Épicerie solidaire", "amount", "45 000"));
        fields.putAll(Map.of("share", "100", "year", "2026", "nature", "CASH", "conditions", "STAGED"));
        fields.putAll(Map.of("payFrom", "2026-04-15", "payUntil", "2026-12-15", "cle", Api.newKey()));
        var refused = pages.post(form, "/decisions/nouvelle", fields);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Pages.text(refused)).contains("n’est pas un numéro RNA");
        fields.put("rna", "W361234567");
        fields.put("cle", Api.newKey());
        var drafted = pages.post(form, "/decisions/nouvelle", fields);
        assertThat(Pages.text(drafted))
                .contains("Une convention écrite est obligatoire", "45 000 €", "23 000 €", "R-63", "2000-321");

        var decision = drafted.uri().getPath().replace("/decisions/", "");
        var steps = new SubsidySteps(gouvernail, council);
        var sitting = steps.sit(decision, council.draft("A-bis", "Suite"), council.draft("B", "Contrat"));
        assertThat(pages.text("/seances/" + sitting + "/direct/1"))
                .contains("21 comptés pour 21 requis, sur 40 membres");
        steps.adopt(decision, sitting);
        steps.makeExecutable(decision);
        var subsidy = director.read("/api/governance/decisions/" + decision)
                .path("decision")
                .path("subject")
                .asString();
        steps.awaitDuty(subsidy, "CONVENTION");
        record(pages, subsidy);
    }

    private void record(Pages pages, String subsidy) {
        var page = "/subventions/" + subsidy;
        assertThat(pages.text("/subventions?etat=CONVENTION&mots=halles")).contains("Les Halles Solidaires");
        assertThat(pages.text(page)).contains("Aucune convention n’est signée, et elle est obligatoire", "Pourquoi");
        var early = pages.upload(
                page,
                page + "/convention",
                Map.of("signedOn", "2026-03-29", "document", "Convention", "cle", Api.newKey(), "version", "0"),
                "fichier",
                "%PDF-1.4 convention".getBytes(StandardCharsets.UTF_8));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(Pages.text(early)).contains("30 mars 2026", "R-60");
        var signed = pages.upload(
                page,
                page + "/convention",
                Map.of("signedOn", "2026-04-02", "document", "Convention", "cle", Api.newKey(), "version", "0"),
                "fichier",
                "%PDF-1.4 convention".getBytes(StandardCharsets.UTF_8));
        assertThat(Pages.text(signed)).contains("2 juillet 2026", "Publication en retard", "Empreinte SHA-256");
        assertThat(pages.text("/")).contains("données essentielles à publier (R-64)");
        assertThat(pages.get(page + "/piece").body()).isEqualTo("%PDF-1.4 convention");
        var published = pages.post(
                page,
                page + "/publication",
                Map.of(
                        "publishedOn",
                        "2026-06-10",
                        "address",
                        "https://data.exemple.fr/s",
                        "cle",
                        Api.newKey(),
                        "version",
                        "1"));
        assertThat(Pages.text(published)).contains("Données publiées", "10 juin 2026");
        var corrected = pages.post(
                page,
                page + "/publication-corrigee",
                Map.of(
                        "notPublished",
                        "oui",
                        "publicationReason",
                        "Page retirée",
                        "cle",
                        Api.newKey(),
                        "version",
                        "2"));
        assertThat(Pages.text(corrected)).contains("Publication en retard", "Page retirée", "rien après tout");
        assertThat(Pages.signedIn(gouvernail.address(), "habitante")
                        .get(page + "/piece")
                        .statusCode())
                .isEqualTo(404);
    }
}
