package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A written consultation called off, and an answer entered for the wrong member. */
class ConsultationCalledOffJourneyTest extends ConsultationJourneyBase {

    @Test
    void aConsultationIsCalledOffWithAReasonAndAnotherMayBeOpened() {
        var decision = draft("CT-94", "Choisir le mobilier");
        var id = open(decision, "\"openedOn\":\"2026-06-01\"");
        var page = "/consultations/" + id;
        var fields = new HashMap<>(Map.of("cle", Api.newKey(), "version", Long.toString(version(id))));
        var refused = secretary.post(page, page + "/annuler", fields);
        assertThat(refused.statusCode()).isEqualTo(400);
        fields.put("cancelReason", "Le devis est revenu");
        assertThat(Pages.text(secretary.post(page, page + "/annuler", fields)))
                .contains("Annulée", "Le devis est revenu");
        awaitState(decision, "POSTPONED");
        open(decision, "\"openedOn\":\"2026-06-20\"");
    }

    @Test
    void callingOffDoesNotEraseAnObjection() {
        var decision = draft("CT-97", "Fermer la rue");
        var id = open(decision, "\"openedOn\":\"2026-06-01\"");
        var member = sheet(id).path("members").path(0).path("person").asString();
        assertThat(attempt(id, "answers", """
                {"person":"%s","answer":"ASKS_FOR_SITTING","means":"EMAIL","answeredOn":"2026-06-02"}""".formatted(member)).status()).isEqualTo(200);
        pmo.await(ALL + "/" + id, sheet -> sheet.path("answers").size() == 1);
        assertThat(attempt(id, "cancellation", "{\"reason\":\"À reprendre\"}").status())
                .isEqualTo(200);
        awaitState(decision, "POSTPONED");
        var again = attemptToOpen(body("TECHNICAL_COMMITTEE"), decision, "\"openedOn\":\"2026-06-20\"");
        assertThat(again.code()).isEqualTo("governance.consultation.objected-before");
    }

    @Test
    void anAnswerEnteredForTheWrongMemberIsWithdrawnAndStaysInTheHistory() {
        var id = open(draft("CT-96", "Décaler la livraison"), "\"openedOn\":\"%s\"".formatted(today));
        var member = sheet(id).path("members").path(0).path("person").asString();
        var entered = attempt(id, "answers", """
                {"person":"%s","answer":"OBJECTS","reason":"Trop court","means":"LETTER","answeredOn":"%s"}""".formatted(member, today));
        assertThat(entered.status()).as("%s", entered).isEqualTo(200);
        pmo.await(ALL + "/" + id, sheet -> sheet.path("answers").size() == 1);
        var page = "/consultations/" + id;
        assertThat(secretary.text(page))
                .contains("Ce qui appelle une séance", "Retirer une réponse inscrite par erreur");
        var shown = secretary.post(
                page,
                page + "/reponses/retirer",
                Map.of(
                        "cle",
                        Api.newKey(),
                        "version",
                        Long.toString(version(id)),
                        "withdrawnPerson",
                        member,
                        "withdrawalReason",
                        "La lettre était d’un autre membre"));
        assertThat(Pages.text(shown))
                .contains("inscrite par erreur, retirée le", "La lettre était d’un autre membre")
                .doesNotContain("Ce qui appelle une séance");
        var answer = sheet(id).path("answers").path(0);
        assertThat(answer.path("answer").asString()).isEqualTo("OBJECTS");
        assertThat(answer.path("withdrawal").path("reason").asString()).isEqualTo("La lettre était d’un autre membre");
        assertThat(sheet(id).path("consultation").path("answered").asInt()).isZero();
        var again = attempt(id, "answer-withdrawals", "{\"person\":\"%s\",\"reason\":\"Encore\"}".formatted(member));
        assertThat(again.code()).isEqualTo("governance.consultation.no-answer");
        assertThat(attempt(id, "cancellation", "{\"reason\":\"Essai\"}").status())
                .isEqualTo(200);
    }
}
