package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who reads what of a written consultation. */
class ConsultationReadingJourneyTest extends ConsultationJourneyBase {

    @Test
    void answersAreReadAsVotesAre() {
        var money = draft("CT-95", "Prendre acte du calendrier");
        var id = open(money, "\"openedOn\":\"2026-06-01\"");
        var member = sheet(id).path("members").path(0).path("person").asString();
        assertThat(attempt(id, "answers", """
                {"person":"%s","answer":"OBJECTS","reason":"Motif intérieur","means":"EMAIL","answeredOn":"2026-06-02"}""".formatted(member)).status()).isEqualTo(200);
        pmo.await(ALL + "/" + id, sheet -> sheet.path("answers").size() == 1);
        for (var outside : new String[] {"habitante", "association"}) {
            var seen = gouvernail.as(outside).read(ALL + "/" + id);
            assertThat(seen.path("answers").size()).as(outside).isZero();
            assertThat(seen.path("members").size()).as(outside).isZero();
            assertThat(seen.path("consultation").path("answered").asInt()).isEqualTo(1);
            assertThat(Pages.signedIn(gouvernail.address(), outside).text("/consultations/" + id))
                    .doesNotContain("Motif intérieur", "Inscrire une réponse reçue", "Clore la consultation");
        }
        assertThat(gouvernail.as("region").get(ALL + "/" + id).status()).isEqualTo(404);
        assertThat(gouvernail
                        .as("auditrice")
                        .read(ALL + "/" + id)
                        .path("answers")
                        .size())
                .isEqualTo(1);
        var path = ALL + "/" + id + "/closing";
        var version = "\"" + version(id) + "\"";
        assertThat(gouvernail
                        .as("services")
                        .post(path, "{}", "Idempotency-Key", Api.newKey(), "If-Match", version)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoIsAskedReadsTheDocumentsAsTheyWereSent() {
        var note = "Plan de circulation, version 3";
        var kept = pmo.postFile("/api/documents", "plan.txt", note.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.status()).as("%s", kept).isEqualTo(201);
        var decision = draft("CT-96", "Plan de circulation");
        var opened = pmo.post(
                ALL,
                """
                {"body":"%s","decision":"%s","sentBy":"EMAIL","openedOn":"2026-06-01","documents":[
                  {"name":"Plan","version":"3","fingerprint":"%s","bytes":%d,"link":null}]}""".formatted(
                                body("TECHNICAL_COMMITTEE"),
                                decision,
                                kept.json().path("fingerprint").asString(),
                                kept.json().path("bytes").asLong()),
                "Idempotency-Key",
                Api.newKey());
        assertThat(opened.status()).as("%s", opened).isEqualTo(201);
        var id = opened.json().path("target").asString();
        pmo.awaitShown(ALL + "/" + id);
        awaitState(decision, "CONSULTED");
        assertThat(gouvernail
                        .as("services")
                        .get(ALL + "/" + id + "/documents/1")
                        .body())
                .isEqualTo(note);
        var services = Pages.signedIn(gouvernail.address(), "services");
        assertThat(services.get("/consultations/" + id + "/documents/1").body()).isEqualTo(note);
        assertThat(gouvernail
                        .as("services")
                        .get(ALL + "/" + id + "/documents/2")
                        .status())
                .isEqualTo(404);
        assertThat(gouvernail.as("region").get(ALL + "/" + id + "/documents/1").status())
                .isEqualTo(404);
        var twice = attemptToOpen(body("TECHNICAL_COMMITTEE"), decision, "\"openedOn\":\"2026-06-02\"");
        assertThat(twice.code()).isEqualTo("governance.consultation.consulted-already");
    }

    @Test
    void theDemonstrationShowsACommitteeThatAgreedBySilence() {
        assertThat(secretary.text("/decisions?mots=CT-08")).contains("par écrit : 1 accord exprimé, 2 silences");
        assertThat(secretary.get("/decisions/registre.csv").body().lines().filter(line -> line.startsWith("CT-08")))
                .singleElement()
                .asString()
                .endsWith(";1;2");
        assertThat(secretary.text("/consultations")).contains("CT-08", "Approuvée sans réaction");
        assertThat(secretary.text("/instances/" + body("TECHNICAL_COMMITTEE")))
                .contains("Consultations écrites", "CT-08");
    }
}
