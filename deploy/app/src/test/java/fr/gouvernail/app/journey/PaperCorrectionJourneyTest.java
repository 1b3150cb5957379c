package fr.gouvernail.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What is found wrong in the papers of a sitting is recorded again with a reason, and what it corrects stays on display. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperCorrectionJourneyTest {

    private static final byte[] WRONG = "%PDF-1.7\nNote d’un autre projet.\n".getBytes(UTF_8);
    private static final byte[] RIGHT = "%PDF-1.7\nNote du bon projet.\n".getBytes(UTF_8);

    private SharedGouvernail gouvernail;
    private CouncilSteps council;
    private Pages pages;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        council = new CouncilSteps(gouvernail, 5, "papers-").establish("Conseil des pièces");
        pages = Pages.signedIn(gouvernail.address(), "maire");
    }

    private String closed(CouncilSteps body, String heldOn, String convenedOn, String reference) {
        var sitting = body.convene(heldOn, convenedOn);
        body.go(sitting, "agenda-items", """
                {"title":"Point à voter","decision":"%s"}""".formatted(body.draft(reference, "Point à voter")));
        body.go(sitting, "opening", "{}");
        body.go(sitting, "attendance", body.attendance(5, 0, heldOn));
        body.go(sitting, "item-openings", "{\"item\":1,\"recusals\":[]}");
        body.go(sitting, "votes", body.ballots(1, 5, 0));
        body.go(sitting, "closing", "{}");
        return sitting;
    }

    private Map<String, String> form(String sitting, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("cle", Api.newKey());
        form.put(
                "version",
                council.sheet(sitting).path("sitting").path("version").asString());
        return form;
    }

    private JsonNode corrections(String sitting) {
        return council.sheet(sitting).path("course").path("corrections");
    }

    @Test
    void aSignatureTheApprovalAndTheListAreCorrectedOnThePageAndBothAreShown() {
        var sitting = closed(council, "2026-09-10", "2026-08-31", "PC-01");
        var at = "/seances/" + sitting;
        council.go(sitting, "minutes-signatures", """
                {"item":1,"signatory":"%s","capacity":"CHAIR","signedOn":"2026-09-11"}""".formatted(council.person(1)));
        council.go(sitting, "minutes-approval", "{\"approvedOn\":\"2026-10-01\",\"tacit\":false}");
        council.go(sitting, "list-publication", """
                {"postedOn":"2026-09-12","onlineOn":"2026-09-14","place":"Mairie"}""");

        var without = council.attempt(sitting, "minutes-approval", "{\"approvedOn\":\"2026-10-08\",\"tacit\":false}");
        assertThat(without.code()).isEqualTo("governance.sitting.minutes-approved-already");
        assertThat(without.body()).contains("motif");

        var signed = pages.post(
                at,
                at + "/proces-verbal/signer",
                form(
                        sitting,
                        Map.of(
                                "item", "1",
                                "signatory", council.person(2),
                                "capacity", "CHAIR",
                                "signedOn", "2026-09-13",
                                "signatureReason", "Une adjointe avait signé")));
        assertThat(Pages.text(signed)).contains("Signature de la présidence du point 1", "Une adjointe avait signé");
        var approved = pages.post(
                at,
                at + "/proces-verbal/approuver",
                form(sitting, Map.of("approvedOn", "2026-10-08", "approvalReason", "Approuvé une semaine plus tard")));
        assertThat(Pages.text(approved)).contains("Approuvé le 8 octobre 2026", "Approuvé une semaine plus tard");
        var listed = pages.post(
                at + "/liste",
                at + "/liste",
                form(
                        sitting,
                        Map.of(
                                "postedOn", "2026-09-11",
                                "onlineOn", "2026-09-14",
                                "place", "Hôtel communautaire",
                                "listReason", "Affichée ailleurs")));
        assertThat(Pages.text(listed))
                .contains("Hôtel communautaire", "affichée le 12 septembre 2026", "Affichée ailleurs");

        var kept = corrections(sitting);
        assertThat(kept.size()).isEqualTo(3);
        assertThat(kept.path(0).path("signatory").asString()).isEqualTo(council.person(1));
        assertThat(kept.path(0).path("on").asString()).isEqualTo("2026-09-11");
        assertThat(kept.path(1).path("on").asString()).isEqualTo("2026-10-01");
        assertThat(kept.path(2).path("place").asString()).isEqualTo("Mairie");
        assertThat(pages.text("/pourquoi/" + kept.path(1).path("event").asString()))
                .contains("effet au 8 octobre 2026", "par La maire");
    }

    @Test
    void aWrongDocumentIsReplacedWithAReasonAndCanStillBeRead() {
        var sitting = council.convene("2026-09-24", "2026-09-14");
        council.go(sitting, "agenda-items", "{\"title\":\"Point d’étape\"}");
        var at = "/seances/" + sitting;
        var attached = form(sitting, Map.of("item", "1", "name", "Note", "documentVersion", "1", "link", ""));
        assertThat(pages.upload(at, at + "/documents", attached, "fichier", WRONG)
                        .statusCode())
                .isEqualTo(200);
        var first = documents(sitting).path(0).path("event").asString();

        var without = form(sitting, Map.of("withdrawnDocument", first, "withdrawalReason", ""));
        assertThat(pages.upload(at, at + "/documents/retirer", without, "remplacement", RIGHT)
                        .statusCode())
                .isEqualTo(400);
        var replaced = form(
                sitting,
                Map.of(
                        "withdrawnDocument", first,
                        "withdrawalReason", "Note d’un autre projet",
                        "replacementName", "Note",
                        "replacementVersion", "2",
                        "replacementLink", ""));
        var shown = pages.upload(at, at + "/documents/retirer", replaced, "remplacement", RIGHT);
        assertThat(Pages.text(shown)).contains("retiré le", "Note d’un autre projet", "version 2");

        assertThat(documents(sitting).size()).isEqualTo(2);
        assertThat(documents(sitting).path(0).path("withdrawal").path("reason").asString())
                .isEqualTo("Note d’un autre projet");
        assertThat(pages.get(at + "/documents/" + first).body()).contains("autre projet");
        var partner = Pages.signedIn(gouvernail.address(), "habitante");
        assertThat(partner.get(at + "/documents/" + first).statusCode()).isEqualTo(404);
        var second = documents(sitting).path(1).path("event").asString();
        assertThat(pages.get(at + "/documents/" + second).body()).contains("bon projet");
    }

    private JsonNode documents(String sitting) {
        return council.item(sitting, 1).path("documents");
    }

    @Test
    void theSilenceOfACommitteeCountsFromTheDayItsMinutesWereSent() {
        var committee = new CouncilSteps(gouvernail, 5, "silent-papers-").establishCommittee("Comité des relevés", """
                {"decidesBy":"MAJORITY","silenceDays":0,"proxies":false,"everyWeeks":0,"presidedBy":null,"minutesDays":10}""");
        var sitting = closed(committee, "2026-10-06", "2026-10-01", "PC-02");
        var silence = "{\"approvedOn\":\"%s\",\"tacit\":true}";
        var unsent = committee.attempt(sitting, "minutes-approval", silence.formatted("2026-10-20"));
        assertThat(unsent.code()).isEqualTo("governance.sitting.minutes-not-sent");
        var at = "/seances/" + sitting;
        assertThat(pages.text(at)).contains("Inscrire l’envoi aux membres", "10 jours pleins");
        var sent = pages.post(
                at,
                at + "/proces-verbal/envoyer",
                Map.of(
                        "version",
                        committee.sheet(sitting).path("sitting").path("version").asString(),
                        "sentOn",
                        "2026-10-08"));
        assertThat(Pages.text(sent)).contains("Envoyé aux membres le 8 octobre 2026");
        var early = committee.attempt(sitting, "minutes-approval", silence.formatted("2026-10-18"));
        assertThat(early.code()).isEqualTo("governance.sitting.silence-too-short");
        assertThat(early.body()).contains("8 octobre 2026", "10 jours pleins", "19 octobre 2026", "R-53");
        committee.go(sitting, "minutes-approval", silence.formatted("2026-10-19"));
        assertThat(committee
                        .sheet(sitting)
                        .path("course")
                        .path("minutesApproval")
                        .path("on")
                        .asString())
                .isEqualTo("2026-10-19");
    }
}
