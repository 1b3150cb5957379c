package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.journey.Api.Answer;
import tools.jackson.databind.JsonNode;

/** What is done to the opinions on the market hall through the API, as scenario SC-02 has it. */
record OpinionSteps(Api api, String project) {

    static final String ALL = "/api/assessment/opinions";
    static final String PAPER =
            "{\"name\":\"Courrier de l’UDAP\",\"bytes\":0,\"link\":\"https://archives.example/udap.pdf\"}";

    private static final String REQUEST = """
            {"request":{"project":"%s","kind":"ABF_AGREEMENT","serviceName":"UDAP","subject":"La halle, aux abords de l’église",
             "file":{"kind":"PERMIT","filedOn":"%s","reference":"PC 099 001 26 00012"},"askedOn":"%s"}}""";

    /** Clay tiles, steel joinery, colour of metalwork, signage and lighting: +96 000 € and seven weeks. */
    private static final String FOUR = """
            [{"text":"Tuiles de terre cuite","costHt":2700000,"delayDays":21%1$s},
             {"text":"Profil des menuiseries en acier","costHt":5400000,"delayDays":28%1$s},
             {"text":"Teinte de la serrurerie","costHt":0,"delayDays":0%1$s},
             {"text":"Enseignes et éclairage","costHt":1500000,"delayDays":0%1$s}]""";

    static String four(String owner) {
        return FOUR.formatted(",\"owner\":{\"person\":\"" + owner + "\"}");
    }

    static String content(String verdict, String prescriptions) {
        return "{\"verdict\":\"%s\",\"reasons\":\"Les matériaux sont à préciser.\",\"prescriptions\":%s}"
                .formatted(verdict, prescriptions);
    }

    Answer attemptToAsk(String filedOn, String askedOn) {
        return api.post(ALL, REQUEST.formatted(project, filedOn, askedOn), "Idempotency-Key", Api.newKey());
    }

    /** Filed on 10 February 2026, with the architect since the 16th. */
    String ask() {
        return ask("2026-02-10", "2026-02-16");
    }

    String ask(String filedOn, String askedOn) {
        var answer = attemptToAsk(filedOn, askedOn);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        var id = answer.json().path("target").asString();
        api.awaitShown(at(id));
        return id;
    }

    static String at(String id) {
        return ALL + "/" + id;
    }

    JsonNode sheet(String id) {
        return api.read(at(id));
    }

    JsonNode row(String id) {
        return sheet(id).path("opinion");
    }

    /** Sends a command on the opinion as it is shown now. */
    Answer attempt(Api sender, String id, String intention, String json) {
        var version = "\"" + row(id).path("version").asLong() + "\"";
        return sender.post(at(id) + "/" + intention, json, "Idempotency-Key", Api.newKey(), "If-Match", version);
    }

    Answer attempt(String id, String intention, String json) {
        return attempt(api, id, intention, json);
    }

    /** As above, accepted and shown. */
    JsonNode change(String id, String intention, String json) {
        var answer = attempt(id, intention, json);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        long version = answer.json().path("version").asLong();
        return api.await(at(id), sheet -> sheet.path("opinion").path("version").asLong() >= version);
    }

    void refused(String id, String intention, String json, int status, String code) {
        var answer = attempt(id, intention, json);
        assertThat(answer.code()).as("%s", answer).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    JsonNode issue(String id, String content, String day) {
        return change(id, "issue", issuing(content, day));
    }

    static String issuing(String content, String day) {
        return "{\"content\":%s,\"issuedOn\":\"%s\",\"document\":%s}".formatted(content, day, PAPER);
    }

    static String closing(int number, String day) {
        return "{\"number\":%d,\"proof\":%s,\"closedOn\":\"%s\"}".formatted(number, PAPER, day);
    }

    JsonNode summary() {
        return api.read("/api/assessment/projects/" + project + "/opinion-summary");
    }
}
