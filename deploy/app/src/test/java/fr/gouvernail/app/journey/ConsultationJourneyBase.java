package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.journey.Api.Answer;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the journeys of written consultations have in common: the technical committee of the demonstration, asked by its PMO. */
abstract class ConsultationJourneyBase {

    static final String ALL = "/api/governance/consultations";

    final SharedGouvernail gouvernail = SharedGouvernail.shared();
    final Api pmo = gouvernail.as("pmo");
    final Pages secretary = Pages.signedIn(gouvernail.address(), "pmo");
    final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    String body(String kind) {
        return new Committee(pmo, kind).body();
    }

    String draft(String reference, String title, String resolution) {
        var decision = new Committee(pmo, "TECHNICAL_COMMITTEE").draft(reference, title, resolution);
        pmo.awaitShown("/api/governance/decisions/" + decision);
        return decision;
    }

    String draft(String reference, String title) {
        return draft(reference, title, "{\"kind\":\"take-note\"}");
    }

    Answer attemptToOpen(String body, String decision, String more) {
        return pmo.post(ALL, """
                {"body":"%s","decision":"%s","documents":[],"sentBy":"EMAIL",%s}""".formatted(body, decision, more), "Idempotency-Key", Api.newKey());
    }

    String open(String decision, String more) {
        var answer = attemptToOpen(body("TECHNICAL_COMMITTEE"), decision, more);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        var id = answer.json().path("target").asString();
        pmo.awaitShown(ALL + "/" + id);
        awaitState(decision, "CONSULTED");
        return id;
    }

    JsonNode sheet(String id) {
        return pmo.read(ALL + "/" + id);
    }

    long version(String id) {
        return sheet(id).path("consultation").path("version").asLong();
    }

    Answer attempt(String id, String intention, String json) {
        var path = ALL + "/" + id + "/" + intention;
        return pmo.post(path, json, "Idempotency-Key", Api.newKey(), "If-Match", "\"" + version(id) + "\"");
    }

    JsonNode awaitState(String decision, String state) {
        return pmo.await(
                        "/api/governance/decisions/" + decision,
                        sheet -> sheet.path("decision").path("state").asString().equals(state))
                .path("decision");
    }

    HttpResponse<String> answer(String username, String id, String answer, String reason) {
        var member = Pages.signedIn(gouvernail.address(), username);
        var page = "/consultations/" + id;
        return member.post(page, page + "/repondre", Map.of("cle", Api.newKey(), "answer", answer, "reason", reason));
    }
}
