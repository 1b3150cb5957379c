package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A council of nine whose chair is away: who presides is recorded, decides the tie and signs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresidencyJourneyTest {

    private SharedGouvernail gouvernail;
    private CouncilSteps council;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        council = new CouncilSteps(gouvernail, 9, "presidency-").establish("Conseil sans sa présidence");
    }

    private String open(String heldOn, String convenedOn, String reference) {
        var sitting = council.convene(heldOn, convenedOn);
        council.go(sitting, "agenda-items", """
                {"title":"Point à voter","decision":"%s"}""".formatted(council.draft(reference, "Point à voter")));
        council.go(sitting, "opening", "{}");
        council.go(sitting, "attendance", withoutTheChair());
        return sitting;
    }

    private String withoutTheChair() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "{\"person\":\"%s\",\"presence\":\"%s\"}"
                        .formatted(council.person(number), number == 1 || number > 7 ? "EXCUSED" : "PRESENT"))
                .collect(Collectors.joining(",", "{\"attendances\":[", "],\"proxies\":[]}"));
    }

    private String presiding(int person, String capacity, int secretary) {
        return "{\"presiding\":\"%s\",\"capacity\":\"%s\",\"secretary\":\"%s\"}"
                .formatted(council.person(person), capacity, council.person(secretary));
    }

    private String tie() {
        return IntStream.rangeClosed(2, 7)
                .mapToObj(number -> "{\"person\":\"%s\",\"choice\":\"%s\"}"
                        .formatted(council.person(number), number <= 4 ? "FOR" : "AGAINST"))
                .collect(Collectors.joining(",", "{\"item\":1,\"ballots\":[", "]}"));
    }

    @Test
    void theDeputyWhoPresidesDecidesTheTieAndSigns() {
        var sitting = open("2026-10-08", "2026-09-28", "PR-01");
        var away = council.attempt(sitting, "presidency", presiding(1, "CHAIR", 3));
        assertThat(away.code()).isEqualTo("governance.sitting.presiding-not-present");
        assertThat(away.body()).contains("L2121-14");
        council.go(sitting, "presidency", presiding(2, "DEPUTY", 3));
        var presidency =
                council.sheet(sitting).path("course").path("presidencies").path(0);
        assertThat(presidency.path("presiding").asString()).isEqualTo(council.person(2));
        assertThat(presidency.path("secretary").asString()).isEqualTo(council.person(3));

        council.go(sitting, "item-openings", "{\"item\":1,\"recusals\":[]}");
        council.go(sitting, "votes", tie());
        assertThat(council.sheet(sitting)
                        .path("items")
                        .path(0)
                        .path("tally")
                        .path("outcome")
                        .asString())
                .isEqualTo("CARRIED_BY_CHAIR");
        council.go(sitting, "closing", "{}");
        var signing = "{\"item\":1,\"signatory\":\"%s\",\"capacity\":\"CHAIR\",\"signedOn\":\"2026-10-09\"}";
        var other = council.attempt(sitting, "minutes-signatures", signing.formatted(council.person(4)));
        assertThat(other.code()).isEqualTo("governance.sitting.signed-by-another");
        assertThat(other.body()).contains("L2121-23");
        council.go(sitting, "minutes-signatures", signing.formatted(council.person(2)));
    }

    @Test
    void itIsRecordedByItsForm() {
        var sitting = open("2026-10-22", "2026-10-12", "PR-02");
        var pages = Pages.signedIn(gouvernail.address(), "maire");
        var page = "/seances/" + sitting;
        assertThat(pages.text(page)).contains("Présidence et secrétariat", "Non inscrits");
        var refused = pages.post(
                page, page + "/presidence", Map.of("presiding", council.person(2), "presidingCapacity", "DEPUTY"));
        assertThat(Pages.text(refused)).contains("L2121-15");
        var version = council.sheet(sitting).path("sitting").path("version").asString();
        var shown = pages.post(
                page,
                page + "/presidence",
                Map.of(
                        "version",
                        version,
                        "presiding",
                        council.person(2),
                        "presidingCapacity",
                        "DEPUTY",
                        "secretary",
                        council.person(3)));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(Pages.text(shown)).contains("vice-présidence").doesNotContain("Non inscrits");
    }

    @Test
    void aWrongSecretaryFoundAfterTheFirstSignatureIsCorrectedAndTheRightOneSigns() {
        var sitting = open("2026-11-12", "2026-11-02", "PR-04");
        council.go(sitting, "presidency", presiding(2, "DEPUTY", 3));
        council.go(sitting, "closing", "{}");
        var signing = "{\"item\":1,\"signatory\":\"%s\",\"capacity\":\"%s\",\"signedOn\":\"2026-11-13\"}";
        council.go(sitting, "minutes-signatures", signing.formatted(council.person(2), "CHAIR"));
        council.go(sitting, "minutes-signatures", signing.formatted(council.person(3), "SECRETARY"));
        var because = ",\"reason\":\"Une autre élue était secrétaire\"}";
        council.go(sitting, "presidency", presiding(2, "DEPUTY", 4).replace("}", because));
        assertThat(council.item(sitting, 1).path("secretarySignature").isMissingNode()
                        || council.item(sitting, 1).path("secretarySignature").isNull())
                .isTrue();
        assertThat(council.item(sitting, 1).path("signature").path("signatory").asString())
                .as("who presided had signed rightly")
                .isEqualTo(council.person(2));
        council.go(sitting, "minutes-signatures", signing.formatted(council.person(4), "SECRETARY"));
        var voided = council.sheet(sitting).path("course").path("corrections").path(0);
        assertThat(voided.path("paper").asString()).isEqualTo("SECRETARY_SIGNATURE");
        assertThat(voided.path("signatory").asString()).isEqualTo(council.person(3));
        assertThat(Pages.signedIn(gouvernail.address(), "maire").text("/seances/" + sitting))
                .contains("Corrections", "Signature du secrétariat du point 1", "Une autre élue était secrétaire");
    }

    @Test
    void aWrongSecretaryFoundAfterClosingIsCorrectedWithAReasonAndBothAreShown() {
        var sitting = open("2026-11-05", "2026-10-26", "PR-03");
        council.go(sitting, "presidency", presiding(2, "DEPUTY", 3));
        council.go(sitting, "closing", "{}");
        var late = council.attempt(sitting, "presidency", presiding(2, "DEPUTY", 4));
        assertThat(late.code()).isEqualTo("governance.sitting.presidency-reason-missing");
        var pages = Pages.signedIn(gouvernail.address(), "maire");
        var page = "/seances/" + sitting;
        assertThat(pages.text(page)).contains("Corriger qui a présidé", "Motif de la correction");
        var shown = pages.post(
                page,
                page + "/presidence",
                Map.of(
                        "version",
                        council.sheet(sitting).path("sitting").path("version").asString(),
                        "presiding",
                        council.person(2),
                        "presidingCapacity",
                        "DEPUTY",
                        "secretary",
                        council.person(4),
                        "presidencyReason",
                        "Le secrétaire avait été mal relevé"));
        assertThat(Pages.text(shown)).contains("corrigé depuis", "Le secrétaire avait été mal relevé");
        var both = council.sheet(sitting).path("course").path("presidencies");
        assertThat(both.size()).isEqualTo(2);
        assertThat(both.path(0).path("secretary").asString()).isEqualTo(council.person(4));
        assertThat(both.path(1).path("replaced").asBoolean()).isTrue();
        assertThat(both.path(1).path("secretary").asString()).isEqualTo(council.person(3));
    }
}
