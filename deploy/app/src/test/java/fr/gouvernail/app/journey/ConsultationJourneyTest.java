package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A committee decides in writing: one objection brings the point to a sitting, silence approves it. */
class ConsultationJourneyTest extends ConsultationJourneyBase {

    @Test
    void oneObjectionBringsThePointToASitting() {
        var decision = draft("CT-91", "Déplacer le marché");
        assertThat(secretary.text("/decisions/" + decision)).contains("Consulter par écrit");
        var form = "/consultations/nouvelle?decision=" + decision;
        assertThat(secretary.text(form)).contains("CT-91 · Déplacer le marché (Comité technique, 10 jours)");
        var opened = secretary.post(
                form,
                "/consultations/nouvelle",
                Map.of("cle", Api.newKey(), "decision", decision, "sentBy", "HERE", "openedOn", today.toString()));
        var id = pmo.await(ALL + "?decision=" + decision, rows -> rows.size() == 1)
                .path(0)
                .path("consultation")
                .asString();
        assertThat(opened.uri().getPath()).isEqualTo("/consultations/" + id);
        awaitState(decision, "CONSULTED");
        assertThat(sheet(id).path("consultation").path("closesOn").asString())
                .isEqualTo(today.plusDays(10).toString());

        var early = attempt(id, "closing", "{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("governance.consultation.closed-too-early");
        assertThat(early.json().path("detail").asString()).contains("0 sur 4", "il en manque 4");
        var lastDay = DateTimeFormatter.BASIC_ISO_DATE.format(today.plusDays(10));
        assertThat(secretary.get("/calendrier.ics").body()).contains("DTSTART;VALUE=DATE:" + lastDay, "CT-91");
        assertThat(secretary.text("/calendrier")).contains("Consultations écrites en cours", "CT-91");

        var services = Pages.signedIn(gouvernail.address(), "services");
        assertThat(services.text("/")).contains("consultation écrite attend votre réponse", "CT-91");
        var silent = answer("services", id, "OBJECTS", "");
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(Pages.text(silent)).contains("Une opposition dit son motif");
        assertThat(Pages.text(answer("services", id, "AGREES", ""))).contains("Vous avez répondu : D’accord");
        var changed = Pages.text(answer("services", id, "OBJECTS", "Les forains ne sont pas prévenus"));
        assertThat(changed).contains("Vous avez répondu : S’oppose", "d’abord : D’accord");
        var objector = sheet(id).path("answers").path(0).path("person").asString();
        var undone = attempt(id, "answers", """
                {"person":"%s","answer":"AGREES","means":"EMAIL","answeredOn":"%s"}""".formatted(objector, today));
        assertThat(undone.code()).isEqualTo("governance.consultation.answered-by-member");
        assertThat(undone.json().path("detail").asString()).contains("a répondu sur la page");
        assertThat(secretary.get("/consultations/" + id).body()).doesNotContain("<option value=\"" + objector);
        answer("halle", id, "AGREES", "");
        answer("pmo", id, "ABSTAINS", "");
        assertThat(Pages.signedIn(gouvernail.address(), "etudes").text("/consultations/" + id))
                .contains("Répondez par courriel ou par lettre");
        assertThat(answer("etudes", id, "AGREES", "").statusCode()).isEqualTo(403);
        var consultant =
                pmo.await(ALL + "/" + id, sheet -> sheet.path("answers").size() == 4);
        var missing = list(consultant.path("members")).stream()
                .map(member -> member.path("person").asString())
                .filter(person -> list(consultant.path("answers")).stream()
                        .noneMatch(one -> one.path("person").asString().equals(person)))
                .findFirst()
                .orElseThrow();
        var interest = attempt(id, "answers", """
                {"person":"%s","answer":"RECUSED","reason":"Son frère est candidat","means":"LETTER","answeredOn":"%s"}""".formatted(missing, today));
        assertThat(interest.status()).isEqualTo(400);
        assertThat(interest.code()).isEqualTo("governance.consultation.recused-without-reason");
        assertThat(attempt(id, "answers", """
                {"person":"%s","answer":"RECUSED","means":"LETTER","answeredOn":"%s"}""".formatted(missing, today)).status())
                .isEqualTo(200);
        pmo.await(
                ALL + "/" + id,
                sheet -> sheet.path("consultation").path("answered").asInt() == 4);

        var fields = Map.of("cle", Api.newKey(), "version", Long.toString(version(id)));
        var closed = secretary.post("/consultations/" + id, "/consultations/" + id + "/clore", fields);
        assertThat(Pages.text(closed))
                .contains("Renvoyée en séance", "1 opposition", "1 déport", "Les forains ne sont pas prévenus");
        var row = awaitState(decision, "POSTPONED");
        assertThat(row.path("postponedGround").asString()).isEqualTo("NOT_APPROVED_IN_WRITING");
        assertThat(secretary.text("/decisions/" + decision)).contains("Pas approuvée par écrit");
        var again = attemptToOpen(body("TECHNICAL_COMMITTEE"), decision, "\"openedOn\":\"" + today + "\"");
        assertThat(again.code()).isEqualTo("governance.consultation.objected-before");
        assertThat(secretary.get("/decisions/registre.csv").body().lines().filter(line -> line.startsWith("CT-91")))
                .as("nobody agreed in writing to what was objected to")
                .singleElement()
                .asString()
                .endsWith(";;");
        assertThat(services.text("/")).doesNotContain("CT-91");
    }

    @Test
    void silenceApprovesAfterTheDelayAndTheDecisionSaysHow() {
        var decision = draft("CT-92", "Retenir les dates");
        var id = open(decision, "\"openedOn\":\"2026-06-01\"");
        var withdrawal = pmo.post(
                "/api/governance/decisions/" + decision + "/withdrawal",
                "{\"reason\":\"Sans objet\",\"effectiveOn\":\"2026-06-02\"}",
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + awaitState(decision, "CONSULTED").path("version").asLong() + "\"");
        assertThat(withdrawal.code()).isEqualTo("governance.decision.consulted-now");
        var member = sheet(id).path("members").path(0).path("person").asString();
        var letter = """
                {"person":"%s","answer":"AGREES","means":"LETTER","answeredOn":"2026-06-%s"}""";
        var late = attempt(id, "answers", letter.formatted(member, "12"));
        assertThat(late.code()).isEqualTo("governance.consultation.answer-too-late");
        assertThat(late.json().path("detail").asString()).contains("12 juin 2026", "11 juin 2026");
        var stranger = "person-00000000-0000-4000-8000-00000000abcd";
        assertThat(attempt(id, "answers", letter.formatted(stranger, "05")).code())
                .isEqualTo("governance.consultation.outside-mandate");
        assertThat(attempt(id, "answers", letter.formatted(member, "05")).status())
                .isEqualTo(200);
        pmo.await(
                ALL + "/" + id,
                sheet -> sheet.path("consultation").path("answered").asInt() == 1);
        assertThat(secretary.text("/")).contains("consultation", "à clore");
        long before = pmo.await(ALL + "/" + id, sheet -> true)
                .path("answers")
                .path(0)
                .path("event")
                .asLong();
        assertThat(attempt(id, "closing", "{}").status()).isEqualTo(200);

        var row = awaitState(decision, "ENACTED");
        assertThat(row.path("decidedOn").asString()).isEqualTo("2026-06-11");
        assertThat(row.path("writing").path("count").path("agreed").asInt()).isEqualTo(1);
        assertThat(row.path("writing").path("count").path("silent").asInt()).isEqualTo(3);
        assertThat(secretary.text("/decisions?mots=CT-92")).contains("par écrit : 1 accord exprimé, 3 silences");
        assertThat(secretary.text("/decisions/" + decision))
                .contains("Approuvée sans réaction", "Consultation écrite du 1er juin 2026", "accords exprimés : 1");
        long closing = sheet(id).path("consultation").path("endedEvent").asLong();
        assertThat(secretary.text("/pourquoi/" + row.path("decidedEvent").asLong()))
                .contains("La consultation écrite", "1 accord exprimé, 3 silences", "Comité technique");
        assertThat(secretary.text("/journal/" + closing)).contains("Consultation écrite close", "Silences");
        assertThat(secretary.text("/au/" + before + "/consultations/" + id))
                .contains("1 sur 4")
                .doesNotContain("Approuvée sans réaction");
    }

    @Test
    void aCouncilVotesAtASittingAndACommitteeWithoutTheClauseToo() {
        var decision = draft("CT-93", "Point d’essai");
        var council = attemptToOpen(body("MUNICIPAL_COUNCIL"), decision, "\"openedOn\":\"2026-06-01\"");
        assertThat(council.status()).isEqualTo(409);
        assertThat(council.code()).isEqualTo("governance.consultation.council-votes-in-sitting");
        assertThat(council.json().path("detail").asString()).contains("L2121-17", "L2121-20");
        var consensus = attemptToOpen(body("PROJECT_COMMITTEE"), decision, "\"openedOn\":\"2026-06-01\"");
        assertThat(consensus.code()).isEqualTo("governance.consultation.charter-without-silence");
        var short_ = attemptToOpen(
                body("TECHNICAL_COMMITTEE"), decision, "\"openedOn\":\"2026-06-01\",\"closesOn\":\"2026-06-08\"");
        assertThat(short_.code()).isEqualTo("governance.consultation.deadline-too-early");
        assertThat(short_.json().path("detail").asString()).contains("7 jours", "10 au moins", "11 juin 2026");
    }
}
